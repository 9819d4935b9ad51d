import type { NamedAccount } from './account-cards.tsx';

/** Identifiers only: nothing that names anybody is kept outside the register. */
const KEY = 'registre-pai.derniers-comptes';
const KEPT = 10;

/** Accounts that opened a register on this computer, the last one first. */
export function readLastAccounts(storage: Pick<Storage, 'getItem'> = localStorage): string[] {
  try {
    const ids: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts an account first, for the next unlock. */
export function rememberAccount(
  accountId: string,
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): void {
  const others = readLastAccounts(storage).filter((id) => id !== accountId);
  try {
    storage.setItem(KEY, JSON.stringify([accountId, ...others].slice(0, KEPT)));
  } catch {
    // A full or forbidden storage only costs a click at the next unlock.
  }
}

const byName = new Intl.Collator('fr').compare;

/** The one used last on this computer, then the others by name; `preselected` is '' when nobody is known. */
export function orderAccounts<Account extends NamedAccount>(
  accounts: readonly Account[],
  lastIds: readonly string[],
): { ordered: Account[]; preselected: string } {
  const sorted = accounts.toSorted((a, b) => byName(a.name, b.name));
  const lastId = lastIds.find((id) => sorted.some((account) => account.id === id));
  const ordered = [...sorted.filter(({ id }) => id === lastId), ...sorted.filter(({ id }) => id !== lastId)];
  return { ordered, preselected: lastId ?? (ordered.length === 1 ? (ordered[0]?.id ?? '') : '') };
}
