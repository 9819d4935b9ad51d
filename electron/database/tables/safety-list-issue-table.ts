import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Each version of the PPMS list that left the register, with its exact content. */
export const safetyListIssueTable = sqliteTable('safety_list_issue', {
  version: integer('version').primaryKey(),
  issuedAt: text('issued_at').notNull(),
  issuedBy: text('issued_by').notNull(),
  pupilCount: integer('pupil_count').notNull(),
  content: text('content').notNull(),
});
