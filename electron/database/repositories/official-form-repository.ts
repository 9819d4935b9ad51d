import { desc, eq } from 'drizzle-orm';
import type { OfficialFormKind } from '../../../shared/contract/official-form-contract.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { officialFormTable } from '../tables/official-form-table.ts';

/** What was found in a form the day it was added. */
export type StoredFormSummary = {
  byteCount: number;
  pageCount: number;
  fieldCount: number;
  knownFields: number;
  missingLabels: string[];
  isKnownEdition: boolean;
};

export type OfficialFormRow = {
  id: string;
  kind: OfficialFormKind;
  /** In hexadecimal: name of its file, and proof that it is still the same. */
  sha256: string;
  addedAt: string;
  /** Id of the account. */
  addedBy: string;
  summary: StoredFormSummary;
};

/** The ministry's forms that were added; their files stand beside the database. */
export class OfficialFormRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** Newest first. */
  list(): OfficialFormRow[] {
    return this.#database.orm
      .select()
      .from(officialFormTable)
      .orderBy(desc(officialFormTable.addedAt), desc(officialFormTable.id))
      .all()
      .map(toOfficialFormRow);
  }

  find(id: string): OfficialFormRow | undefined {
    const row = this.#database.orm.select().from(officialFormTable).where(eq(officialFormTable.id, id)).get();
    return row && toOfficialFormRow(row);
  }

  insert({ summary, ...row }: OfficialFormRow): void {
    this.#database.orm
      .insert(officialFormTable)
      .values({ ...row, summary: JSON.stringify(summary) })
      .run();
  }

  delete(id: string): void {
    this.#database.orm.delete(officialFormTable).where(eq(officialFormTable.id, id)).run();
  }
}

function toOfficialFormRow({
  summary,
  kind,
  ...row
}: typeof officialFormTable.$inferSelect): OfficialFormRow {
  return { ...row, kind: kind as OfficialFormKind, summary: JSON.parse(summary) as StoredFormSummary };
}
