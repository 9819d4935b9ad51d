import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The role that counts is this one, inside the encrypted file: editing the keyring never raises a right. */
export const accountTable = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    role: text('role', { enum: ['nurse', 'doctor', 'head', 'reader'] }).notNull(),
    createdAt: text('created_at').notNull(),
    /** Rows are never deleted: the journal names them. */
    status: text('status', { enum: ['active', 'suspended', 'removed'] })
      .notNull()
      .default('active'),
    /** 1 while the passphrase is a provisional one. */
    mustChangePassphrase: integer('must_change_passphrase').notNull().default(0),
  },
  (table) => [check('account_role_known', sql`${table.role} in ('nurse', 'doctor', 'head', 'reader')`)],
);
