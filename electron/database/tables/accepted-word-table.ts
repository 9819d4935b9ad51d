import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accountTable } from './account-table.ts';

/** Words that the diagnosis check points at and that somebody kept, each in one field and with a reason. */
export const acceptedWordTable = sqliteTable(
  'accepted_word',
  {
    id: text('id').primaryKey(),
    recordKind: text('record_kind', { enum: ['plan', 'pupil', 'school'] }).notNull(),
    recordId: text('record_id').notNull(),
    field: text('field').notNull(),
    word: text('word').notNull(),
    reason: text('reason').notNull(),
    acceptedAt: text('accepted_at').notNull(),
    acceptedBy: text('accepted_by')
      .notNull()
      .references(() => accountTable.id, { onDelete: 'restrict' }),
  },
  (table) => [index('accepted_word_by_record').on(table.recordKind, table.recordId)],
);
