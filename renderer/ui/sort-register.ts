import type { RegisterRow } from '../../shared/pupil/register-row.ts';

export type SortColumn = 'name' | 'class' | 'changed';
export type RegisterSort = { column: SortColumn; isDescending: boolean };

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

/** French order (accents do not separate, « 6e B » before « 10e A »); equal lines fall back on the name. */
export function sortRegister(rows: readonly RegisterRow[], sort: RegisterSort): RegisterRow[] {
  const sign = sort.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compareColumn(a, b, sort.column) || compareNames(a, b));
}

function compareColumn(a: RegisterRow, b: RegisterRow, column: SortColumn): number {
  switch (column) {
    case 'name':
      return compareNames(a, b);
    case 'class':
      return collator.compare(a.className, b.className);
    case 'changed':
      return a.changedAt < b.changedAt ? -1 : Number(a.changedAt > b.changedAt);
  }
}

function compareNames(a: RegisterRow, b: RegisterRow): number {
  return collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName);
}

/** Classes that occur in the register, in French order. */
export function listRowClasses(rows: readonly RegisterRow[]): { id: string; name: string }[] {
  const names = new Map<string, string>();
  for (const row of rows) if (row.classId !== null) names.set(row.classId, row.className);
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => collator.compare(a.name, b.name));
}
