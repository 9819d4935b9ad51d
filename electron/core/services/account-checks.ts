import { administratorRoles, type Role } from '../../../shared/account/account-schema.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { AccountRow } from '../../database/repositories/account-repository.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { isHealthRole, type OpenRegister } from '../open-register.ts';

/** The row of an account. Throws NOT_FOUND. */
export function findAccountRow(register: OpenRegister, accountId: string): AccountRow {
  const row = register.read(({ accounts }) => accounts.find(accountId));
  if (!row) throw new AppError('NOT_FOUND');
  return row;
}

/** Two accounts that a person would read as the same are one too many on the unlock screen. */
export function assertNameFree(register: OpenRegister, name: string, exceptId?: string): void {
  const rows = register.read(({ accounts }) => accounts.list());
  const isTaken = rows.some(
    (row) => row.id !== exceptId && row.status !== 'removed' && foldName(row.name) === foldName(name),
  );
  if (isTaken) throw new AppError('ACCOUNT_IN_USE');
}

function foldName(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * Refuses what would leave nobody to manage the accounts, or nobody with the health key, or that one does to oneself.
 * In this order: the sentence of the first says what to do before.
 *
 * @param role what the account becomes; null when it is closed.
 */
export function assertMayWithdraw(register: OpenRegister, account: AccountRow, role: Role | null): void {
  const isAdministrator = (one: Role) => administratorRoles.includes(one);
  if (account.status === 'active' && isAdministrator(account.role) && !(role && isAdministrator(role))) {
    const rows = register.read(({ accounts }) => accounts.list());
    const isOther = (row: AccountRow) => row.id !== account.id && row.status === 'active';
    if (!rows.some((row) => isOther(row) && isAdministrator(row.role)))
      throw new AppError('LAST_ADMINISTRATOR');
  }
  if (!(role && isHealthRole(role))) assertNotLastHolder(register.keyring, account.id);
  assertNotOwn(register, account.id);
}

/** The last one who can open the sealed records. */
export function assertNotLastHolder(keyring: Keyring, accountId: string): void {
  const holders = keyring.accounts.filter((line) => line.holdsHealthKey && !line.isSuspended);
  if (holders.length === 1 && holders[0]?.id === accountId) throw new AppError('LAST_HEALTH_ACCOUNT');
}

export function assertNotOwn(register: OpenRegister, accountId: string): void {
  if (register.account.id === accountId) throw new AppError('OWN_ACCOUNT');
}
