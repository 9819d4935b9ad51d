import type { Spreadsheet } from '../../../shared/documents/spreadsheet.ts';
import { neutraliseCell } from './neutralise-cell.ts';

/** Spreadsheets take a text file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Lines of cells as French spreadsheets open them: semicolons, UTF-8, Windows line ends. */
export function writeSeparatedText(lines: readonly (readonly string[])[]): string {
  const written = lines.map((cells) => cells.map(writeCell).join(';'));
  return `${BYTE_ORDER_MARK}${written.join('\r\n')}\r\n`;
}

export function writeSpreadsheetAsText({ head, columns, rows, legend }: Spreadsheet): Uint8Array {
  const lines = [
    ...head.map((line) => [line]),
    [''],
    columns.map(({ header }) => header),
    ...rows,
    ...(legend.length === 0 ? [] : [[''], ...legend]),
  ];
  return Buffer.from(writeSeparatedText(lines), 'utf8');
}

function writeCell(text: string): string {
  const plain = neutraliseCell(text);
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
