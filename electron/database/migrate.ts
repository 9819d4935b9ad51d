import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { AppError } from '../../shared/app-error.ts';
import type { RegisterDatabase } from './register-database.ts';
import { toAppError } from './sqlite-errors.ts';

type MigrationJournal = { entries: readonly { tag: string }[] };

/**
 * Brings the register to the shape this version knows. The only door to drizzle's migrator, which on its own deletes
 * child rows when it rebuilds a table under foreign keys (stack reference §2.3).
 *
 * Order: refuse a newer register → copy → foreign keys off → migrate → foreign-key check and row counts → keys on.
 * A copy is only made when there is something to lose.
 *
 * @param backupFolder where the copy goes; it is encrypted with the same key.
 * @returns the tags that were applied.
 */
export function migrateRegister(
  database: RegisterDatabase,
  migrationsFolder: string,
  backupFolder: string,
): string[] {
  const { sqlite, orm } = database;
  const known = readKnownMigrations(migrationsFolder);
  const applied = countAppliedMigrations(database);
  if (applied > known.length) throw new AppError('REGISTER_TOO_RECENT');
  const pending = known.slice(applied);
  if (pending.length === 0) return [];
  if (applied > 0) copyRegister(database, backupFolder, `avant-${pending.at(-1)}.db`);
  const before = countRows(database);
  try {
    sqlite.pragma('foreign_keys = OFF');
    migrate(orm, { migrationsFolder });
    assertNothingLost(database, before);
    return pending;
  } catch (error) {
    throw toAppError(error);
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function readKnownMigrations(folder: string): string[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as MigrationJournal;
  return journal.entries.map((entry) => entry.tag);
}

function countAppliedMigrations({ sqlite }: RegisterDatabase): number {
  const table = sqlite.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
  if (!table) return 0;
  return sqlite.prepare('select count(*) from __drizzle_migrations').pluck().get() as number;
}

/** Copies the open register, encrypted with the same key, under its final name only once it is whole. */
export function copyRegister({ sqlite }: RegisterDatabase, folder: string, name: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    const target = join(folder, name);
    const partial = `${target}.partiel`;
    if (existsSync(partial)) rmSync(partial);
    sqlite.prepare('VACUUM INTO ?').run(partial);
    renameSync(partial, target);
    return target;
  } catch (error) {
    throw toAppError(error);
  }
}

function countRows({ sqlite }: RegisterDatabase): Map<string, number> {
  const names = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  return new Map(
    names.map((name) => [name, sqlite.prepare(`select count(*) from "${name}"`).pluck().get() as number]),
  );
}

function assertNothingLost(database: RegisterDatabase, before: ReadonlyMap<string, number>): void {
  const broken = database.sqlite.pragma('foreign_key_check') as unknown[];
  const after = countRows(database);
  const shrunk = [...before].filter(([name, count]) => after.has(name) && (after.get(name) ?? 0) < count);
  if (broken.length > 0 || shrunk.length > 0)
    throw new AppError('REGISTER_DAMAGED', { cause: new Error('A migration would lose rows') });
}
