import { identityToRecipient } from 'age-encryption';
import { createAccountIdentity, type NewAccount } from './account-identity.ts';
import {
  changeAccount,
  checkSeals,
  concludeChange,
  concludeRekey,
  findAccount,
  findActiveAccount,
  renewIdentity,
  requireHealthKey,
} from './conclude-change.ts';
import { sealHealthKey } from './health-envelope.ts';
import { drawKey } from './key-envelope.ts';
import type { Keyring, PassphraseCost, RecoveryKit } from './keyring-schema.ts';
import { sealKeyring } from './keyring-seal.ts';
import { sealRegisterKeys } from './register-envelope.ts';
import type { SessionKeys } from './unlock-keyring.ts';

/**
 * The keyring after a change, and the keys of the one who made it. Pure: nothing is written. Each change refuses a
 * keyring whose seal is wrong (KEYRING_ALTERED), and gives the next generation.
 */
export type KeyringChange = { keyring: Keyring; keys: SessionKeys };

/** Gives the keyring of 0.1.0 its first seal. Needs the keys of its only account. */
export async function upgradeKeyring(keyring: Keyring, keys: SessionKeys): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const { healthKey } = keys;
  return concludeChange(healthKey ? await sealHealthKey(keyring, healthKey) : keyring, keys);
}

/** Somebody new, who opens the register and not the health compartment. */
export async function addAccount(
  keyring: Keyring,
  keys: SessionKeys,
  newAccount: NewAccount,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const { account } = await createAccountIdentity(keyring.registerId, newAccount);
  const accounts = [...keyring.accounts, account];
  return concludeChange(await sealRegisterKeys({ ...keyring, accounts }, keys), keys);
}

export async function renameAccount(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
  name: string,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  return concludeChange(changeAccount(keyring, accountId, { name }), keys);
}

/**
 * Gives the account a new identity under a new passphrase: an older copy of the file does not bring the old one back.
 * A holder of the health key keeps it when the one who acts can seal it again, and loses it otherwise. The keys are
 * returned with the new identity when it is one's own account.
 */
export async function setPassphrase(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
  passphrase: string,
  cost: PassphraseCost,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const before = findAccount(keyring, accountId);
  const isOwn = before.recipient === (await identityToRecipient(keys.identity));
  const { changed, identity } = await renewIdentity(keyring, keys, before, { passphrase, cost });
  return concludeChange(changed, isOwn ? { ...keys, identity } : keys);
}

/**
 * The same, for somebody who opened the keyring with the printed kits, and who then works in that account. The health
 * key comes with the health kit: the caller must know that the account's role may hold it. Throws ACCOUNT_CLOSED.
 */
export async function recoverAccount(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
  passphrase: string,
  cost: PassphraseCost,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const before = findActiveAccount(keyring, accountId);
  const holder = { ...before, holdsHealthKey: keys.healthKey !== null };
  const { changed, identity } = await renewIdentity(keyring, keys, holder, { passphrase, cost });
  return concludeChange(changed, { ...keys, identity });
}

/** Lets an account in the health compartment. Throws HEALTH_NOT_GRANTED to one who is not in. */
export async function grantHealth(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  findActiveAccount(keyring, accountId);
  const healthKey = requireHealthKey(keys);
  const changed = changeAccount(keyring, accountId, { holdsHealthKey: true });
  return concludeChange(await sealHealthKey(changed, healthKey), keys);
}

/** Begins the health compartment, for the first health account of a register founded by a head. */
export async function createHealthCompartment(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  findActiveAccount(keyring, accountId);
  if (keyring.healthKey !== null) throw new Error('The register has its health compartment');
  const healthKey = drawKey();
  const changed = changeAccount(keyring, accountId, { holdsHealthKey: true });
  return concludeChange(await sealHealthKey(changed, healthKey), { ...keys, healthKey });
}

/**
 * Takes the health key back: a new one for the others when the one who acts holds it, otherwise only noted, and a
 * holder must call `rekeyHealth`. The new key is returned even for one's own account: records are sealed again with it.
 */
export async function withdrawHealth(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const { holdsHealthKey } = findAccount(keyring, accountId);
  const changed = changeAccount(keyring, accountId, { holdsHealthKey: false });
  return concludeRekey(changed, keys, { register: false, health: holdsHealthKey });
}

/** Suspends or removes an account, with new keys for all that it opened. Call `finishRekey` once they are in use. */
export async function withdrawAccount(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
  { remove }: { remove: boolean },
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const { holdsHealthKey, isSuspended } = findAccount(keyring, accountId);
  const changed = remove
    ? { ...keyring, accounts: keyring.accounts.filter(({ id }) => id !== accountId) }
    : changeAccount(keyring, accountId, { isSuspended: true, holdsHealthKey: false });
  return concludeRekey(changed, keys, { register: !isSuspended, health: holdsHealthKey });
}

/** The account opens the register again with its passphrase; the health key must be granted anew. */
export async function resumeAccount(
  keyring: Keyring,
  keys: SessionKeys,
  accountId: string,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const changed = changeAccount(keyring, accountId, { isSuspended: false });
  return concludeChange(await sealRegisterKeys(changed, keys), keys);
}

/** Puts a printed kit in force. The one it replaces opens nothing any more: what it opened gets a new key. */
export async function putKit(
  keyring: Keyring,
  keys: SessionKeys,
  { kind, recipient, createdOn }: Pick<RecoveryKit, 'kind' | 'recipient' | 'createdOn'>,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const healthKey = kind === 'health' ? requireHealthKey(keys) : null;
  const isInForce = (kit: RecoveryKit) => kit.kind === kind && kit.replacedOn === null;
  const kits = keyring.kits.map((kit) => (isInForce(kit) ? { ...kit, replacedOn: createdOn } : kit));
  const changed: Keyring = { ...keyring, kits: [...kits, { kind, recipient, createdOn, replacedOn: null }] };
  if (keyring.kits.some(isInForce))
    return concludeRekey(changed, keys, { register: kind === 'register', health: kind === 'health' });
  const sealed = healthKey ? await sealHealthKey(changed, healthKey) : await sealRegisterKeys(changed, keys);
  return concludeChange(sealed, keys);
}

/** A new health key for those who hold it now, after somebody without it withdrew a holder. */
export async function rekeyHealth(keyring: Keyring, keys: SessionKeys): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  requireHealthKey(keys);
  return concludeRekey(keyring, keys, { register: false, health: true });
}

/**
 * Forgets the former register key, once the database is encrypted with the new one. The generation stays: the same
 * people have the same rights, and the database, which already names it, need not change at the same instant.
 */
export async function finishRekey(keyring: Keyring, keys: SessionKeys): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const finished = sealKeyring({ ...keyring, formerRegisterKey: null }, keys.registerKey);
  return { keyring: finished, keys: { ...keys, formerRegisterKey: null } };
}
