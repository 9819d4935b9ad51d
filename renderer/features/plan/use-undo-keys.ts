import { useEffect } from 'react';
import type { HistoryEntry } from './draft-history.ts';
import type { PlanDraftStore } from './plan-draft-store.ts';

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) over the whole PAI, fields included: the browser's own undo forgets too soon. */
export function useUndoKeys(
  store: PlanDraftStore,
  isOff: boolean,
  onStep: (entry: HistoryEntry) => void,
): void {
  useEffect(() => {
    if (isOff) return;
    const follow = (event: KeyboardEvent) => {
      const direction = readDirection(event);
      if (!direction || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      const entry = direction === 'undo' ? store.undo() : store.redo();
      if (entry) onStep(entry);
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [store, isOff, onStep]);
}

function readDirection(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return null;
}
