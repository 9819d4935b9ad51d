import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accountTable } from './account-table.ts';

/** Half-typed work of one account in one form. */
export const draftTable = sqliteTable(
  'draft',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accountTable.id, { onDelete: 'restrict' }),
    key: text('key').notNull(),
    /** UTF-8 text, sealed with the health key when `isHealth` is 1. */
    value: blob('value', { mode: 'buffer' }).notNull(),
    isHealth: integer('is_health').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.key] })],
);
