import { addDays } from '../../../shared/calendar/calendar-date.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import {
  type JournalFilter,
  type JournalRow,
  journalRecordKinds,
} from '../../../shared/journal/journal-schema.ts';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import {
  CHAIN_START,
  type JournalSelection,
  type NamedJournalRow,
} from '../../database/repositories/journal-repository.ts';
import { ensureExtension, writeFileAtomically } from '../files/atomic-write.ts';
import { letFileOut } from '../files/let-file-out.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Dialogs } from '../ports.ts';
import { giveWay } from './give-way.ts';
import { writeJournalTable } from './journal-table-text.ts';
import { getDayStart } from './local-days.ts';

const PAGE = 100;
/** Rows of the chain walked in one go: a few milliseconds. */
const SLICE = 500;

type Chain = OutputOf<'journal.verify'>;
/** What a check needs of the register: it writes nothing. */
export type Readable = Pick<OpenRegister, 'read'>;

/** A page of the journal, newest first, with the names of today. */
export function listJournal(
  register: OpenRegister,
  { filter, before }: { filter: JournalFilter; before: number | null },
): { rows: JournalRow[]; hasMore: boolean } {
  const rows = register.read(({ journal }) => journal.list(toSelection(filter), before, PAGE + 1));
  return { rows: rows.slice(0, PAGE).map(toJournalRow), hasMore: rows.length > PAGE };
}

/** Walks the whole chain, a piece at a time: other requests are answered meanwhile. */
export async function verifyJournal(register: Readable): Promise<Chain> {
  let walk = CHAIN_START;
  while (!walk.isFinished) {
    const before = walk;
    walk = register.read(({ journal }) => journal.walkChain(before, SLICE));
    await giveWay();
  }
  return { rowCount: register.read(({ journal }) => journal.count()), brokenAt: walk.brokenAt };
}

/** Asks where and writes the rows that the filter keeps. The export is itself an act of the journal. */
export async function exportJournal(
  register: OpenRegister,
  filter: JournalFilter,
  dialogs: Dialogs,
): Promise<{ path: string | null }> {
  const chosen = await dialogs.chooseSavePath({ suggestedName: 'Journal du registre.csv' });
  if (chosen === null) return { path: null };
  const path = ensureExtension(chosen, '.csv');
  const rows = register.read(({ journal }) => journal.list(toSelection(filter), null, null));
  const bytes = Buffer.from(writeJournalTable(rows.toReversed()), 'utf8');
  const act = { action: 'journal.export', recordKind: 'register', recordId: register.registerId } as const;
  letFileOut(
    path,
    () => writeFileAtomically(path, bytes),
    (putOut) => register.record(act, putOut),
  );
  return { path };
}

function toSelection({ from, to, ...filter }: JournalFilter): JournalSelection {
  return {
    ...filter,
    from: from && getDayStart(from),
    until: to && getDayStart(addDays(to, 1)),
  };
}

function toJournalRow(row: NamedJournalRow): JournalRow {
  return {
    sequence: row.sequence,
    at: row.at,
    accountName: row.accountName ?? '',
    action: row.action,
    // A row written by hand must not hide the others: the chain tells which it is.
    recordKind: journalRecordKinds.includes(row.recordKind) ? row.recordKind : 'register',
    recordId: row.recordId,
    recordLabel: findLabel(row),
  };
}

function findLabel({ lastName, firstName, aboutAccount }: NamedJournalRow): string | null {
  if (lastName !== null && firstName !== null) return formatPupilName({ lastName, firstName });
  return aboutAccount;
}
