import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row: what the register itself must remember beside its records. */
export const settingTable = sqliteTable(
  'setting',
  {
    id: integer('id').primaryKey(),
    /** Generation of the keyring that goes with this database: an older file is refused. */
    keyringGeneration: integer('keyring_generation').notNull().default(0),
    /** The keyring being put in place, whole: a change that a power cut stopped is finished at the next unlock. */
    pendingKeyring: text('pending_keyring'),
    /** 1: an account lost the health key and no holder was there; the next one makes a new key. */
    isHealthRekeyDue: integer('is_health_rekey_due').notNull().default(0),
    lockAfterMinutes: integer('lock_after_minutes').notNull().default(5),
    /** Counts every change of a record: tells whether a backup is due. */
    changeCount: integer('change_count').notNull().default(0),
    /** Columns and grouping of the PPMS list, as JSON; null: as the product proposes it. */
    safetyListLayout: text('safety_list_layout'),
  },
  (table) => [check('setting_is_alone', sql`${table.id} = 1`)],
);
