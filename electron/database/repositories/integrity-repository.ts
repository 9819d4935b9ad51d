import type { RegisterDatabase } from '../register-database.ts';

type CheckedTable = {
  name: string;
  /** Holds pictures or sealed files: it is read a row at a time, the others are checked in one go. */
  isLarge: boolean;
};

/** Looks for damage, in pieces short enough that a request never waits for them. */
export class IntegrityRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  listTables(): CheckedTable[] {
    const names = this.#database.sqlite
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .pluck()
      .all() as string[];
    const tables = names.map((name) => ({ name, isLarge: this.#hasBytes(name) }));
    // The schema's own table comes with the list of free pages.
    return [{ name: 'sqlite_schema', isLarge: false }, ...tables];
  }

  #hasBytes(table: string): boolean {
    const columns = this.#database.sqlite.pragma(`table_info(${quote(table)})`) as { type: string }[];
    return columns.some(({ type }) => type.toUpperCase() === 'BLOB');
  }

  /** SQLite's own check of a table and its indexes. */
  isTableWhole(table: string): boolean {
    return this.#database.sqlite.pragma(`quick_check(${quote(table)})`, { simple: true }) === 'ok';
  }

  /** As many rows in the table as in each of its indexes; reads every page of them but the bytes of the rows. */
  areRowsCountedAlike(table: string): boolean {
    // « count(*) » would choose its index by itself.
    const count = (hint: string) =>
      this.#database.sqlite
        .prepare(`select total(1) from ${quote(table)} ${hint}`)
        .pluck()
        .get();
    const indexes = this.#database.sqlite.pragma(`index_list(${quote(table)})`) as { name: string }[];
    const rowCount = count('not indexed');
    return indexes.every(({ name }) => count(`indexed by ${quote(name)}`) === rowCount);
  }

  /**
   * Reads the next row whole, every page of its bytes included: each page is authenticated as it is read.
   * @returns the row's number, or null after the last one.
   */
  readRow(table: string, after: number): number | null {
    const row = this.#database.sqlite
      .prepare(`select rowid as row_number, * from ${quote(table)} where rowid > ? order by rowid limit 1`)
      .get(after) as { row_number: number } | undefined;
    return row?.row_number ?? null;
  }
}

/** Names come from the schema, which anyone with the key may have written. */
function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
