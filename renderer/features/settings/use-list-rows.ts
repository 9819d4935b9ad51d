import { useEffect, useId, useRef, useState } from 'react';
import { focusField } from '../../ui/focus-field.ts';
import { useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { nameNewRowDraft } from './name-row-draft.ts';
import { keptRowSchema, type ListRow } from './use-typed-row.ts';

/**
 * The rows of a list and, under them, the new one. It has its identifier from the start: once it is in the register it
 * goes on as one of the list, with what is typed on it, and another new one takes its place.
 */
export function useListRows<Row extends ListRow>(list: string, rows: readonly Row[], buildEmpty: () => Row) {
  const kept = useRestoredDraft(nameNewRowDraft(list), keptRowSchema);
  const [newRow, setNewRow] = useState(() => (kept ? { ...buildEmpty(), id: kept.id } : buildEmpty()));
  const newRowId = useId();
  const submitted = useRef<{ id: string; isLeftAlone: () => boolean } | null>(null);
  if (rows.some(({ id }) => id === newRow.id)) setNewRow(buildEmpty());

  // Whoever waited for the line to be added goes on with the next one.
  useEffect(() => {
    if (submitted.current === null || submitted.current.id === newRow.id) return;
    if (submitted.current.isLeftAlone()) document.getElementById(newRowId)?.querySelector('input')?.focus();
    submitted.current = null;
  }, [newRow.id, newRowId]);

  return {
    lines: [...rows, newRow].map((row) => ({
      row,
      isNew: row === newRow,
      others: rows.filter(({ id }) => id !== row.id),
    })),
    newRowId,
    onCursorLost: () => focusField(newRowId),
    onSubmit: (id: string, isLeftAlone: () => boolean) => {
      if (id === newRow.id) submitted.current = { id, isLeftAlone };
    },
  };
}
