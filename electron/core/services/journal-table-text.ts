import { describeJournalAction } from '../../../shared/text/journal-words.ts';
import { journalWords } from '../../../shared/text/screen/journal-words.ts';
import type { NamedJournalRow } from '../../database/repositories/journal-repository.ts';
import { writeSeparatedText } from '../../documents/spreadsheet/write-separated-text.ts';
import { formatInstant } from './local-days.ts';

const HEADINGS = ['Date', 'Heure', 'Compte', 'Action', 'Type', 'Identifiant', 'Empreinte'];

/** A table for a spreadsheet, one line a row: accounts and ids, no pupil's name. */
export function writeJournalTable(rows: readonly NamedJournalRow[]): string {
  return writeSeparatedText([HEADINGS, ...rows.map(toCells)]);
}

function toCells(row: NamedJournalRow): string[] {
  const { date, time } = formatInstant(row.at);
  const kind = journalWords.kinds[row.recordKind] ?? row.recordKind;
  return [date, time, row.accountName ?? '', describeJournalAction(row.action), kind, row.recordId, row.hash];
}
