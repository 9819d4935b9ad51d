import { asc, eq, notInArray, sql } from 'drizzle-orm';
import type { Organisation, School } from '../../../shared/school/school-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { kitTable } from '../tables/plan-table.ts';
import { pupilTable } from '../tables/pupil-table.ts';
import { placeTable, schoolClassTable, schoolTable } from '../tables/school-table.ts';

export type SchoolRow = { school: School; revision: number };

export class SchoolRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  get(): SchoolRow {
    const row = this.#database.orm.select().from(schoolTable).get();
    if (!row) throw new Error('The register has no school');
    const { id: _id, revision, ...school } = row;
    return { school: school as School, revision };
  }

  insert(school: School): void {
    this.#database.orm
      .insert(schoolTable)
      .values({ id: 1, ...school, revision: 1 })
      .run();
  }

  update(school: School): void {
    this.#database.orm.update(schoolTable).set(school).where(eq(schoolTable.id, 1)).run();
  }

  raiseRevision(): void {
    this.#database.orm
      .update(schoolTable)
      .set({ revision: sql`${schoolTable.revision} + 1` })
      .run();
  }

  getOrganisation(): Organisation {
    const { orm } = this.#database;
    const places = orm.select().from(placeTable).orderBy(asc(placeTable.position)).all();
    const classes = orm.select().from(schoolClassTable).orderBy(asc(schoolClassTable.position)).all();
    return {
      places: places.map(({ position: _position, ...place }) => place),
      classes: classes.map(({ position: _position, ...schoolClass }) => schoolClass),
    };
  }

  /** Classes that have pupils, and places where a kit, a class or a pupil is. */
  listUsed(): { classIds: Set<string>; placeIds: Set<string> } {
    const { orm } = this.#database;
    const classes = orm.selectDistinct({ id: pupilTable.classId }).from(pupilTable).all();
    const kitPlaces = orm.selectDistinct({ id: kitTable.placeId }).from(kitTable).all();
    const pupilPlaces = orm.selectDistinct({ id: pupilTable.safePlaceId }).from(pupilTable).all();
    return {
      classIds: new Set(classes.flatMap(({ id }) => id ?? [])),
      placeIds: new Set([...kitPlaces, ...pupilPlaces].flatMap(({ id }) => id ?? [])),
    };
  }

  /** Replaces places and classes. What is still used elsewhere must be in the new lists (foreign keys refuse). */
  saveOrganisation(organisation: Organisation): void {
    const { orm } = this.#database;
    organisation.places.forEach((place, position) => {
      const row = { ...place, position };
      orm.insert(placeTable).values(row).onConflictDoUpdate({ target: placeTable.id, set: row }).run();
    });
    organisation.classes.forEach((schoolClass, position) => {
      const row = { ...schoolClass, position };
      orm
        .insert(schoolClassTable)
        .values(row)
        .onConflictDoUpdate({ target: schoolClassTable.id, set: row })
        .run();
    });
    const classIds = organisation.classes.map((schoolClass) => schoolClass.id);
    orm.delete(schoolClassTable).where(notInArray(schoolClassTable.id, classIds)).run();
    const placeIds = organisation.places.map((place) => place.id);
    orm.delete(placeTable).where(notInArray(placeTable.id, placeIds)).run();
  }
}
