import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accountTable } from './account-table.ts';

/**
 * The ministry's forms that were added. The files themselves are public and weigh megabytes: they stand beside the
 * database (`formulaires/<sha256>.pdf`), out of its copies, and are read only if their bytes are still the same.
 */
export const officialFormTable = sqliteTable('official_form', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  sha256: text('sha256').notNull(),
  addedAt: text('added_at').notNull(),
  addedBy: text('added_by')
    .notNull()
    .references(() => accountTable.id, { onDelete: 'restrict' }),
  /** What was found in it, as JSON. */
  summary: text('summary').notNull(),
});
