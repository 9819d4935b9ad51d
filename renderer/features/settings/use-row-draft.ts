import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type * as z from 'zod';
import { AppError, type ValidationIssue } from '../../../shared/app-error.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { getValidationMessage } from '../../../shared/text/validation-messages.ts';
import { useDraftSource } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { nameNewRowDraft, nameRowDraft } from './name-row-draft.ts';
import { type ListRow, useTypedRow } from './use-typed-row.ts';
import { watchCursor } from './watch-cursor.ts';

/** What a line asks of the list it belongs to. */
export type RowActions<Row> = {
  /** Writes the row; its answer is awaited. */
  write: (row: Row) => Promise<unknown>;
  /** Takes it out of the list. */
  remove: (id: string) => Promise<unknown>;
  /** The line was asked to be stored by hand; the answer tells later whether the user stayed on it. */
  onSubmit: (id: string, isLeftAlone: () => boolean) => void;
  /** It is taken out, and the cursor was still on its button, which goes away with it. */
  onCursorLost: () => void;
};

type Options<Row> = RowActions<Row> & {
  row: Row;
  /** The empty line under the list, which is not in the register yet. */
  isNew: boolean;
  /** Name of the list in the draft of the page. */
  list: string;
  schema: z.ZodType<Row>;
  /** Rules between rows: a code that another place already has. */
  findIssues: (row: Row) => readonly { path: keyof Row & string; message: string }[];
  /** A new line left empty is no line at all. */
  isBlank: (row: Row) => boolean;
  /** Why a row cannot be taken out while something points at it. */
  stillUsed: string;
};

type Messages = Record<string, string>;

/** A line of a list edited in place: written when the cursor leaves it, or on Enter. */
export function useRowDraft<Row extends ListRow>(options: Options<Row>) {
  const { row, isNew, list, schema } = options;
  const draftName = isNew ? nameNewRowDraft(list) : nameRowDraft(list, row.id);
  const typing = useTypedRow({ row, draftName, newDraftName: nameNewRowDraft(list), schema });
  const { commit, remove, messages, failure } = useRowSaves(options, typing);
  useDraftSource(draftName, {
    settle: commit,
    read: () => {
      const line = typing.read();
      return line === null || (isNew && options.isBlank(line)) ? null : line;
    },
  });
  useLeaveGuard(typing.isTyped);

  const submit = () => {
    const line = typing.read();
    const isCursorThere = watchCursor();
    options.onSubmit(row.id, () => isCursorThere() && [null, line].includes(typing.read()));
    void commit();
  };
  return {
    current: typing.current,
    failure,
    messages,
    change: typing.change,
    submit,
    remove: () => void remove(),
    /** For the element around the fields. */
    rowProps: {
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void commit();
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit();
      },
    },
  };
}

/** The saves of a line, one after the other, and what was refused. */
function useRowSaves<Row extends ListRow>(
  options: Options<Row>,
  typing: ReturnType<typeof useTypedRow<Row>>,
) {
  const { row, isNew, schema, write, findIssues, isBlank, stillUsed } = options;
  const [messages, setMessages] = useState<Messages>({});
  const [failure, setFailure] = useState<string | null>(null);
  /** What is being written: the same text must not be sent a second time when the cursor leaves the line. */
  const writing = useRef<{ line: Row; done: Promise<void> } | null>(null);

  const forget = () => {
    typing.forget();
    setMessages({});
    setFailure(null);
  };
  const store = async (line: Row) => {
    if (isNew && isBlank(line)) return forget();
    const parsed = schema.safeParse(line);
    const refused = parsed.success ? toMessages(findIssues(parsed.data)) : readMessages(parsed.error.issues);
    setMessages(refused);
    if (!parsed.success || Object.keys(refused).length > 0) return;
    try {
      await write(parsed.data);
      typing.settle(line, parsed.data);
      setFailure(null);
    } catch (error) {
      setFailure(getFailureMessage(error));
    }
  };
  const commit = (): Promise<void> => {
    const line = typing.read();
    if (line === null) return Promise.resolve();
    if (writing.current?.line === line) return writing.current.done;
    const before = writing.current?.done ?? Promise.resolve();
    const own = { line, done: before.then(() => store(line)) };
    writing.current = own;
    return own.done.finally(() => {
      if (writing.current === own) writing.current = null;
    });
  };
  const remove = async () => {
    const isCursorThere = watchCursor();
    setFailure(null);
    try {
      await options.remove(row.id);
      // Its half-typed work goes first: written when the cursor moves or at a lock, it would bring the line back.
      forget();
      if (isCursorThere()) options.onCursorLost();
    } catch (error) {
      setFailure(isStillUsed(error) ? stillUsed : getFailureMessage(error));
    }
  };
  return { commit, remove, messages, failure };
}

function getFailureMessage(error: unknown): string {
  return getErrorMessage(error instanceof AppError ? error.code : 'INTERNAL');
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
function isStillUsed(error: unknown): boolean {
  return error instanceof AppError && error.issues.some(({ code }: ValidationIssue) => code === 'STILL_USED');
}
