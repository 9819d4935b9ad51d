import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { AppError } from '../../../shared/app-error.ts';
import { type RegisterDatabase, setKey } from '../register-database.ts';

/**
 * Opens a damaged database without checking it, to read what can be. To be given a copy: SQLite may write in it.
 * Throws REGISTER_DAMAGED when its first pages, which hold the names of the tables, are among what is lost.
 */
export function openDamagedDatabase(file: string, key: Uint8Array): RegisterDatabase {
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(file, { fileMustExist: true, timeout: 2000 });
    // A file that is shorter than it says is refused otherwise.
    sqlite.unsafeMode(true);
    sqlite.pragma('writable_schema = ON');
    sqlite.pragma('locking_mode = EXCLUSIVE');
    setKey(sqlite, key);
    sqlite.pragma('temp_store = MEMORY');
    sqlite.pragma('foreign_keys = OFF');
    sqlite.prepare('select count(*) from sqlite_schema').get();
    return { sqlite, orm: drizzle(sqlite) };
  } catch (cause) {
    sqlite?.close();
    throw new AppError('REGISTER_DAMAGED', { cause });
  }
}
