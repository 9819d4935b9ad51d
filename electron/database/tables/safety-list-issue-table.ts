import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accountTable } from './account-table.ts';

/** Each version of the PPMS list that left the register, with its exact content. */
export const safetyListIssueTable = sqliteTable('safety_list_issue', {
  version: integer('version').primaryKey(),
  issuedAt: text('issued_at').notNull(),
  issuedBy: text('issued_by').notNull(),
  pupilCount: integer('pupil_count').notNull(),
  content: text('content').notNull(),
  sha256: text('sha256').notNull().default(''),
});

/** Each time a version left the register, how and for whom. */
export const safetyListExportTable = sqliteTable(
  'safety_list_export',
  {
    id: text('id').primaryKey(),
    version: integer('version')
      .notNull()
      .references(() => safetyListIssueTable.version, { onDelete: 'restrict' }),
    exportedAt: text('exported_at').notNull(),
    exportedBy: text('exported_by')
      .notNull()
      .references(() => accountTable.id, { onDelete: 'restrict' }),
    means: text('means', { enum: ['print', 'pdf', 'protectedPdf', 'xlsx', 'csv'] }).notNull(),
    recipients: text('recipients').notNull(),
  },
  (table) => [index('safety_list_export_by_version').on(table.version)],
);

/** Photos of the versions issued, each once: a pupil's photo may have changed or gone since. */
export const safetyListPhotoTable = sqliteTable('safety_list_photo', {
  sha256: text('sha256').primaryKey(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});
