import type { FormAnswer, FormRow } from '../../../shared/form/form-answers.ts';

/** Most rows a table may hold; the schema refuses more. */
export const ROWS_LIMIT = 40;

export function readRows(answer: FormAnswer | undefined): readonly FormRow[] {
  return answer !== null && typeof answer === 'object' ? answer : [];
}

export function buildRow(id: string, columns: readonly { id: string }[]): FormRow {
  return { ...Object.fromEntries(columns.map((column) => [column.id, ''])), id };
}

export function addRow(rows: readonly FormRow[], row: FormRow, index: number): FormRow[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)];
}

export function removeRow(rows: readonly FormRow[], id: string): FormRow[] {
  return rows.filter((row) => row.id !== id);
}

/** Moves a row up (-1) or down (1); the same rows when it is already at the end. */
export function moveRow(rows: readonly FormRow[], id: string, step: -1 | 1): readonly FormRow[] {
  const from = rows.findIndex((row) => row.id === id);
  const moved = rows[from];
  const to = from + step;
  if (!moved || to < 0 || to >= rows.length) return rows;
  return addRow(removeRow(rows, id), moved, to);
}

export function changeCell(
  rows: readonly FormRow[],
  id: string,
  column: string,
  text: string,
): readonly FormRow[] {
  return rows.map((row) => (row.id === id ? { ...row, [column]: text } : row));
}
