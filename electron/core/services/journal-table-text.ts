import { describeJournalAction } from '../../../shared/text/journal-words.ts';
import { journalWords } from '../../../shared/text/screen/journal-words.ts';
import type { NamedJournalRow } from '../../database/repositories/journal-repository.ts';
import { formatInstant } from './local-days.ts';

const HEADINGS = ['Date', 'Heure', 'Compte', 'Action', 'Type', 'Identifiant', 'Empreinte'];

/** Spreadsheets take a text file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table for a spreadsheet, one line a row: accounts and ids, no pupil's name. */
export function writeJournalTable(rows: readonly NamedJournalRow[]): string {
  const lines = [HEADINGS, ...rows.map(toCells)].map((cells) => cells.map(writeCell).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function toCells(row: NamedJournalRow): string[] {
  const { date, time } = formatInstant(row.at);
  const kind = journalWords.kinds[row.recordKind] ?? row.recordKind;
  return [date, time, row.accountName ?? '', describeJournalAction(row.action), kind, row.recordId, row.hash];
}

/** A cell that a spreadsheet would take for a formula (an account named « =… ») is made a text. */
function writeCell(text: string): string {
  const plain = /^[\s]*[=+\-@]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
