import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { placeTable, schoolClassTable } from './school-table.ts';

export const pupilTable = sqliteTable(
  'pupil',
  {
    id: text('id').primaryKey(),
    lastName: text('last_name').notNull(),
    firstName: text('first_name').notNull(),
    birthDate: text('birth_date').notNull(),
    address: text('address').notNull(),
    classId: text('class_id').references(() => schoolClassTable.id, { onDelete: 'restrict' }),
    enteredOn: text('entered_on'),
    leftOn: text('left_on'),
    resourceAdult: text('resource_adult').notNull(),
    safePlaceId: text('safe_place_id').references(() => placeTable.id, { onDelete: 'restrict' }),
    revision: integer('revision').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (table) => [
    index('pupil_by_class').on(table.classId),
    check('pupil_birth_date_is_a_date', sql`${table.birthDate} glob '????-??-??'`),
  ],
);

/** Apart from the pupil, so that the register's table never reads pictures. */
export const pupilPhotoTable = sqliteTable('pupil_photo', {
  pupilId: text('pupil_id')
    .primaryKey()
    .references(() => pupilTable.id, { onDelete: 'restrict' }),
  image: blob('image', { mode: 'buffer' }).notNull(),
});

export const guardianTable = sqliteTable(
  'guardian',
  {
    id: text('id').primaryKey(),
    pupilId: text('pupil_id')
      .notNull()
      .references(() => pupilTable.id, { onDelete: 'restrict' }),
    position: integer('position').notNull(),
    relation: text('relation').notNull(),
    name: text('name').notNull(),
    homePhone: text('home_phone').notNull(),
    workPhone: text('work_phone').notNull(),
    mobilePhone: text('mobile_phone').notNull(),
  },
  (table) => [index('guardian_by_pupil').on(table.pupilId)],
);
