import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who did what to which record and when; each row carries the hash of the one before. Never updated. */
export const journalTable = sqliteTable(
  'journal',
  {
    sequence: integer('sequence').primaryKey(),
    at: text('at').notNull(),
    accountId: text('account_id').notNull(),
    action: text('action').notNull(),
    recordKind: text('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('journal_by_record').on(table.recordId, table.action)],
);
