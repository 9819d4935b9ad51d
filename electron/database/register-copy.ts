import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { AppError } from '../../shared/app-error.ts';
import { flushFile } from './flush-file.ts';
import { PAGE_SIZE, type RegisterDatabase, setKey } from './register-database.ts';
import { toAppError } from './sqlite-errors.ts';

/** Rows of each table, by name. */
export type RowCounts = Readonly<Record<string, number>>;

/** Writes the open register in a new file, encrypted with the same key and flushed to the disk. */
export function writeRegisterCopy({ sqlite }: RegisterDatabase, file: string): void {
  try {
    sqlite.prepare('VACUUM INTO ?').run(file);
    flushFile(file);
  } catch (error) {
    throw toAppError(error);
  }
}

/**
 * Opens a file made by `writeRegisterCopy` without ever writing in it, even on a medium that cannot be written.
 * Throws REGISTER_DAMAGED, which an open with another key is too.
 */
export function openRegisterCopy(file: string, key: Uint8Array): RegisterDatabase {
  let sqlite: Database.Database | undefined;
  try {
    if (statSync(file).size < PAGE_SIZE) throw new AppError('REGISTER_DAMAGED');
    sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: 2000 });
    setKey(sqlite, key);
    sqlite.pragma('temp_store = MEMORY');
    sqlite.pragma('trusted_schema = OFF');
    return { sqlite, orm: drizzle(sqlite) };
  } catch (error) {
    sqlite?.close();
    throw toAppError(error);
  }
}

/** Reads every page and checks that tables and indexes agree. Throws REGISTER_DAMAGED. */
export function checkIntegrity({ sqlite }: RegisterDatabase): void {
  let answer: unknown;
  try {
    answer = sqlite.pragma('integrity_check(1)', { simple: true });
  } catch (error) {
    throw toAppError(error);
  }
  if (answer !== 'ok') throw new AppError('REGISTER_DAMAGED');
}

export function countTableRows({ sqlite }: RegisterDatabase): RowCounts {
  try {
    const names = sqlite
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      names.map((name) => [name, sqlite.prepare(`select count(*) from "${name}"`).pluck().get() as number]),
    );
  } catch (error) {
    throw toAppError(error);
  }
}

/** How many changes the register has seen; 0 in one of 0.1.0, which did not count them. */
export function readChangeCount({ sqlite }: RegisterDatabase): number {
  const table = sqlite.prepare("select 1 from sqlite_schema where name = 'setting'").get();
  if (!table) return 0;
  return (sqlite.prepare('select change_count from setting').pluck().get() as number | undefined) ?? 0;
}
