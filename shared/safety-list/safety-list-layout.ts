import {
  type SafetyListColumn,
  type SafetyListLayout,
  safetyListColumns,
  safetyListLayoutSchema,
} from './safety-list-schema.ts';

/** The same layout written in one way: columns in printed order, so that two alike compare alike. */
export function arrangeLayout({ columns, groupBy, pagePerGroup }: SafetyListLayout): SafetyListLayout {
  return { columns: safetyListColumns.filter((column) => columns.includes(column)), groupBy, pagePerGroup };
}

/** What is printed: the columns chosen, and the place as soon as the list is grouped by place. */
export function listShownColumns({ columns, groupBy }: SafetyListLayout): SafetyListColumn[] {
  return safetyListColumns.filter(
    (column) => columns.includes(column) || (groupBy === 'safePlace' && column === 'safePlace'),
  );
}

/** A layout as the register keeps it; null when it is none that this version knows. */
export function readStoredLayout(json: string): SafetyListLayout | null {
  try {
    const { data } = safetyListLayoutSchema.safeParse(JSON.parse(json));
    return data ? arrangeLayout(data) : null;
  } catch {
    return null;
  }
}
