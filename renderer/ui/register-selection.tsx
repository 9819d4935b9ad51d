import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

type Selection = {
  /** Pupils that the register showed when a batch was asked from it; null: it was not, or showed all of them. */
  pupilIds: ReadonlySet<string> | null;
  select: (pupilIds: readonly string[] | null) => void;
};

const SelectionContext = createContext<Selection | null>(null);

/** What the register hands to the page of batches. Goes with the lock. */
export function RegisterSelectionProvider({ children }: { children: ReactNode }) {
  const [pupilIds, setPupilIds] = useState<Selection['pupilIds']>(null);
  const value = useMemo<Selection>(
    () => ({ pupilIds, select: (next) => setPupilIds(next && new Set(next)) }),
    [pupilIds],
  );
  return <SelectionContext value={value}>{children}</SelectionContext>;
}

export function useRegisterSelection(): Selection {
  const value = useContext(SelectionContext);
  if (!value) throw new Error('RegisterSelectionProvider is missing');
  return value;
}
