import { and, asc, eq, ne, notInArray } from 'drizzle-orm';
import { AppError } from '../../../shared/app-error.ts';
import type { Pupil, PupilInput } from '../../../shared/pupil/pupil-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { signatoryTable } from '../tables/plan-table.ts';
import { guardianTable, pupilPhotoTable, pupilTable } from '../tables/pupil-table.ts';
import { schoolClassTable } from '../tables/school-table.ts';

/** A pupil as the register's table shows one. */
export type PupilListRow = {
  id: string;
  lastName: string;
  firstName: string;
  birthDate: string;
  classId: string | null;
  className: string | null;
  leftOn: string | null;
  changedAt: string;
  photoOf: string | null;
};

export class PupilRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  list(): PupilListRow[] {
    return this.#database.orm
      .select({
        id: pupilTable.id,
        lastName: pupilTable.lastName,
        firstName: pupilTable.firstName,
        birthDate: pupilTable.birthDate,
        classId: pupilTable.classId,
        className: schoolClassTable.name,
        leftOn: pupilTable.leftOn,
        changedAt: pupilTable.changedAt,
        photoOf: pupilPhotoTable.pupilId,
      })
      .from(pupilTable)
      .leftJoin(schoolClassTable, eq(schoolClassTable.id, pupilTable.classId))
      .leftJoin(pupilPhotoTable, eq(pupilPhotoTable.pupilId, pupilTable.id))
      .all();
  }

  /** Nothing else of the pupil is read: what the safety list prints as it was typed. */
  listResourceAdults(): Pick<Pupil, 'id' | 'resourceAdult'>[] {
    return this.#database.orm
      .select({ id: pupilTable.id, resourceAdult: pupilTable.resourceAdult })
      .from(pupilTable)
      .where(ne(pupilTable.resourceAdult, ''))
      .all();
  }

  find(id: string): Pupil | undefined {
    const { orm } = this.#database;
    const row = orm.select().from(pupilTable).where(eq(pupilTable.id, id)).get();
    if (!row) return undefined;
    const { changedAt: _changedAt, ...pupil } = row;
    const photo = orm
      .select({ id: pupilPhotoTable.pupilId })
      .from(pupilPhotoTable)
      .where(eq(pupilPhotoTable.pupilId, id))
      .get();
    const guardians = orm
      .select()
      .from(guardianTable)
      .where(eq(guardianTable.pupilId, id))
      .orderBy(asc(guardianTable.position))
      .all()
      .map(({ pupilId: _pupilId, position: _position, ...guardian }) => guardian);
    return { ...pupil, guardians, hasPhoto: photo !== undefined };
  }

  insert(id: string, pupil: PupilInput, changedAt: string): void {
    const { guardians: _guardians, ...columns } = pupil;
    this.#database.orm
      .insert(pupilTable)
      .values({ id, ...columns, revision: 1, changedAt })
      .run();
    this.#saveGuardians(id, pupil);
  }

  update(id: string, pupil: PupilInput, revision: number, changedAt: string): void {
    const { guardians: _guardians, ...columns } = pupil;
    this.#database.orm
      .update(pupilTable)
      .set({ ...columns, revision, changedAt })
      .where(eq(pupilTable.id, id))
      .run();
    this.#saveGuardians(id, pupil);
  }

  /** Guardians keep their id, so that a signature already given stays tied to the person who gave it. */
  #saveGuardians(pupilId: string, { guardians }: PupilInput): void {
    const { orm } = this.#database;
    const kept = guardians.map((guardian) => guardian.id);
    const goes = and(eq(guardianTable.pupilId, pupilId), notInArray(guardianTable.id, kept));
    for (const { id, name } of orm.select().from(guardianTable).where(goes).all()) this.#keepSigner(id, name);
    orm.delete(guardianTable).where(goes).run();
    guardians.forEach(({ id, ...columns }, position) => {
      const row = { ...columns, position };
      const { changes } = orm
        .insert(guardianTable)
        .values({ id, pupilId, ...row })
        .onConflictDoUpdate({
          target: guardianTable.id,
          set: row,
          setWhere: eq(guardianTable.pupilId, pupilId),
        })
        .run();
      if (changes === 0)
        throw new AppError('VALIDATION_FAILED', {
          issues: [{ path: 'guardians', code: 'IDENTIFIER_INVALID' }],
        });
    });
  }

  /** A signature that is already given still says whose it is once the guardian is taken out. */
  #keepSigner(guardianId: string, name: string): void {
    this.#database.orm
      .update(signatoryTable)
      .set({ name })
      .where(and(eq(signatoryTable.guardianId, guardianId), eq(signatoryTable.name, '')))
      .run();
  }

  isGuardianOfAnother(guardianId: string, pupilId: string): boolean {
    const row = this.#database.orm
      .select({ id: guardianTable.id })
      .from(guardianTable)
      .where(and(eq(guardianTable.id, guardianId), ne(guardianTable.pupilId, pupilId)))
      .get();
    return row !== undefined;
  }

  getPhoto(id: string): Uint8Array | null {
    const row = this.#database.orm
      .select({ image: pupilPhotoTable.image })
      .from(pupilPhotoTable)
      .where(eq(pupilPhotoTable.pupilId, id))
      .get();
    return row ? new Uint8Array(row.image) : null;
  }

  setPhoto(id: string, photo: Uint8Array | null): void {
    const { orm } = this.#database;
    orm.delete(pupilPhotoTable).where(eq(pupilPhotoTable.pupilId, id)).run();
    if (photo)
      orm
        .insert(pupilPhotoTable)
        .values({ pupilId: id, image: Buffer.from(photo) })
        .run();
  }

  touch(id: string, revision: number, changedAt: string): void {
    this.#database.orm.update(pupilTable).set({ revision, changedAt }).where(eq(pupilTable.id, id)).run();
  }

  /** The pupil must have no plan (foreign keys refuse otherwise). */
  remove(id: string): void {
    const { orm } = this.#database;
    orm.delete(pupilPhotoTable).where(eq(pupilPhotoTable.pupilId, id)).run();
    orm.delete(guardianTable).where(eq(guardianTable.pupilId, id)).run();
    orm.delete(pupilTable).where(eq(pupilTable.id, id)).run();
  }
}
