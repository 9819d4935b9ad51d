import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row: the establishment that owns the register. */
export const schoolTable = sqliteTable(
  'school',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    uai: text('uai').notNull(),
    address: text('address').notNull(),
    postalCode: text('postal_code').notNull(),
    city: text('city').notNull(),
    phone: text('phone').notNull(),
    academy: text('academy').notNull(),
    department: text('department').notNull(),
    headName: text('head_name').notNull(),
    rescueAccess: text('rescue_access').notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [check('school_is_alone', sql`${table.id} = 1`)],
);

export const placeTable = sqliteTable('place', {
  id: text('id').primaryKey(),
  position: integer('position').notNull(),
  code: text('code').notNull(),
  label: text('label').notNull(),
});

export const schoolClassTable = sqliteTable('school_class', {
  id: text('id').primaryKey(),
  position: integer('position').notNull(),
  name: text('name').notNull(),
  teacher: text('teacher').notNull(),
  safePlaceId: text('safe_place_id').references(() => placeTable.id, { onDelete: 'restrict' }),
});
