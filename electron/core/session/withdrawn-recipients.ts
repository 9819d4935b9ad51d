import type { Keyring, KeyringAccount, RecoveryKit } from '../../vault/keyring-schema.ts';

/** Public parts of the accounts and kits that opened the register and do not any more; a new passphrase is none. */
export function listWithdrawn(before: Keyring, after: Keyring): string[] {
  const accounts = before.accounts.filter(
    (line) => isActive(line) && !after.accounts.some((next) => next.id === line.id && isActive(next)),
  );
  const kits = before.kits.filter(
    (kit) =>
      isInForce(kit) && !after.kits.some((next) => next.recipient === kit.recipient && isInForce(next)),
  );
  return [...accounts, ...kits].map(({ recipient }) => recipient);
}

/** Somebody who opened the health compartment may not any more: its key must change. */
export function losesHealthHolder(before: Keyring, after: Keyring): boolean {
  const left = listHealthHolders(after);
  return listHealthHolders(before).some((recipient) => !left.includes(recipient));
}

function listHealthHolders({ accounts, kits }: Keyring): string[] {
  return [
    ...accounts.filter((line) => isActive(line) && line.holdsHealthKey),
    ...kits.filter((kit) => kit.kind === 'health' && isInForce(kit)),
  ].map(({ recipient }) => recipient);
}

function isActive({ isSuspended }: Pick<KeyringAccount, 'isSuspended'>): boolean {
  return !isSuspended;
}

function isInForce({ replacedOn }: RecoveryKit): boolean {
  return replacedOn === null;
}
