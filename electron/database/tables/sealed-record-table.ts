import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accountTable } from './account-table.ts';
import { pupilTable } from './pupil-table.ts';

/** What only the health key opens. Nothing but ids, kind and dates stands outside `sealed`. */
export const sealedRecordTable = sqliteTable(
  'sealed_record',
  {
    id: text('id').primaryKey(),
    pupilId: text('pupil_id')
      .notNull()
      .references(() => pupilTable.id, { onDelete: 'restrict' }),
    kind: text('kind', { enum: ['diagnosis', 'note', 'scan'] }).notNull(),
    revision: integer('revision').notNull(),
    changedAt: text('changed_at').notNull(),
    changedBy: text('changed_by')
      .notNull()
      .references(() => accountTable.id, { onDelete: 'restrict' }),
    /** What is listed: a text, or the label of a scan. */
    sealed: blob('sealed', { mode: 'buffer' }).notNull(),
    /** Bytes of a scan, sealed apart so that listing never opens them; null for a text. */
    sealedFile: blob('sealed_file', { mode: 'buffer' }),
  },
  (table) => [
    index('sealed_record_by_pupil').on(table.pupilId),
    check('sealed_record_kind_known', sql`${table.kind} in ('diagnosis', 'note', 'scan')`),
  ],
);
