import { identityToRecipient } from 'age-encryption';
import { AppError } from '../../shared/app-error.ts';
import { unlockIdentity } from './account-identity.ts';
import { openHealthKey } from './health-envelope.ts';
import { openKey } from './key-envelope.ts';
import type { Keyring } from './keyring-schema.ts';
import { isKeyringSealed } from './keyring-seal.ts';
import type { RegisterKeys } from './register-envelope.ts';

/** What an unlocked account holds in memory, until it locks. A head's session never has a health key. */
export type SessionKeys = {
  /** The age identity the keys were opened with: an account's, or a register kit's. */
  identity: string;
  registerKey: Uint8Array;
  /** Opens the database while it is being encrypted again with the new key; null otherwise. */
  formerRegisterKey: Uint8Array | null;
  healthKey: Uint8Array | null;
};

/**
 * Opens the keys of an account with its passphrase. Throws NOT_FOUND, ACCOUNT_CLOSED (suspended), WRONG_PASSPHRASE,
 * KEYRING_WEAKENED, KEYRING_DAMAGED, or KEYRING_ALTERED when the file was changed by another hand than the application's.
 */
export async function unlockKeyring(
  keyring: Keyring,
  accountId: string,
  passphrase: string,
): Promise<SessionKeys> {
  return openKeysWithIdentity(keyring, await unlockIdentity(keyring, accountId, passphrase));
}

/**
 * The same, for an identity already opened: to finish a change that was cut short, or to open the keyring of a backup.
 * Throws ACCOUNT_CLOSED when it is not an active account's of this keyring.
 */
export async function openKeysWithIdentity(keyring: Keyring, identity: string): Promise<SessionKeys> {
  const recipient = await identityToRecipient(identity);
  const account = keyring.accounts.find((line) => line.recipient === recipient);
  if (!account || account.isSuspended) throw new AppError('ACCOUNT_CLOSED');
  const registerKeys = await openRegisterKeys(keyring, identity);
  const healthKey = account.holdsHealthKey ? await openHealthKey(keyring, identity) : null;
  return { identity, ...registerKeys, healthKey };
}

/** Throws KEYRING_DAMAGED when the identity does not open them, KEYRING_ALTERED when the seal of the file is wrong. */
export async function openRegisterKeys(keyring: Keyring, identity: string): Promise<RegisterKeys> {
  const registerKey = await openKey(keyring.registerKey, identity);
  if (!isKeyringSealed(keyring, registerKey)) throw new AppError('KEYRING_ALTERED');
  const former = keyring.formerRegisterKey;
  return { registerKey, formerRegisterKey: former === null ? null : await openKey(former, identity) };
}
