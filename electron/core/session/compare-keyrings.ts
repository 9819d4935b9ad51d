import type { Withdrawn } from '../../vault/keyring-copies.ts';
import type { Keyring, KeyringAccount, RecoveryKit } from '../../vault/keyring-schema.ts';

type IsHolder = { account: (line: KeyringAccount) => boolean; kit: (kit: RecoveryKit) => boolean };

/** Accounts and kits that opened the register and do not any more. */
export function listWithdrawn(before: Keyring, after: Keyring): Withdrawn {
  return listLost(before, after, { account: isActive, kit: isInForce });
}

/** Lines of the accounts that have another passphrase than before. */
export function listRenewed(before: Keyring, after: Keyring): KeyringAccount[] {
  return after.accounts.filter(
    (line) =>
      isActive(line) &&
      before.accounts.some(({ id, recipient }) => id === line.id && recipient !== line.recipient),
  );
}

/** Somebody who opened the health compartment may not any more: its key must change. */
export function losesHealthHolder(before: Keyring, after: Keyring): boolean {
  const { accountIds, kits } = listLost(before, after, {
    account: (line) => isActive(line) && line.holdsHealthKey,
    kit: (kit) => isInForce(kit) && kit.kind === 'health',
  });
  return accountIds.length + kits.length > 0;
}

/** An account that only changed its passphrase is the same one, with another public part. */
function listLost(before: Keyring, after: Keyring, is: IsHolder): Withdrawn {
  const accounts = before.accounts.filter(
    (line) => is.account(line) && !after.accounts.some((next) => next.id === line.id && is.account(next)),
  );
  const kits = before.kits.filter(
    (kit) => is.kit(kit) && !after.kits.some((next) => next.recipient === kit.recipient && is.kit(next)),
  );
  return { accountIds: accounts.map(({ id }) => id), kits: kits.map(({ recipient }) => recipient) };
}

function isActive({ isSuspended }: KeyringAccount): boolean {
  return !isSuspended;
}

function isInForce({ replacedOn }: RecoveryKit): boolean {
  return replacedOn === null;
}
