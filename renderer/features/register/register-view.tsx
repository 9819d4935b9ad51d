import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { RegisterFilter } from '../../../shared/pupil/register-search.ts';
import type { RegisterSort } from '../../ui/sort-register.ts';

export type RegisterView = RegisterFilter & {
  sort: RegisterSort;
  /** The row the arrows stand on; found again when one comes back from a pupil. */
  activePupilId: string | null;
};

type Value = { view: RegisterView; change: (part: Partial<RegisterView>) => void };

export const emptyFilter: RegisterFilter = { text: '', classId: null, state: 'all' };

const firstView: RegisterView = {
  ...emptyFilter,
  sort: { column: 'name', isDescending: false },
  activePupilId: null,
};

const ViewContext = createContext<Value | null>(null);

/** Search, filters and place in the register survive a visit to a pupil, and go with the lock. */
export function RegisterViewProvider({ children }: { children: ReactNode }) {
  const [view, setView] = useState(firstView);
  const change = useCallback<Value['change']>((part) => setView((current) => ({ ...current, ...part })), []);
  const value = useMemo<Value>(() => ({ view, change }), [view, change]);
  return <ViewContext value={value}>{children}</ViewContext>;
}

export function useRegisterView(): Value {
  const value = useContext(ViewContext);
  if (!value) throw new Error('RegisterViewProvider is missing');
  return value;
}
