import type Database from 'better-sqlite3';
import { AppError } from '../../../shared/app-error.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { toAppError } from '../sqlite-errors.ts';
import { dropOrphans } from './drop-orphans.ts';
import { readDamagedTable } from './read-damaged-table.ts';

/** Rows by table. */
export type LostRows = Map<string, number>;

type SchemaRow = { type: string; name: string; sql: string };

const MIGRATIONS = '__drizzle_migrations';

/**
 * Writes in `target`, a new empty database, all that can be read of `source`: same tables, same version, rows that hold
 * together. A child whose parent is lost goes with it, where it cannot stand alone.
 *
 * @param fill puts rows that are known otherwise in the place of lost ones, before orphans are looked for.
 * @returns rows lost. Throws REGISTER_DAMAGED when what is left is no register.
 */
export function salvageDatabase(
  source: RegisterDatabase,
  target: RegisterDatabase,
  fill: (target: RegisterDatabase) => void,
): LostRows {
  const lost: LostRows = new Map();
  try {
    const schema = readSchema(source.sqlite);
    const tables = schema.filter(({ type }) => type === 'table');
    target.sqlite.pragma('foreign_keys = OFF');
    target.sqlite
      .transaction(() => {
        for (const { sql } of tables) target.sqlite.exec(sql);
        for (const { name } of tables) lost.set(name, copyTable(source.sqlite, target.sqlite, name));
        // Which version wrote the rest is written nowhere else.
        if (lost.get(MIGRATIONS) !== 0) throw new AppError('REGISTER_DAMAGED');
        fill(target);
        // After the rows: the journal's triggers and every index are made anew.
        for (const { type, sql } of schema) if (type !== 'table') target.sqlite.exec(sql);
        for (const [name, count] of dropOrphans(target.sqlite)) lost.set(name, (lost.get(name) ?? 0) + count);
      })
      .immediate();
    target.sqlite.pragma('foreign_keys = ON');
    return lost;
  } catch (error) {
    throw toAppError(error);
  }
}

function readSchema(sqlite: Database.Database): SchemaRow[] {
  const rows = sqlite
    .prepare("select type, name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%'")
    .all() as SchemaRow[];
  if (!rows.some(({ name }) => name === MIGRATIONS)) throw new AppError('REGISTER_DAMAGED');
  return rows;
}

/** @returns how many rows are lost. */
function copyTable(source: Database.Database, target: Database.Database, table: string): number {
  const columns = target.pragma(`table_info("${table}")`) as { name: string; type: string; pk: number }[];
  const isNumbered = columns.some(({ type, pk }) => pk === 1 && type.toUpperCase() === 'INTEGER');
  const names = columns.map(({ name }) => `"${name}"`);
  // A rowid that is no column is kept too: the order of the rows.
  const written = isNumbered ? names : ['rowid', ...names];
  const insert = target.prepare(
    `insert into "${table}" (${written.join(', ')}) values (${written.map(() => '?').join(', ')})`,
  );
  return readDamagedTable(source, table, (row) => insert.run(isNumbered ? row.slice(1) : row));
}
