import { randomUUID } from 'node:crypto';
import type {
  HealthAccess,
  ListedAccount,
  NewAccount,
  Role,
} from '../../../shared/account/account-schema.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { AccountRow } from '../../database/repositories/account-repository.ts';
import {
  addAccount,
  grantHealth,
  type KeyringChange,
  renameAccount,
  resumeAccount,
  setPassphrase,
  withdrawAccount,
  withdrawHealth,
} from '../../vault/keyring-changes.ts';
import type { Keyring, PassphraseCost } from '../../vault/keyring-schema.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { type Act, isHealthRole, type OpenRegister } from '../open-register.ts';
import {
  assertMayWithdraw,
  assertNameFree,
  assertNotLastHolder,
  assertNotOwn,
  findAccountRow,
} from './account-checks.ts';

/** Every account, removed ones included, oldest first. */
export function listAccounts(register: OpenRegister): ListedAccount[] {
  const { keyring } = register;
  const rows = register.read(({ accounts }) => accounts.list());
  return rows.map((row) => ({ ...row, health: describeHealth(row, keyring) }));
}

function describeHealth({ id, role, status }: AccountRow, keyring: Keyring): HealthAccess {
  if (status !== 'active' || !isHealthRole(role)) return 'none';
  const line = keyring.accounts.find((account) => account.id === id);
  return line?.holdsHealthKey ? 'granted' : 'waiting';
}

/** Somebody new, with a provisional passphrase. A health account waits to be let in, whoever makes it. */
export async function createAccount(register: OpenRegister, account: NewAccount): Promise<ListedAccount[]> {
  const accountId = randomUUID();
  const { name, role, passphrase } = account;
  await register.changeKeyring(
    describeAct('account.create', accountId),
    async (keyring, keys) => {
      assertNameFree(register, name);
      return addAccount(keyring, keys, { accountId, name, passphrase, cost: getCost(register) });
    },
    ({ accounts }, now) => accounts.insert({ id: accountId, name, role, mustChangePassphrase: true }, now),
  );
  return listAccounts(register);
}

export async function renameOne(
  register: OpenRegister,
  accountId: string,
  name: string,
): Promise<ListedAccount[]> {
  await register.changeKeyring(
    describeAct('account.rename', accountId),
    async (keyring, keys) => {
      if (findAccountRow(register, accountId).status === 'removed') throw new AppError('ACCOUNT_CLOSED');
      assertNameFree(register, name, accountId);
      return renameAccount(keyring, keys, accountId, name);
    },
    ({ accounts }) => accounts.update(accountId, { name }),
  );
  return listAccounts(register);
}

/** Leaving a health role takes the health key back; coming into one waits to be let in. */
export async function changeRole(
  register: OpenRegister,
  accountId: string,
  role: Role,
): Promise<ListedAccount[]> {
  const row = findAccountRow(register, accountId);
  if (row.status === 'removed') throw new AppError('ACCOUNT_CLOSED');
  if (row.role === role) return listAccounts(register);
  assertMayWithdraw(register, row, role);
  const act = describeAct('account.changeRole', accountId);
  if (isHealthRole(role) || !findLine(register.keyring, accountId).holdsHealthKey)
    register.write(act, ({ accounts }) => accounts.update(accountId, { role }));
  else
    await register.changeKeyring(
      act,
      async (keyring, keys) => {
        assertNotLastHolder(keyring, accountId);
        return withdrawHealth(keyring, keys, accountId);
      },
      ({ accounts }) => accounts.update(accountId, { role }),
    );
  return listAccounts(register);
}

/** Takes the keys back: what the account could open is encrypted again with new keys. */
export function suspendAccount(register: OpenRegister, accountId: string): Promise<ListedAccount[]> {
  return closeAccount(register, accountId, 'suspended');
}

export function removeAccount(register: OpenRegister, accountId: string): Promise<ListedAccount[]> {
  return closeAccount(register, accountId, 'removed');
}

async function closeAccount(
  register: OpenRegister,
  accountId: string,
  status: 'suspended' | 'removed',
): Promise<ListedAccount[]> {
  const remove = status === 'removed';
  const before = findAccountRow(register, accountId);
  // A second click: it is done.
  if (before.status === 'removed' || before.status === status) return listAccounts(register);
  await register.changeKeyring(
    describeAct(remove ? 'account.remove' : 'account.suspend', accountId),
    async (keyring, keys) => {
      assertMayWithdraw(register, findAccountRow(register, accountId), null);
      return withdrawAccount(keyring, keys, accountId, { remove });
    },
    ({ accounts }) => accounts.update(accountId, { status }),
  );
  return listAccounts(register);
}

/** The passphrase is the one from before; the health key must be granted anew. */
export async function resumeOne(register: OpenRegister, accountId: string): Promise<ListedAccount[]> {
  const { status } = findAccountRow(register, accountId);
  if (status === 'removed') throw new AppError('ACCOUNT_CLOSED');
  if (status === 'active') return listAccounts(register);
  await register.changeKeyring(
    describeAct('account.resume', accountId),
    (keyring, keys) => resumeAccount(keyring, keys, accountId),
    ({ accounts }) => accounts.update(accountId, { status: 'active' }),
  );
  return listAccounts(register);
}

/** For somebody who forgot theirs. Whoever gives the provisional one knows it: the health key is taken back. */
export async function resetPassphrase(
  register: OpenRegister,
  accountId: string,
  passphrase: string,
): Promise<ListedAccount[]> {
  await register.changeKeyring(
    describeAct('account.resetPassphrase', accountId),
    async (keyring, keys) => {
      if (findAccountRow(register, accountId).status !== 'active') throw new AppError('ACCOUNT_CLOSED');
      assertNotLastHolder(keyring, accountId);
      assertNotOwn(register, accountId);
      const without = findLine(keyring, accountId).holdsHealthKey
        ? await withdrawHealth(keyring, keys, accountId)
        : { keyring, keys };
      return setPassphrase(without.keyring, without.keys, accountId, passphrase, getCost(register));
    },
    ({ accounts }) => accounts.update(accountId, { mustChangePassphrase: true }),
  );
  return listAccounts(register);
}

/** Lets a health account in the compartment, once its passphrase is known to nobody else. */
export async function grantHealthTo(register: OpenRegister, accountId: string): Promise<ListedAccount[]> {
  const { role, status, mustChangePassphrase } = findAccountRow(register, accountId);
  if (status !== 'active') throw new AppError('ACCOUNT_CLOSED');
  if (!isHealthRole(role)) throw new AppError('FORBIDDEN');
  if (!register.healthKey) throw new AppError('HEALTH_NOT_GRANTED');
  if (mustChangePassphrase) throw new AppError('ACCOUNT_NOT_READY');
  if (findLine(register.keyring, accountId).holdsHealthKey) return listAccounts(register);
  await register.changeKeyring(
    describeAct('account.grantHealth', accountId),
    (keyring, keys) => grantHealth(keyring, keys, accountId),
    () => undefined,
  );
  return listAccounts(register);
}

/** One's own. The caller has checked the present one. */
export async function changeOwnPassphrase(register: OpenRegister, passphrase: string): Promise<void> {
  const { id } = register.account;
  await register.changeKeyring(
    describeAct('account.changePassphrase', id),
    (keyring: Keyring, keys: SessionKeys): Promise<KeyringChange> =>
      setPassphrase(keyring, keys, id, passphrase, getCost(register)),
    ({ accounts }) => accounts.update(id, { mustChangePassphrase: false }),
  );
}

/** What this register was calibrated to, on the computer where the one who acts chose a passphrase. */
export function getCost(register: OpenRegister): PassphraseCost {
  return findLine(register.keyring, register.account.id).cost;
}

function findLine(keyring: Keyring, accountId: string): Keyring['accounts'][number] {
  const line = keyring.accounts.find(({ id }) => id === accountId);
  if (!line) throw new AppError('NOT_FOUND');
  return line;
}

function describeAct(action: Extract<Act['action'], `account.${string}`>, recordId: string): Act {
  return { action, recordKind: 'account', recordId };
}
