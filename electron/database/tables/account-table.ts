import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The role that counts is this one, inside the encrypted file: editing the keyring never raises a right. */
export const accountTable = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    role: text('role', { enum: ['nurse', 'doctor', 'head', 'reader'] }).notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [check('account_role_known', sql`${table.role} in ('nurse', 'doctor', 'head', 'reader')`)],
);
