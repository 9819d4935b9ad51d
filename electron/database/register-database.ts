import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { AppError } from '../../shared/app-error.ts';
import { isNotDatabase, toAppError } from './sqlite-errors.ts';

/** Bytes of a page in SQLCipher 4's format. SQLite takes a shorter file for an empty one, and would begin it anew. */
export const PAGE_SIZE = 4096;

/** An open register: drizzle over the encrypted file, and the way to close it. */
export type RegisterDatabase = {
  orm: BetterSQLite3Database;
  sqlite: Database.Database;
};

/**
 * Opens (or makes) the encrypted file with a raw 256-bit key: SQLCipher 4's own format, so that standard tools can
 * open it with the same key. Throws KEYRING_MISMATCH when the key does not open its first page, REGISTER_DAMAGED,
 * REGISTER_IN_USE, FOLDER_NOT_WRITABLE or DISK_FULL.
 *
 * @param key 32 bytes; null opens a plain file (measurements only).
 */
export function openRegisterDatabase(file: string, key: Uint8Array | null): RegisterDatabase {
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(file, { timeout: 2000 });
    // One process at a time: the operating system drops this lock when a process dies, so that it can never be stale.
    // Before anything is read, so that SQLite makes no shared-memory file, which network drives do not support.
    sqlite.pragma('locking_mode = EXCLUSIVE');
    if (key) setKey(sqlite, key);
    setPragmas(sqlite);
    return { sqlite, orm: drizzle(sqlite) };
  } catch (error) {
    sqlite?.close();
    throw toAppError(error);
  }
}

/**
 * Opens a register that was made before. A file that is missing (REGISTER_NOT_FOUND), that goes with another key
 * (KEYRING_MISMATCH), emptied, cut, or whose tables cannot be named (REGISTER_DAMAGED) is told at once and left as it
 * is: SQLite would make a new register where there is none. The other pages are authenticated as they are read.
 */
export function openExistingRegisterDatabase(file: string, key: Uint8Array): RegisterDatabase {
  if (!existsSync(file)) throw new AppError('REGISTER_NOT_FOUND');
  if (isCut(file)) throw new AppError('REGISTER_DAMAGED');
  const database = openRegisterDatabase(file, key);
  try {
    database.sqlite.prepare('select name from sqlite_schema').all();
    return database;
  } catch (error) {
    database.sqlite.close();
    throw toAppError(error);
  }
}

/** The same, with every table read: one damaged page is REGISTER_DAMAGED. A second for a register full of scans. */
export function openWholeRegisterDatabase(file: string, key: Uint8Array): RegisterDatabase {
  const database = openExistingRegisterDatabase(file, key);
  try {
    if (database.sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new AppError('REGISTER_DAMAGED');
    return database;
  } catch (error) {
    database.sqlite.close();
    throw toAppError(error);
  }
}

/** Half a page at the end is what a power cut leaves while the journal, which holds that page, is written back. */
function isCut(file: string): boolean {
  const { size } = statSync(file);
  if (size < PAGE_SIZE) return true;
  const journal = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return size % PAGE_SIZE !== 0 && !journal?.size;
}

/** The first thing to be done with a connection. */
export function setKey(sqlite: Database.Database, key: Uint8Array): void {
  sqlite.pragma("cipher='sqlcipher'");
  sqlite.pragma('legacy=4');
  sqlite.pragma(`key=${writeRawKey(key)}`);
  try {
    // The key is only checked by a first read.
    sqlite.pragma('schema_version');
  } catch (cause) {
    if (!isNotDatabase(cause) || statSync(sqlite.name).size % PAGE_SIZE !== 0) throw cause;
    // Another key, another file or a first page that was harmed: nothing tells them apart.
    throw new AppError('KEYRING_MISMATCH', { cause });
  }
}

/** A raw key as SQLCipher reads it. */
export function writeRawKey(key: Uint8Array): string {
  if (key.length !== 32) throw new Error('The register key is 32 bytes long');
  return `"x'${Buffer.from(key).toString('hex')}'"`;
}

function setPragmas(sqlite: Database.Database): void {
  // Only while the file is empty: later, this pragma writes in it at each opening, even in a damaged one.
  if (sqlite.pragma('page_count', { simple: true }) === 0) sqlite.pragma('auto_vacuum = INCREMENTAL');
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('temp_store = MEMORY');
  // 64 MiB of pages: a whole school, decrypted once.
  sqlite.pragma('cache_size = -65536');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('foreign_keys = ON');
  // Takes the exclusive lock now rather than at the first save.
  sqlite.exec('BEGIN IMMEDIATE; COMMIT');
}

/** Runs the work in one transaction: all of it is written, or nothing. SQLite's errors come out in our words. */
export function inTransaction<Result>(database: RegisterDatabase, work: () => Result): Result {
  try {
    return database.sqlite.transaction(work).immediate();
  } catch (error) {
    throw toAppError(error);
  }
}

export function closeRegisterDatabase(database: RegisterDatabase): void {
  database.sqlite.close();
}
