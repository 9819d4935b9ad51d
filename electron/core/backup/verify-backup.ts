import { AppError } from '../../../shared/app-error.ts';
import {
  checkIntegrity,
  countTableRows,
  openRegisterCopy,
  type RowCounts,
} from '../../database/register-copy.ts';
import { closeRegisterDatabase } from '../../database/register-database.ts';
import type { BackupDescription } from './backup-description.ts';
import { getBackupFiles, getFileSize, hashFile } from './backup-files.ts';

/**
 * Reopens a copy with its key, reads every page and counts every table. A copy that was not read so is no copy.
 * Throws BACKUP_DAMAGED.
 */
export function verifyBackup(folder: string, key: Uint8Array, expected: BackupDescription): void {
  const { database } = getBackupFiles(folder);
  const counts = countCopy(database, key);
  if (!areSameCounts(counts, expected.rowCounts)) throw new AppError('BACKUP_DAMAGED');
}

/** The same for a copy that was carried elsewhere: it must be the same, byte for byte. Throws BACKUP_DAMAGED. */
export function verifyCarriedBackup(folder: string, key: Uint8Array, expected: BackupDescription): void {
  const { database } = getBackupFiles(folder);
  if (getFileSize(database) !== expected.byteCount || hashFile(database) !== expected.sha256)
    throw new AppError('BACKUP_DAMAGED');
  verifyBackup(folder, key, expected);
}

/** Rows of each table of a whole copy. Throws BACKUP_DAMAGED. */
export function countCopy(file: string, key: Uint8Array): RowCounts {
  try {
    const copy = openRegisterCopy(file, key);
    try {
      checkIntegrity(copy);
      return countTableRows(copy);
    } finally {
      closeRegisterDatabase(copy);
    }
  } catch (cause) {
    if (cause instanceof AppError && cause.code !== 'REGISTER_DAMAGED') throw cause;
    throw new AppError('BACKUP_DAMAGED', { cause });
  }
}

export function areSameCounts(left: RowCounts, right: RowCounts): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => left[name] === right[name]);
}
