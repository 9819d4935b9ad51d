import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { SealedKind } from '../../../shared/health/health-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { accountTable } from '../tables/account-table.ts';
import { sealedRecordTable } from '../tables/sealed-record-table.ts';

/** What a sealed record is bound to: the bytes open nowhere else. */
export type SealedPlace = { id: string; pupilId: string; kind: SealedKind; revision: number };

/** A record as it is listed: the bytes of a scan stay in the database. */
export type SealedRow = SealedPlace & {
  changedAt: string;
  /** Name of the account; null when the row names none (it was written by hand). */
  changedBy: string | null;
  sealed: Uint8Array;
};

type NewSealedRow = Omit<SealedRow, 'changedBy'> & { accountId: string; sealedFile: Uint8Array | null };

const placeColumns = {
  id: sealedRecordTable.id,
  pupilId: sealedRecordTable.pupilId,
  kind: sealedRecordTable.kind,
  revision: sealedRecordTable.revision,
};

/** Sealed bytes in, sealed bytes out: nothing here can open them. */
export class SealedRecordRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  count(pupilId: string): number {
    const row = this.#database.orm
      .select({ count: count() })
      .from(sealedRecordTable)
      .where(eq(sealedRecordTable.pupilId, pupilId))
      .get();
    return row?.count ?? 0;
  }

  /** Newest first. */
  list(pupilId: string): SealedRow[] {
    return this.#database.orm
      .select({
        ...placeColumns,
        changedAt: sealedRecordTable.changedAt,
        changedBy: accountTable.name,
        sealed: sealedRecordTable.sealed,
      })
      .from(sealedRecordTable)
      .leftJoin(accountTable, eq(accountTable.id, sealedRecordTable.changedBy))
      .where(eq(sealedRecordTable.pupilId, pupilId))
      .orderBy(desc(sealedRecordTable.changedAt), desc(sealedRecordTable.id))
      .all();
  }

  /** Every record of the register, without its bytes. */
  listPlaces(): SealedPlace[] {
    return this.#database.orm
      .select(placeColumns)
      .from(sealedRecordTable)
      .orderBy(asc(sealedRecordTable.id))
      .all();
  }

  findBytes(id: string): { sealed: Uint8Array; sealedFile: Uint8Array | null } | undefined {
    return this.#database.orm
      .select({ sealed: sealedRecordTable.sealed, sealedFile: sealedRecordTable.sealedFile })
      .from(sealedRecordTable)
      .where(eq(sealedRecordTable.id, id))
      .get();
  }

  insert({ accountId, sealed, sealedFile, ...columns }: NewSealedRow): void {
    this.#database.orm
      .insert(sealedRecordTable)
      .values({
        ...columns,
        changedBy: accountId,
        sealed: Buffer.from(sealed),
        sealedFile: sealedFile && Buffer.from(sealedFile),
      })
      .run();
  }

  /** Writes a text under its new revision. */
  update({ id, accountId, sealed, revision, changedAt }: Omit<NewSealedRow, 'sealedFile'>): void {
    this.#database.orm
      .update(sealedRecordTable)
      .set({ revision, changedAt, changedBy: accountId, sealed: Buffer.from(sealed) })
      .where(eq(sealedRecordTable.id, id))
      .run();
  }

  /** The same record under another key: neither its revision nor its author changes. */
  replaceBytes(id: string, bytes: { sealed: Uint8Array; sealedFile: Uint8Array | null }): void {
    this.#database.orm
      .update(sealedRecordTable)
      .set({
        sealed: Buffer.from(bytes.sealed),
        sealedFile: bytes.sealedFile && Buffer.from(bytes.sealedFile),
      })
      .where(eq(sealedRecordTable.id, id))
      .run();
  }

  remove(pupilId: string, id: string): void {
    this.#database.orm
      .delete(sealedRecordTable)
      .where(and(eq(sealedRecordTable.id, id), eq(sealedRecordTable.pupilId, pupilId)))
      .run();
  }
}
