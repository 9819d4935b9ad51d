import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import * as z from 'zod';
import { AppError, type ValidationIssue } from '../../../shared/app-error.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { getValidationMessage } from '../../../shared/text/validation-messages.ts';
import { useDraftSource, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';

type Options<Row> = {
  row: Row;
  /** Name of this line in the draft of the page. */
  draftName: string;
  schema: z.ZodType<Row>;
  /** Writes the row; its answer is awaited. */
  write: (row: Row) => Promise<unknown>;
  /** Rules between rows: a code that another place already has. */
  findIssues: (row: Row) => readonly { path: keyof Row & string; message: string }[];
  /** A new line left empty is no line at all. */
  isBlank?: (row: Row) => boolean;
};

type Messages = Record<string, string>;

/** A line left half-typed: texts and choices, right or not. */
const keptRowSchema = z.record(z.string(), z.string().nullable());

/** A line of a list edited in place: written when the cursor leaves it, or on Enter. */
export function useRowDraft<Row extends Record<string, unknown>>({
  row,
  draftName,
  schema,
  write,
  findIssues,
  isBlank,
}: Options<Row>) {
  const restored = useRestoredDraft(draftName, keptRowSchema);
  const [draft, setDraft] = useState<Row | null>(restored && { ...row, ...restored });
  /** The same at any moment, for what is asked between two drawings. */
  const typed = useRef(draft);
  const [messages, setMessages] = useState<Messages>({});
  const [failure, setFailure] = useState<string | null>(null);
  const current = draft ?? row;

  const type = (next: Row | null) => {
    typed.current = next;
    setDraft(next);
  };
  const discard = () => {
    type(null);
    setMessages({});
    setFailure(null);
  };

  const commit = async () => {
    const { current: line } = typed;
    if (line === null) return;
    if (isBlank?.(line)) return discard();
    const parsed = schema.safeParse(line);
    const refused = parsed.success ? toMessages(findIssues(parsed.data)) : readMessages(parsed.error.issues);
    setMessages(refused);
    if (!parsed.success || Object.keys(refused).length > 0) return;
    try {
      await write(parsed.data);
      discard();
    } catch (error) {
      setFailure(getErrorMessage(error instanceof AppError ? error.code : 'INTERNAL'));
    }
  };
  useDraftSource(draftName, {
    settle: commit,
    read: () => (typed.current === null || isBlank?.(typed.current) ? null : typed.current),
  });
  useLeaveGuard(draft !== null);

  return {
    current,
    failure,
    messages,
    change: (part: Partial<Row>) => type({ ...current, ...part }),
    commit,
    /** For the element around the fields. */
    rowProps: {
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void commit();
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void commit();
      },
    },
  };
}

function toMessages(issues: readonly { path: string; message: string }[]): Messages {
  return Object.fromEntries(issues.map(({ path, message }) => [path, message]));
}

function readMessages(issues: readonly z.core.$ZodIssue[]): Messages {
  return toMessages(
    issues.map((issue) => ({ path: issue.path.join('.'), message: getValidationMessage(issue.message) })),
  );
}

/** True when the core refused to take a row out because something still points at it. */
export function isStillUsed(error: unknown): boolean {
  return error instanceof AppError && error.issues.some(({ code }: ValidationIssue) => code === 'STILL_USED');
}
