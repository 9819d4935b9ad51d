import { existsSync } from 'node:fs';
import { AppError } from '../../../shared/app-error.ts';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import { checkIntegrity, countTableRows, type RowCounts } from '../../database/register-copy.ts';
import {
  closeRegisterDatabase,
  openWholeRegisterDatabase,
  type RegisterDatabase,
} from '../../database/register-database.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { toFileError } from '../files/file-errors.ts';
import { copyDatabase, getBackupFiles, withScratchFolder } from './backup-files.ts';
import type { FoundBackup } from './list-backups.ts';
import { areSameCounts, countCopy } from './verify-backup.ts';

type RegisterKeys = Pick<SessionKeys, 'registerKey' | 'formerRegisterKey'>;

/**
 * Reads a copy whole and counts what it holds. The copy is never written in: one that this application did not
 * describe (a register folder copied by hand, even while somebody was working) is opened from a second copy.
 *
 * @param workFolder the application's own, on this computer. Throws BACKUP_DAMAGED or DISK_FULL.
 */
export function inspectBackup(found: FoundBackup, keys: RegisterKeys, workFolder: string): Backup {
  const counts = found.description
    ? countDescribed(found, keys)
    : countUndescribed(found.backup.path, keys, workFolder);
  return { ...found.backup, pupilCount: counts.pupil ?? 0, planCount: counts.plan ?? 0 };
}

function countDescribed({ backup, description }: FoundBackup, keys: RegisterKeys): RowCounts {
  const { database } = getBackupFiles(backup.path);
  if (existsSync(`${database}-wal`)) throw new AppError('BACKUP_DAMAGED');
  const counts = tryKeys(keys, (key) => countCopy(database, key));
  if (!description || !areSameCounts(counts, description.rowCounts)) throw new AppError('BACKUP_DAMAGED');
  return counts;
}

function countUndescribed(path: string, keys: RegisterKeys, workFolder: string): RowCounts {
  try {
    return withScratchFolder(workFolder, (folder) => {
      const { database } = getBackupFiles(folder);
      copyDatabase(getBackupFiles(path).database, database);
      return withCopiedDatabase(database, keys, (copy) => {
        checkIntegrity(copy);
        return countTableRows(copy);
      });
    });
  } catch (error) {
    throw toBackupError(toFileError(error));
  }
}

/** Opens a database that was copied for that, so that its journal is played into it. */
export function withCopiedDatabase<Result>(
  file: string,
  keys: RegisterKeys,
  work: (database: RegisterDatabase) => Result,
): Result {
  const database = tryKeys(keys, (key) => openWholeRegisterDatabase(file, key));
  try {
    return work(database);
  } finally {
    closeRegisterDatabase(database);
  }
}

/** What was written while the register was being encrypted again opens with the key before. */
export function tryKeys<Result>(
  { registerKey, formerRegisterKey }: RegisterKeys,
  work: (key: Uint8Array) => Result,
): Result {
  try {
    return work(registerKey);
  } catch (error) {
    if (formerRegisterKey === null || !(error instanceof AppError) || error.code === 'DISK_FULL') throw error;
    return work(formerRegisterKey);
  }
}

/** What would be damage of the register at hand is damage of the copy. */
export function toBackupError(error: unknown): unknown {
  const isDamage =
    error instanceof AppError &&
    [
      'REGISTER_DAMAGED',
      'REGISTER_NOT_FOUND',
      'KEYRING_MISMATCH',
      'KEYRING_DAMAGED',
      'KEYRING_ALTERED',
    ].includes(error.code);
  return isDamage ? new AppError('BACKUP_DAMAGED', { cause: error }) : error;
}
