import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * True when a process has the file open to write: SQLite's own lock, which needs no key to be met. Never to be asked
 * by the process that holds it: closing the file would drop its lock.
 */
export function isDatabaseHeld(file: string): boolean {
  if (!existsSync(file)) return false;
  // Read-only: without the key, a connection that may write could play a journal it cannot read.
  const sqlite = new Database(file, { readonly: true, timeout: 0 });
  try {
    sqlite.prepare('select 1 from sqlite_schema').get();
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
  } finally {
    sqlite.close();
  }
}
