import { AppError, type ErrorCode } from '../../shared/app-error.ts';

const CODES: readonly [prefix: string, code: ErrorCode][] = [
  ['SQLITE_BUSY', 'REGISTER_IN_USE'],
  ['SQLITE_LOCKED', 'REGISTER_IN_USE'],
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_READONLY', 'FOLDER_NOT_WRITABLE'],
  ['SQLITE_CANTOPEN', 'FOLDER_NOT_WRITABLE'],
  ['SQLITE_PERM', 'FOLDER_NOT_WRITABLE'],
  ['SQLITE_NOTADB', 'REGISTER_DAMAGED'],
  ['SQLITE_CORRUPT', 'REGISTER_DAMAGED'],
  ['SQLITE_IOERR', 'REGISTER_DAMAGED'],
  // What a row points at was taken out meanwhile, by another window.
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'CONFLICT'],
];

function isSqliteError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

/** What SQLite answers when a first page does not decrypt. */
export function isNotDatabase(error: unknown): boolean {
  return isSqliteError(error) && error.code === 'SQLITE_NOTADB';
}

/**
 * The same error in our words; anything that is not SQLite's is given back unchanged.
 *
 * The key is random and comes from the keyring, so « not a database » never means a wrong passphrase: the file is
 * damaged.
 */
export function toAppError(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  const known = CODES.find(([prefix]) => error.code.startsWith(prefix));
  return known ? new AppError(known[1], { cause: error }) : error;
}
