import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';

type Postponed = {
  kits: readonly { accountId: string; kind: KitKind }[];
  add: (accountId: string, kind: KitKind) => void;
};

const PostponedKitsContext = createContext<Postponed | null>(null);

/** Remembers, for as long as the window lives, who put off which kit: a lock does not ask again. */
export function PostponedKitsProvider({ children }: { children: ReactNode }) {
  const [kits, setKits] = useState<Postponed['kits']>([]);
  const value = useMemo<Postponed>(
    () => ({ kits, add: (accountId, kind) => setKits((current) => [...current, { accountId, kind }]) }),
    [kits],
  );
  return <PostponedKitsContext value={value}>{children}</PostponedKitsContext>;
}

/** The kits this account put off. */
export function usePostponedKits(accountId: string) {
  const context = useContext(PostponedKitsContext);
  if (!context) throw new Error('PostponedKitsProvider is missing');
  return {
    postponed: context.kits.filter((one) => one.accountId === accountId).map(({ kind }) => kind),
    postpone: (kind: KitKind) => context.add(accountId, kind),
  };
}
