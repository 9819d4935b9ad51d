import { existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { flushFolder, writeFileAtomically } from '../files/atomic-write.ts';
import { toFileError } from '../files/file-errors.ts';
import { makeFolders } from '../files/make-folder.ts';
import { parseBackupDescription } from './backup-description.ts';
import {
  copyAndFlush,
  getBackupFiles,
  isFolder,
  nameThePartial,
  readSmallText,
  removePartials,
  removeQuietly,
} from './backup-files.ts';
import { verifyCarriedBackup } from './verify-backup.ts';

/** After so long without a copy there, it is said. */
const ATTENTION_AFTER_MILLISECONDS = 7 * 86_400_000;

/** Where the copies of one register stand in a folder that several registers may share. */
export function getSecondPlaceFolder(chosen: string, registerId: string): string {
  return join(chosen, `Registre PAI ${registerId.slice(0, 8)}`);
}

/**
 * A stick or a share chosen by the user: an existing folder, that can be written, and that is not lost with the
 * register. Throws FOLDER_NOT_WRITABLE or SECOND_PLACE_INSIDE.
 */
export function checkSecondPlace(chosen: string, registerFolder: string): void {
  if (!isAbsolute(chosen) || !isFolder(chosen)) throw new AppError('FOLDER_NOT_WRITABLE');
  const inside = relative(toRealPath(registerFolder), toRealPath(chosen));
  if (!inside.startsWith('..') && !isAbsolute(inside)) throw new AppError('SECOND_PLACE_INSIDE');
}

/** Two names of one folder are one folder. */
function toRealPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

/**
 * Carries a copy to the second place, and reads it there again: a stick that was full, worn out or pulled out keeps
 * no half of it. One that is already there stays as it is.
 *
 * The chosen folder itself is never made: where a stick is not plugged in, that would write on the computer's disk.
 */
export function carryBackup(backupFolder: string, chosen: string, registerId: string, key: Uint8Array): void {
  const place = getSecondPlaceFolder(chosen, registerId);
  const target = join(place, basename(backupFolder));
  const partial = nameThePartial(place);
  if (!isFolder(chosen)) throw new AppError('FOLDER_NOT_WRITABLE');
  if (existsSync(target)) return;
  try {
    makeFolders(place);
    removePartials(place);
    mkdirSync(partial, { mode: 0o700 });
    fillFrom(backupFolder, partial, key);
    renameSync(partial, target);
    flushFolder(place);
  } catch (error) {
    removeQuietly(partial);
    throw toFileError(error);
  }
}

function fillFrom(backupFolder: string, target: string, key: Uint8Array): void {
  const [from, to] = [getBackupFiles(backupFolder), getBackupFiles(target)];
  const text = readSmallText(from.description);
  const description = parseBackupDescription(text);
  if (text === null || description === null) throw new AppError('BACKUP_DAMAGED');
  copyAndFlush(from.database, to.database);
  copyAndFlush(from.keyring, to.keyring);
  writeFileAtomically(to.description, Buffer.from(text));
  verifyCarriedBackup(target, key, description);
  flushFolder(target);
}

export function isOlderThanAWeek(lastAt: string | null, now: string): boolean {
  if (lastAt === null) return true;
  return Math.abs(Date.parse(now) - Date.parse(lastAt)) >= ATTENTION_AFTER_MILLISECONDS;
}
