import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { AppError } from '../../shared/app-error.ts';
import { checkIntegrity, countTableRows, type RowCounts, writeRegisterCopy } from './register-copy.ts';
import type { RegisterDatabase } from './register-database.ts';
import { toAppError } from './sqlite-errors.ts';

/** drizzle's own table: what the drizzle tools write and read. */
const TABLE = '__drizzle_migrations';

type Migration = { tag: string; sql: readonly string[]; hash: string; folderMillis: number };

/**
 * Brings the register to the shape this version knows.
 *
 * drizzle's own migrator is never called: it deletes child rows when it rebuilds a table under foreign keys (stack
 * reference §2.3), and it commits before anything can be checked. Here the checks are inside the transaction: a
 * migration that would lose a row, or a power cut, leaves the register as it was.
 *
 * Order: refuse a newer register → read it whole → copy → foreign keys off → one transaction (statements, foreign-key
 * check, row counts) → keys on.
 *
 * @param keepCopy called before the first change, with the name of the newest migration, when there is something to
 * lose: it keeps a copy, or throws and the register stays as it is.
 * @returns the tags that were applied.
 */
export function migrateRegister(
  database: RegisterDatabase,
  migrationsFolder: string,
  keepCopy: (tag: string) => void,
): string[] {
  const { sqlite } = database;
  const known = readMigrations(migrationsFolder);
  const last = findLastApplied(database);
  if (last > (known.at(-1)?.folderMillis ?? 0)) throw new AppError('REGISTER_TOO_RECENT');
  const pending = known.filter(({ folderMillis }) => folderMillis > last);
  const newest = pending.at(-1);
  if (!newest) return [];
  if (last > 0) {
    checkIntegrity(database);
    keepCopy(newest.tag);
  }
  try {
    // Inside a transaction this pragma does nothing: it must come before.
    sqlite.pragma('foreign_keys = OFF');
    sqlite.transaction(() => applyMigrations(database, pending)).immediate();
    return pending.map(({ tag }) => tag);
  } catch (error) {
    throw toAppError(error);
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: readonly { tag: string }[];
  };
  return readMigrationFiles({ migrationsFolder: folder }).map((migration, index) => ({
    ...migration,
    tag: journal.entries[index]?.tag ?? String(index),
  }));
}

/** 0 for a register that no migration has made yet. */
function findLastApplied({ sqlite }: RegisterDatabase): number {
  const table = sqlite.prepare('select 1 from sqlite_schema where name = ?').get(TABLE);
  if (!table) return 0;
  return (sqlite.prepare(`select max(created_at) from ${TABLE}`).pluck().get() as number | null) ?? 0;
}

function applyMigrations(database: RegisterDatabase, pending: readonly Migration[]): void {
  const { sqlite } = database;
  sqlite.exec(
    `create table if not exists ${TABLE} (id serial primary key, hash text not null, created_at numeric)`,
  );
  const record = sqlite.prepare(`insert into ${TABLE} (hash, created_at) values (?, ?)`);
  const before = countTableRows(database);
  for (const { sql, hash, folderMillis } of pending) {
    for (const statement of sql) sqlite.exec(statement);
    record.run(hash, folderMillis);
  }
  assertNothingLost(database, before);
}

/** Copies the open register, encrypted with the same key, under its final name only once it is whole on the disk. */
export function copyRegister(database: RegisterDatabase, folder: string, name: string): string {
  const target = join(folder, name);
  const partial = `${target}.partiel`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(partial)) rmSync(partial);
    writeRegisterCopy(database, partial);
    renameSync(partial, target);
    return target;
  } catch (error) {
    if (existsSync(partial)) rmSync(partial);
    throw toAppError(error);
  }
}

/**
 * Every table must hold at least what it held. A table may go only when it is empty: rows that move elsewhere are
 * moved by one migration, and their empty table is dropped by a later one.
 */
function assertNothingLost(database: RegisterDatabase, before: RowCounts): void {
  const broken = database.sqlite.pragma('foreign_key_check') as unknown[];
  const after = countTableRows(database);
  const shrunk = Object.entries(before).filter(([name, count]) => (after[name] ?? 0) < count);
  if (broken.length > 0 || shrunk.length > 0)
    throw new AppError('REGISTER_DAMAGED', { cause: new Error('A migration would lose rows') });
}
