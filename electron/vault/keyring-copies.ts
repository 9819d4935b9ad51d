import { AppError } from '../../shared/app-error.ts';
import { changeAccount, checkSeals, findActiveAccount } from './conclude-change.ts';
import { listHealthRecipients, sealHealthKey } from './health-envelope.ts';
import type { KeyringChange } from './keyring-changes.ts';
import type { Keyring, KeyringAccount } from './keyring-schema.ts';
import { sealKeyring } from './keyring-seal.ts';
import { sealRegisterKeys } from './register-envelope.ts';
import type { SessionKeys } from './unlock-keyring.ts';

/**
 * Changes in the keyring of a backup, which follow those of the register: the same keys, sealed again to others. `keys`
 * are those of that keyring. The generation stays: the backup's database names it.
 */

/** Accounts by their id, which outlives a change of passphrase; kits by their public part. */
export type Withdrawn = { accountIds: readonly string[]; kits: readonly string[] };

/** Without some accounts and kits. */
export async function withdrawFromCopy(
  keyring: Keyring,
  keys: SessionKeys,
  { accountIds, kits }: Withdrawn,
  today: string,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const without: Keyring = {
    ...keyring,
    accounts: keyring.accounts.map((line) =>
      accountIds.includes(line.id) ? { ...line, isSuspended: true, holdsHealthKey: false } : line,
    ),
    kits: keyring.kits.map((kit) =>
      kits.includes(kit.recipient) ? { ...kit, replacedOn: kit.replacedOn ?? today } : kit,
    ),
  };
  return sealCopy(without, keys);
}

/**
 * With the passphrase that an account has by now, and not the one of that time. The account holds the copy's health key
 * if it did there, if it does in the register, and if `keys` can seal it again. Throws ACCOUNT_CLOSED where the account
 * is not active, LAST_HEALTH_ACCOUNT rather than a health key that nobody could open.
 *
 * @param present the line of the keyring in force.
 */
export async function renewInCopy(
  keyring: Keyring,
  keys: SessionKeys,
  present: KeyringAccount,
): Promise<KeyringChange> {
  checkSeals(keyring, keys);
  const before = findActiveAccount(keyring, present.id);
  const { cost, salt, recipient, sealedIdentity } = present;
  const holdsHealthKey = before.holdsHealthKey && present.holdsHealthKey && keys.healthKey !== null;
  const renewed = changeAccount(keyring, present.id, {
    cost,
    salt,
    recipient,
    sealedIdentity,
    holdsHealthKey,
  });
  const isLastLost = before.holdsHealthKey && listHealthRecipients(renewed).length === 0;
  if (isLastLost) throw new AppError('LAST_HEALTH_ACCOUNT');
  return sealCopy(renewed, keys);
}

async function sealCopy(changed: Keyring, keys: SessionKeys): Promise<KeyringChange> {
  const { healthKey } = keys;
  const sealed = await sealRegisterKeys(changed, keys);
  const complete = healthKey === null ? sealed : await sealHealthKey(sealed, healthKey);
  return { keyring: sealKeyring(complete, keys.registerKey), keys };
}
