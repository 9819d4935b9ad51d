import { useRef, useState } from 'react';
import * as z from 'zod';
import { useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';

export type ListRow = { id: string };

type Options<Row> = {
  row: Row;
  /** The name under which its half-typed work is kept. */
  draftName: string;
  /** The name under which it was kept while it was the new line of its list. */
  newDraftName: string;
  schema: z.ZodType<Row>;
};

/** A line left half-typed: texts and choices, right or not. */
export const keptRowSchema = z.object({ id: z.string() }).catchall(z.string().nullable());
type KeptRow = z.infer<typeof keptRowSchema>;

/** What is typed on a line over what the register holds: never overwritten by an answer that returns. */
export function useTypedRow<Row extends ListRow>({ row, draftName, newDraftName, schema }: Options<Row>) {
  const own = useRestoredDraft(draftName, keptRowSchema);
  const asNew = useRestoredDraft(newDraftName, keptRowSchema);
  const [draft, setDraft] = useState(() => findUnstored(own ?? asNew, row, schema));
  /** The same at any moment, for what is asked between two drawings. */
  const typed = useRef(draft);
  const given = useRef(row);
  given.current = row;
  /** What was just stored, until the line is given again. */
  const [stored, setStored] = useState<{ over: Row; value: Row } | null>(null);
  const base = stored?.over === row ? stored.value : row;

  const type = (next: Row | null) => {
    typed.current = next;
    setDraft(next);
  };
  return {
    current: draft ?? base,
    isTyped: draft !== null,
    /** What is typed at this moment; null: nothing that is not stored. */
    read: () => typed.current,
    change: (part: Partial<Row>) => type({ ...(typed.current ?? base), ...part }),
    forget: () => type(null),
    /** That text is in the register now, under that form. What was typed meanwhile stays. */
    settle: (line: Row, value: Row) => {
      setStored({ over: given.current, value });
      if (typed.current === line) type(null);
    },
  };
}

/** The kept work of that line, when the register does not have it: the power may go before it is forgotten. */
function findUnstored<Row extends ListRow>(
  kept: KeptRow | null,
  row: Row,
  schema: z.ZodType<Row>,
): Row | null {
  if (kept?.id !== row.id) return null;
  const line: Row = { ...row, ...kept };
  const value: Row = schema.safeParse(line).data ?? line;
  return Object.entries(row).every(([field, stored]) => value[field as keyof Row] === stored) ? null : line;
}
