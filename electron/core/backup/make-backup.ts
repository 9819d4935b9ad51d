import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { BackupReason } from '../../../shared/backup/backup-schema.ts';
import { countTableRows, readChangeCount, writeRegisterCopy } from '../../database/register-copy.ts';
import type { RegisterDatabase } from '../../database/register-database.ts';
import { flushFolder, writeFileAtomically } from '../files/atomic-write.ts';
import { toFileError } from '../files/file-errors.ts';
import { makeFolders } from '../files/make-folder.ts';
import { type BackupDescription, writeBackupDescription } from './backup-description.ts';
import {
  getBackupFiles,
  getFileSize,
  hashFile,
  listNames,
  nameThePartial,
  removePartials,
  removeQuietly,
} from './backup-files.ts';
import { chooseBackupName } from './backup-name.ts';
import { verifyBackup } from './verify-backup.ts';

/** When a copy is made: its name is in the school's own time, its description holds the instant. */
export type BackupMoment = { day: string; time: string; createdAt: string };

export type BackupOrder = {
  database: RegisterDatabase;
  /** That of `database`: the copy is encrypted with it too. */
  key: Uint8Array;
  /** Text of the keyring that goes with it. */
  keyringText: string;
  registerId: string;
  /** `sauvegardes` of the register. */
  backupsFolder: string;
  moment: BackupMoment;
  reason: BackupReason;
  madeBy: string;
};

/**
 * Copies the open register under a temporary name, reopens the copy, reads it whole, counts its rows, and only then
 * gives it its name: a copy that stands in the folder was good once. Nothing half made stays.
 *
 * @returns the folder of the copy. Throws DISK_FULL, FOLDER_NOT_WRITABLE, BACKUP_DAMAGED…
 */
export function makeBackup(order: BackupOrder): string {
  const { backupsFolder, moment, reason } = order;
  const partial = nameThePartial(backupsFolder);
  try {
    makeFolders(backupsFolder);
    removePartials(backupsFolder);
    mkdirSync(partial, { mode: 0o700 });
    verifyBackup(partial, order.key, fillBackup(order, partial));
    flushFolder(partial);
    const name = chooseBackupName({ ...moment, reason }, listNames(backupsFolder));
    const folder = join(backupsFolder, name);
    renameSync(partial, folder);
    flushFolder(backupsFolder);
    return folder;
  } catch (error) {
    removeQuietly(partial);
    throw toFileError(error);
  }
}

function fillBackup(order: BackupOrder, folder: string): BackupDescription {
  const files = getBackupFiles(folder);
  const rowCounts = countTableRows(order.database);
  const changeCount = readChangeCount(order.database);
  writeRegisterCopy(order.database, files.database);
  const byteCount = getFileSize(files.database);
  if (byteCount === null) throw new AppError('BACKUP_DAMAGED');
  const description: BackupDescription = {
    format: 'registre-pai-sauvegarde',
    version: 1,
    registerId: order.registerId,
    createdAt: order.moment.createdAt,
    reason: order.reason,
    madeBy: order.madeBy,
    pupilCount: rowCounts.pupil ?? 0,
    planCount: rowCounts.plan ?? 0,
    byteCount,
    sha256: hashFile(files.database),
    changeCount,
    rowCounts,
  };
  writeFileAtomically(files.keyring, Buffer.from(order.keyringText));
  writeFileAtomically(files.description, Buffer.from(writeBackupDescription(description)));
  return description;
}
