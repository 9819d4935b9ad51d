import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { SignatoryKind } from '../../../shared/plan/administrative-schema.ts';
import {
  CONTENT_FORMAT,
  readStoredContent,
  type StoredContent,
} from '../../../shared/plan/stored-content.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { kitItemTable, kitTable, planTable, planVersionTable, signatoryTable } from '../tables/plan-table.ts';
import { guardianTable, pupilPhotoTable, pupilTable } from '../tables/pupil-table.ts';
import { placeTable, schoolClassTable, schoolTable } from '../tables/school-table.ts';

/*
 * The pieces that the queries of the audiences are made of: each names its columns one by one, and none of them is
 * « every column ».
 */

type Orm = RegisterDatabase['orm'];

/** Which answers are wanted of each stored part. */
export type WantedAnswers = {
  [Part in keyof StoredContent]?: readonly (keyof StoredContent[Part] & string)[];
};

/** What an audience has of the stored parts: those answers, under their names. */
export type PickedAnswers<Wanted extends WantedAnswers> = {
  [Part in keyof Wanted & keyof StoredContent]: Wanted[Part] extends readonly (infer Id)[]
    ? Pick<StoredContent[Part], Id & keyof StoredContent[Part]>
    : never;
};

/** The day it was closed and the answers wanted, taken out of the stored document by SQLite itself. */
export function readAnswers<const Wanted extends WantedAnswers>(orm: Orm, planId: string, wanted: Wanted) {
  const row = orm
    .select({
      pupilId: planTable.pupilId,
      closedOn: planTable.closedOn,
      format: planTable.contentFormat,
      // A document of an older format is brought up to date before anything is taken out of it.
      content: sql<string>`case when ${planTable.contentFormat} = ${CONTENT_FORMAT} then ${buildPicked(wanted)} else ${planTable.content} end`,
    })
    .from(planTable)
    .where(eq(planTable.id, planId))
    .get();
  if (!row) return undefined;
  const { format, content, ...columns } = row;
  const stored = format === CONTENT_FORMAT ? JSON.parse(content) : readStoredContent(format, content);
  return { ...columns, answers: pickAnswers(stored, wanted) };
}

function buildPicked(wanted: WantedAnswers): SQL {
  const parts = Object.entries(wanted).map(([part, ids]) => {
    const answers = ids.map((id) => sql`${id}, ${planTable.content} -> ${`$.${part}.${id}`}`);
    return sql`${part}, json_object(${sql.join(answers, sql`, `)})`;
  });
  return sql`json_object(${sql.join(parts, sql`, `)})`;
}

function pickAnswers<Wanted extends WantedAnswers>(
  stored: Record<string, Record<string, unknown>>,
  wanted: Wanted,
): PickedAnswers<Wanted> {
  const parts = Object.entries(wanted).map(([part, ids]) => [
    part,
    Object.fromEntries(ids.map((id) => [id, stored[part]?.[id]])),
  ]);
  return Object.fromEntries(parts) as PickedAnswers<Wanted>;
}

export function findPupilId(orm: Orm, planId: string): string | undefined {
  const row = orm
    .select({ pupilId: planTable.pupilId })
    .from(planTable)
    .where(eq(planTable.id, planId))
    .get();
  return row?.pupilId;
}

export function readSchoolAddress(orm: Orm) {
  const { name, address, postalCode, city } = schoolTable;
  const school = orm.select({ name, address, postalCode, city }).from(schoolTable).get();
  if (!school) throw new Error('The register has no school');
  return school;
}

/** Name and phone of the school. */
export function readSchoolCall(orm: Orm) {
  const school = orm.select({ name: schoolTable.name, phone: schoolTable.phone }).from(schoolTable).get();
  if (!school) throw new Error('The register has no school');
  return school;
}

/** Who the pupil is, and the class they are in. */
export function readPupilName(orm: Orm, pupilId: string) {
  const pupil = orm
    .select({
      lastName: pupilTable.lastName,
      firstName: pupilTable.firstName,
      classId: pupilTable.classId,
    })
    .from(pupilTable)
    .where(eq(pupilTable.id, pupilId))
    .get();
  if (!pupil) throw new Error('A plan has no pupil');
  const classes = orm
    .select({ id: schoolClassTable.id, name: schoolClassTable.name })
    .from(schoolClassTable)
    .where(eq(schoolClassTable.id, pupil.classId ?? ''))
    .all();
  return { pupil, classes };
}

export function readBirthDate(orm: Orm, pupilId: string): CalendarDate {
  const row = orm
    .select({ birthDate: pupilTable.birthDate })
    .from(pupilTable)
    .where(eq(pupilTable.id, pupilId))
    .get();
  if (!row) throw new Error('A plan has no pupil');
  return row.birthDate;
}

/** The adult who looks after the pupil when the safety plan is triggered, and the teacher of the class. */
export function readAdults(orm: Orm, pupilId: string): { resourceAdult: string; teacher: string } {
  const row = orm
    .select({ resourceAdult: pupilTable.resourceAdult, teacher: schoolClassTable.teacher })
    .from(pupilTable)
    .leftJoin(schoolClassTable, eq(schoolClassTable.id, pupilTable.classId))
    .where(eq(pupilTable.id, pupilId))
    .get();
  return { resourceAdult: row?.resourceAdult ?? '', teacher: row?.teacher ?? '' };
}

export function listGuardianNames(orm: Orm, pupilId: string) {
  return orm
    .select({ id: guardianTable.id, relation: guardianTable.relation, name: guardianTable.name })
    .from(guardianTable)
    .where(eq(guardianTable.pupilId, pupilId))
    .orderBy(asc(guardianTable.position))
    .all();
}

/** The family as it is called. */
export function listGuardianCalls(orm: Orm, pupilId: string) {
  return orm
    .select({
      relation: guardianTable.relation,
      name: guardianTable.name,
      homePhone: guardianTable.homePhone,
      workPhone: guardianTable.workPhone,
      mobilePhone: guardianTable.mobilePhone,
    })
    .from(guardianTable)
    .where(eq(guardianTable.pupilId, pupilId))
    .orderBy(asc(guardianTable.position))
    .all();
}

export function readPhoto(orm: Orm, pupilId: string): Uint8Array | null {
  const row = orm
    .select({ image: pupilPhotoTable.image })
    .from(pupilPhotoTable)
    .where(eq(pupilPhotoTable.pupilId, pupilId))
    .get();
  return row ? new Uint8Array(row.image) : null;
}

const FAMILY: readonly SignatoryKind[] = ['guardian', 'pupil'];

/** Whether the family has signed: of the signatures, only these and only their dates. */
export function listFamilySignatures(orm: Orm, planId: string) {
  return orm
    .select({ kind: signatoryTable.kind, signedOn: signatoryTable.signedOn })
    .from(signatoryTable)
    .where(sql`${signatoryTable.planId} = ${planId} and ${inArray(signatoryTable.kind, [...FAMILY])}`)
    .orderBy(asc(signatoryTable.position))
    .all()
    .map((row) => ({ ...row, kind: row.kind as SignatoryKind }));
}

/** Names of those who sign in these rows, in their order: neither their address nor their dates. */
export function listSignatories(orm: Orm, planId: string, kinds: readonly SignatoryKind[]) {
  return orm
    .select({
      kind: signatoryTable.kind,
      guardianId: signatoryTable.guardianId,
      otherLabel: signatoryTable.otherLabel,
      name: signatoryTable.name,
    })
    .from(signatoryTable)
    .where(sql`${signatoryTable.planId} = ${planId} and ${inArray(signatoryTable.kind, [...kinds])}`)
    .orderBy(asc(signatoryTable.position))
    .all()
    .map((row) => ({ ...row, kind: row.kind as SignatoryKind }));
}

export function listVersionDates(orm: Orm, planId: string) {
  return orm
    .select({ date: planVersionTable.datedOn })
    .from(planVersionTable)
    .where(eq(planVersionTable.planId, planId))
    .orderBy(asc(planVersionTable.position))
    .all();
}

/** Where the kits are, and nothing of what is in them. */
export function listKitPlaces(orm: Orm, planId: string) {
  const kits = orm
    .select({ placeId: kitTable.placeId })
    .from(kitTable)
    .where(eq(kitTable.planId, planId))
    .orderBy(asc(kitTable.position))
    .all();
  return {
    kits,
    places: listPlaces(
      orm,
      kits.flatMap(({ placeId }) => placeId ?? []),
    ),
  };
}

/** The kits as their labels say them. */
export function listKits(orm: Orm, planId: string) {
  const rows = orm
    .select({ id: kitTable.id, placeId: kitTable.placeId, details: kitTable.details })
    .from(kitTable)
    .where(eq(kitTable.planId, planId))
    .orderBy(asc(kitTable.position))
    .all();
  const kits = rows.map(({ id, ...kit }) => ({
    ...kit,
    items: orm
      .select({ name: kitItemTable.name, expiresOn: kitItemTable.expiresOn })
      .from(kitItemTable)
      .where(eq(kitItemTable.kitId, id))
      .orderBy(asc(kitItemTable.position))
      .all(),
  }));
  return {
    kits,
    places: listPlaces(
      orm,
      kits.flatMap(({ placeId }) => placeId ?? []),
    ),
  };
}

function listPlaces(orm: Orm, ids: readonly string[]) {
  return orm
    .select({ id: placeTable.id, code: placeTable.code, label: placeTable.label })
    .from(placeTable)
    .where(inArray(placeTable.id, [...ids]))
    .orderBy(asc(placeTable.position))
    .all();
}
