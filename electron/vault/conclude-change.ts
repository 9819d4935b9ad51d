import { AppError } from '../../shared/app-error.ts';
import { createAccountIdentity } from './account-identity.ts';
import { areHoldersProved, sealHealthKey } from './health-envelope.ts';
import { drawKey } from './key-envelope.ts';
import type { KeyringChange } from './keyring-changes.ts';
import type { Keyring, KeyringAccount, PassphraseCost } from './keyring-schema.ts';
import { isKeyringSealed, sealKeyring } from './keyring-seal.ts';
import { sealRegisterKeys } from './register-envelope.ts';
import type { SessionKeys } from './unlock-keyring.ts';

/** Nothing is built on a file that another hand changed. Throws KEYRING_ALTERED. */
export function checkSeals(keyring: Keyring, { registerKey, healthKey }: SessionKeys): void {
  if (!isKeyringSealed(keyring, registerKey)) throw new AppError('KEYRING_ALTERED');
  if (healthKey !== null && !areHoldersProved(keyring, healthKey)) throw new AppError('KEYRING_ALTERED');
}

/** The next generation, sealed. */
export function concludeChange(changed: Keyring, keys: SessionKeys): KeyringChange {
  const next = { ...changed, generation: changed.generation + 1 };
  return { keyring: sealKeyring(next, keys.registerKey), keys };
}

/**
 * The next generation with new keys, sealed to whoever is left. The health key is only renewed by one who holds it.
 * Throws LAST_ADMINISTRATOR or LAST_HEALTH_ACCOUNT rather than a key that nobody could open.
 */
export async function concludeRekey(
  changed: Keyring,
  keys: SessionKeys,
  renew: { register: boolean; health: boolean },
): Promise<KeyringChange> {
  let next = { keyring: changed, keys };
  if (renew.register) next = await renewRegisterKey(next);
  if (renew.health && keys.healthKey !== null) next = await renewHealthKey(next);
  return concludeChange(next.keyring, next.keys);
}

async function renewRegisterKey({ keyring, keys }: KeyringChange): Promise<KeyringChange> {
  // Two in a row would lose the key that the database is still encrypted with.
  if (keys.formerRegisterKey !== null) throw new Error('The re-key before is not finished');
  const renewed = { ...keys, registerKey: drawKey(), formerRegisterKey: keys.registerKey };
  return { keyring: await sealRegisterKeys(keyring, renewed), keys: renewed };
}

async function renewHealthKey({ keyring, keys }: KeyringChange): Promise<KeyringChange> {
  const healthKey = drawKey();
  return { keyring: await sealHealthKey(keyring, healthKey), keys: { ...keys, healthKey } };
}

/** A new identity and passphrase in the place of an account's, let in wherever `keys` can let it in. */
export async function renewIdentity(
  keyring: Keyring,
  keys: SessionKeys,
  before: KeyringAccount,
  { passphrase, cost }: { passphrase: string; cost: PassphraseCost },
): Promise<{ changed: Keyring; identity: string }> {
  const { id: accountId, name, isSuspended } = before;
  const { account, identity } = await createAccountIdentity(keyring.registerId, {
    accountId,
    name,
    passphrase,
    cost,
  });
  const holdsHealthKey = before.holdsHealthKey && keys.healthKey !== null;
  const named = changeAccount(keyring, accountId, { ...account, isSuspended, holdsHealthKey });
  const changed = await sealRegisterKeys(named, keys);
  if (!holdsHealthKey || keys.healthKey === null) return { changed, identity };
  return { changed: await sealHealthKey(changed, keys.healthKey), identity };
}

/** Throws NOT_FOUND. */
export function findAccount({ accounts }: Keyring, accountId: string): KeyringAccount {
  const account = accounts.find(({ id }) => id === accountId);
  if (!account) throw new AppError('NOT_FOUND');
  return account;
}

/** Throws NOT_FOUND, or ACCOUNT_CLOSED when it is suspended. */
export function findActiveAccount(keyring: Keyring, accountId: string): KeyringAccount {
  const account = findAccount(keyring, accountId);
  if (account.isSuspended) throw new AppError('ACCOUNT_CLOSED');
  return account;
}

/** Throws NOT_FOUND. */
export function changeAccount(
  keyring: Keyring,
  accountId: string,
  change: Partial<Omit<KeyringAccount, 'id'>>,
): Keyring {
  findAccount(keyring, accountId);
  const accounts = keyring.accounts.map((line) => (line.id === accountId ? { ...line, ...change } : line));
  return { ...keyring, accounts };
}

/** Throws HEALTH_NOT_GRANTED. */
export function requireHealthKey({ healthKey }: SessionKeys): Uint8Array {
  if (healthKey === null) throw new AppError('HEALTH_NOT_GRANTED');
  return healthKey;
}
