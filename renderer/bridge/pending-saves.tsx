import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';

type Save = () => Promise<void>;

type PendingSaves = {
  add(save: Save): void;
  remove(save: Save): void;
  /** Runs every waiting save, and waits at most that long. */
  flush(timeoutMs: number): Promise<void>;
};

const PendingSavesContext = createContext<PendingSaves | null>(null);

/** Where pages leave what must be written before the register is locked. */
export function PendingSavesProvider({ children }: { children: ReactNode }) {
  const saves = useRef(new Set<Save>());
  const value = useMemo<PendingSaves>(
    () => ({
      add: (save) => saves.current.add(save),
      remove: (save) => saves.current.delete(save),
      flush: async (timeoutMs) => {
        const written = Promise.allSettled([...saves.current].map((save) => save()));
        const tooLate = new Promise((resolve) => setTimeout(resolve, timeoutMs));
        await Promise.race([written, tooLate]);
      },
    }),
    [],
  );
  return <PendingSavesContext value={value}>{children}</PendingSavesContext>;
}

export function usePendingSaves(): PendingSaves {
  const value = useContext(PendingSavesContext);
  if (!value) throw new Error('PendingSavesProvider is missing');
  return value;
}

/** Calls `save` just before a lock, so that what was typed in the last second is kept. It must not throw. */
export function usePendingSave(save: Save): void {
  const { add, remove } = usePendingSaves();
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const run = () => latest.current();
    add(run);
    return () => remove(run);
  }, [add, remove]);
}
