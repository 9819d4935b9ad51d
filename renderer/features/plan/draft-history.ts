import type { PlanContent, PlanPart } from '../../../shared/plan/plan-content-schema.ts';

export type PartValue = PlanContent[PlanPart];

/** One step that can be undone: a part as a whole, before and after. */
export type HistoryEntry = {
  part: PlanPart;
  before: PartValue;
  after: PartValue;
  /** The field being typed in; null for a step that never joins another (a box, a row added). */
  field: string | null;
  /** Milliseconds, to tell one burst of typing from the next. */
  at: number;
};

export type DraftHistory = { undo: readonly HistoryEntry[]; redo: readonly HistoryEntry[] };

export const emptyHistory: DraftHistory = { undo: [], redo: [] };

/** A pause longer than this begins a new step, so that undoing takes back a sentence and not a whole page. */
const TYPING_PAUSE = 1500;
/** Steps kept; older ones can no longer be undone. */
const HISTORY_LIMIT = 200;

/** Adds a change. Typing that goes on in the same field joins the step before it. */
export function recordChange(history: DraftHistory, entry: HistoryEntry): DraftHistory {
  const last = history.undo.at(-1);
  if (last && history.redo.length === 0 && isSameTyping(last, entry)) {
    const joined = { ...last, after: entry.after, at: entry.at };
    return { undo: [...history.undo.slice(0, -1), joined], redo: [] };
  }
  return { undo: [...history.undo, entry].slice(-HISTORY_LIMIT), redo: [] };
}

function isSameTyping(last: HistoryEntry, next: HistoryEntry): boolean {
  return (
    next.field !== null &&
    last.field === next.field &&
    last.part === next.part &&
    next.at - last.at <= TYPING_PAUSE
  );
}

/** Moves one step from « undo » to « redo » or back, and tells which; null when there is none. */
export function stepHistory(
  history: DraftHistory,
  direction: 'undo' | 'redo',
): { history: DraftHistory; entry: HistoryEntry } | null {
  const entry = history[direction].at(-1);
  if (!entry) return null;
  const rest = history[direction].slice(0, -1);
  // The step moved is never joined by later typing: redoing must give back exactly this.
  const moved = { ...entry, field: null };
  return direction === 'undo'
    ? { entry, history: { undo: rest, redo: [...history.redo, moved] } }
    : { entry, history: { undo: [...history.undo, moved], redo: rest } };
}
