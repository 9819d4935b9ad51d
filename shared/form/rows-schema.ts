import * as z from 'zod';

/**
 * Rows that each keep their own id. Two rows with one id are refused: stored by id, the second would silently replace
 * the first.
 */
export function buildRowsSchema<Row extends z.ZodType<{ id: string }>>(row: Row, limit: number) {
  return z.array(row).max(limit, 'TOO_MANY_ROWS').refine(areIdsDistinct, { error: 'IDENTIFIER_INVALID' });
}

export function areIdsDistinct(rows: readonly { id: string }[]): boolean {
  return new Set(rows.map(({ id }) => id)).size === rows.length;
}
