import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { accountTable } from './account-table.ts';
import { guardianTable, pupilTable } from './pupil-table.ts';
import { placeTable } from './school-table.ts';

/** One PAI. What is dated or joined has tables of its own; the rest of the form is one JSON document. */
export const planTable = sqliteTable(
  'plan',
  {
    id: text('id').primaryKey(),
    pupilId: text('pupil_id')
      .notNull()
      .references(() => pupilTable.id, { onDelete: 'restrict' }),
    revision: integer('revision').notNull(),
    createdOn: text('created_on').notNull(),
    changedAt: text('changed_at').notNull(),
    closedOn: text('closed_on'),
    contentFormat: integer('content_format').notNull(),
    content: text('content').notNull(),
  },
  (table) => [index('plan_by_pupil').on(table.pupilId)],
);

const planId = () =>
  text('plan_id')
    .notNull()
    .references(() => planTable.id, { onDelete: 'restrict' });

/** The form's table « PAI 1ère demande / Modifications éventuelles »: position 0 is the first request. */
export const planVersionTable = sqliteTable(
  'plan_version',
  {
    id: text('id').primaryKey(),
    planId: planId(),
    position: integer('position').notNull(),
    datedOn: text('dated_on'),
    className: text('class_name').notNull(),
  },
  (table) => [index('plan_version_by_plan').on(table.planId)],
);

/** « Vérification annuelle des éléments du PAI fournis par la famille ». */
export const yearlyCheckTable = sqliteTable(
  'yearly_check',
  {
    id: text('id').primaryKey(),
    planId: planId(),
    position: integer('position').notNull(),
    datedOn: text('dated_on'),
    className: text('class_name').notNull(),
  },
  (table) => [index('yearly_check_by_plan').on(table.planId)],
);

/** Who signs the plan, when, and when they received their copy. */
export const signatoryTable = sqliteTable(
  'signatory',
  {
    id: text('id').primaryKey(),
    planId: planId(),
    position: integer('position').notNull(),
    kind: text('kind').notNull(),
    guardianId: text('guardian_id').references(() => guardianTable.id, { onDelete: 'set null' }),
    otherLabel: text('other_label').notNull(),
    name: text('name').notNull(),
    address: text('address').notNull(),
    signedOn: text('signed_on'),
    copyReceivedOn: text('copy_received_on'),
  },
  (table) => [index('signatory_by_plan').on(table.planId)],
);

/** A paper the family hands in, with its dates. Today one prescription per plan. */
export const documentTable = sqliteTable(
  'document',
  {
    id: text('id').primaryKey(),
    planId: planId(),
    kind: text('kind', { enum: ['prescription'] }).notNull(),
    issuedOn: text('issued_on'),
    receivedOn: text('received_on'),
  },
  (table) => [uniqueIndex('document_by_plan_and_kind').on(table.planId, table.kind)],
);

export const kitTable = sqliteTable(
  'kit',
  {
    id: text('id').primaryKey(),
    planId: planId(),
    position: integer('position').notNull(),
    placeId: text('place_id').references(() => placeTable.id, { onDelete: 'restrict' }),
    details: text('details').notNull(),
  },
  (table) => [index('kit_by_plan').on(table.planId)],
);

export const kitItemTable = sqliteTable(
  'kit_item',
  {
    id: text('id').primaryKey(),
    kitId: text('kit_id')
      .notNull()
      .references(() => kitTable.id, { onDelete: 'restrict' }),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    expiresOn: text('expires_on'),
  },
  (table) => [index('kit_item_by_kit').on(table.kitId)],
);

/** Numbered copies of a plan that were printed: « exemplaire n° 3, remis à : restauration ». */
export const planCopyTable = sqliteTable(
  'plan_copy',
  {
    planId: planId(),
    number: integer('number').notNull(),
    recipient: text('recipient').notNull(),
    issuedOn: text('issued_on').notNull(),
    issuedBy: text('issued_by')
      .notNull()
      .references(() => accountTable.id, { onDelete: 'restrict' }),
  },
  (table) => [primaryKey({ columns: [table.planId, table.number] })],
);
