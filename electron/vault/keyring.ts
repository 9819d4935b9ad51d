import { randomBytes } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { AppError } from '../../shared/app-error.ts';
import { openKey, sealKey } from './key-envelope.ts';
import { type Keyring, type KeyringAccount, keyringSchema, type PassphraseCost } from './keyring-schema.ts';
import { derivePassphraseKey } from './passphrase-key.ts';
import { openSealedBytes, sealBytes } from './sealed-bytes.ts';

/** What an unlocked account holds in memory, until it locks. A head's session never has a health key. */
export type SessionKeys = { registerKey: Uint8Array; healthKey: Uint8Array | null };

export type NewKeyring = { keyring: Keyring; keys: SessionKeys };

type FounderKeys = {
  registerId: string;
  accountId: string;
  name: string;
  passphrase: string;
  /** A nurse or a doctor: the health compartment begins with them. */
  isHealthRole: boolean;
  demonstration: boolean;
  cost: PassphraseCost;
};

/** Makes two random keys and grants them to the first account (the health key only to a health role). */
export async function createKeyring(founder: FounderKeys): Promise<NewKeyring> {
  const account = await createKeyringAccount(founder);
  const registerKey = randomBytes(32);
  const healthKey = founder.isHealthRole ? randomBytes(32) : null;
  const keyring: Keyring = {
    format: 'registre-pai-trousseau',
    version: 1,
    registerId: founder.registerId,
    demonstration: founder.demonstration,
    accounts: [account],
    registerKey: await sealKey(registerKey, [account.recipient]),
    healthKey: healthKey && (await sealKey(healthKey, [account.recipient])),
  };
  return { keyring, keys: { registerKey, healthKey } };
}

type AccountKeys = Pick<FounderKeys, 'registerId' | 'accountId' | 'name' | 'passphrase' | 'cost'>;

async function createKeyringAccount(account: AccountKeys): Promise<KeyringAccount> {
  const identity = await generateX25519Identity();
  const salt = randomBytes(16);
  const key = await derivePassphraseKey(account.passphrase, salt, account.cost);
  const context = describeContext(account.registerId, account.accountId);
  return {
    id: account.accountId,
    name: account.name,
    cost: account.cost,
    salt: salt.toString('base64'),
    recipient: await identityToRecipient(identity),
    sealedIdentity: Buffer.from(sealBytes(key, Buffer.from(identity, 'utf8'), context)).toString('base64'),
  };
}

/** Ties a sealed identity to its register and account: it cannot be carried to another line of the file. */
function describeContext(registerId: string, accountId: string): string {
  return `registre-pai/identity/${registerId}/${accountId}`;
}

/**
 * Opens the keys of an account with its passphrase. Throws WRONG_PASSPHRASE, KEYRING_WEAKENED, KEYRING_DAMAGED, or
 * NOT_FOUND for an account that is not in the file.
 */
export async function unlockKeyring(
  keyring: Keyring,
  accountId: string,
  passphrase: string,
): Promise<SessionKeys> {
  const account = keyring.accounts.find(({ id }) => id === accountId);
  if (!account) throw new AppError('NOT_FOUND');
  const key = await derivePassphraseKey(passphrase, Buffer.from(account.salt, 'base64'), account.cost);
  const sealed = Buffer.from(account.sealedIdentity, 'base64');
  const identityBytes = openSealedBytes(key, sealed, describeContext(keyring.registerId, accountId));
  if (!identityBytes) throw new AppError('WRONG_PASSPHRASE');
  const identity = Buffer.from(identityBytes).toString('utf8');
  return {
    registerKey: await openKey(keyring.registerKey, identity),
    healthKey: keyring.healthKey === null ? null : await openHealthKey(keyring.healthKey, identity),
  };
}

/** null for an account that was never granted the health key; any other failure is damage. */
async function openHealthKey(envelope: string, identity: string): Promise<Uint8Array | null> {
  try {
    return await openKey(envelope, identity);
  } catch (error) {
    if (error instanceof AppError && String(error.cause).includes('no identity matched')) return null;
    throw error;
  }
}

/** Reads the text of `trousseau.json`. Throws KEYRING_DAMAGED. */
export function parseKeyring(text: string): Keyring {
  try {
    return keyringSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError('KEYRING_DAMAGED', { cause });
  }
}

export function writeKeyring(keyring: Keyring): string {
  return `${JSON.stringify(keyring, null, 2)}\n`;
}
