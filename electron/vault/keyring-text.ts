import { AppError } from '../../shared/app-error.ts';
import { type Keyring, keyringSchema, keyringSchemaV1 } from './keyring-schema.ts';

/** Reads the text of `trousseau.json`, as this version or 0.1.0 wrote it. Throws KEYRING_DAMAGED. */
export function parseKeyring(text: string): Keyring {
  try {
    const value: unknown = JSON.parse(text);
    return isFirstVersion(value) ? upgradeText(value) : keyringSchema.parse(value);
  } catch (cause) {
    throw new AppError('KEYRING_DAMAGED', { cause });
  }
}

/** Always the same text for the same keyring: the schema gives the order of the fields, and the seal is made of it. */
export function writeKeyring(keyring: Keyring): string {
  return `${JSON.stringify(keyringSchema.parse(keyring), null, 2)}\n`;
}

function isFirstVersion(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}

function upgradeText(value: unknown): Keyring {
  const { accounts, healthKey, ...rest } = keyringSchemaV1.parse(value);
  const holdsHealthKey = healthKey !== null;
  return {
    ...rest,
    version: 2,
    generation: 0,
    accounts: accounts.map((account) => ({ ...account, isSuspended: false, holdsHealthKey })),
    kits: [],
    formerRegisterKey: null,
    healthKey,
    healthHolders: holdsHealthKey ? { recipients: accounts.map((line) => line.recipient), seal: '' } : null,
    seal: '',
  };
}
