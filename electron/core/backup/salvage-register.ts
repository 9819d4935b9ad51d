import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { SalvageReport } from '../../../shared/backup/backup-schema.ts';
import { flushFile } from '../../database/flush-file.ts';
import { checkIntegrity, countTableRows } from '../../database/register-copy.ts';
import {
  closeRegisterDatabase,
  openRegisterDatabase,
  type RegisterDatabase,
} from '../../database/register-database.ts';
import { JournalRepository } from '../../database/repositories/journal-repository.ts';
import {
  fillLostAccounts,
  fillLostSetting,
  fillUnknownAuthors,
  hasAccount,
} from '../../database/salvage/fill-lost-rows.ts';
import { openDamagedDatabase } from '../../database/salvage/open-damaged.ts';
import { type LostRows, salvageDatabase } from '../../database/salvage/salvage-database.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { toFileError } from '../files/file-errors.ts';
import { getRegisterFiles } from '../files/register-folder.ts';
import { getBackupFiles, getFileSize, withScratchFolder } from './backup-files.ts';
import { tryKeys } from './inspect-backup.ts';
import { listBackups } from './list-backups.ts';

/** Copies whose accounts are looked at, when those of the register are lost. */
const MOST_COPIES = 5;
const PIECE = 64 * 1024;
const SECTOR = 4096;

export type SalvageTerms = {
  folder: string;
  keyring: Keyring;
  keys: SessionKeys;
  accountId: string;
  /** The application's own folder, on this computer: the damaged file is read there, from a copy. */
  workFolder: string;
  now: string;
};

/**
 * Writes in `file` what the damaged register still gives. The damaged files are only read. Throws REGISTER_DAMAGED when
 * they give nothing, or no account that could open the result.
 */
export function salvageRegister(terms: SalvageTerms, file: string): SalvageReport {
  return inWorkFolder(terms, (work) => salvageFromCopy(terms, work, file));
}

/** Counts what `salvageRegister` would give, and leaves nothing behind. */
export function inspectDamagedRegister(terms: SalvageTerms): SalvageReport {
  return inWorkFolder(terms, (work) => salvageFromCopy(terms, work, join(work, 'releve.db')));
}

function inWorkFolder<Result>({ workFolder }: SalvageTerms, work: (folder: string) => Result): Result {
  try {
    return withScratchFolder(workFolder, work);
  } catch (error) {
    throw toFileError(error);
  }
}

function salvageFromCopy(terms: SalvageTerms, work: string, file: string): SalvageReport {
  const copy = getBackupFiles(work).database;
  copyWhatCanBeRead(getRegisterFiles(terms.folder).database, copy);
  const { source, key } = tryKeys(terms.keys, (one) => ({
    source: openDamagedDatabase(copy, one),
    key: one,
  }));
  try {
    return writeSalvaged(terms, source, key, file);
  } finally {
    closeRegisterDatabase(source);
  }
}

function writeSalvaged(
  terms: SalvageTerms,
  source: RegisterDatabase,
  key: Uint8Array,
  file: string,
): SalvageReport {
  const target = openRegisterDatabase(file, key);
  try {
    const lost = salvageDatabase(source, target, () => fillLost(terms, target));
    checkIntegrity(target);
    // In a journal that is cut the chain is broken: the verification tells it.
    new JournalRepository(target).append({
      at: terms.now,
      accountId: terms.accountId,
      action: 'salvage.recover',
      recordKind: 'register',
      recordId: terms.keyring.registerId,
    });
    return report(target, lost);
  } finally {
    closeRegisterDatabase(target);
    if (getFileSize(file) !== null) flushFile(file);
  }
}

/** Throws REGISTER_DAMAGED when the account that saves the register is lost everywhere: roles are not guessed. */
function fillLost({ folder, keyring, keys, accountId, now }: SalvageTerms, target: RegisterDatabase): void {
  fillLostSetting(target, keyring.generation);
  if (!keyring.accounts.every(({ id }) => hasAccount(target, id))) {
    const copies = listBackups(getRegisterFiles(folder).backups, 'register').slice(0, MOST_COPIES);
    for (const { backup } of copies) {
      const { database } = getBackupFiles(backup.path);
      fillLostAccounts(target, database, keys.registerKey);
      if (keys.formerRegisterKey) fillLostAccounts(target, database, keys.formerRegisterKey);
    }
  }
  // Before any author is put back: that one would be closed, and nobody could open the register any more.
  if (!hasAccount(target, accountId)) throw new AppError('REGISTER_DAMAGED');
  fillUnknownAuthors(target, now);
}

function report(target: RegisterDatabase, lost: LostRows): SalvageReport {
  const counts = countTableRows(target);
  return {
    pupilCount: counts.pupil ?? 0,
    planCount: counts.plan ?? 0,
    lostPupilCount: lost.get('pupil') ?? 0,
    lostPlanCount: lost.get('plan') ?? 0,
    lostRowCount: [...lost.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** The database and its journal; where the disk does not read any more, zeros. Throws REGISTER_NOT_FOUND. */
function copyWhatCanBeRead(from: string, to: string): void {
  if (getFileSize(from) === null) throw new AppError('REGISTER_NOT_FOUND');
  copyPieces(from, to);
  if (getFileSize(`${from}-wal`) !== null) copyPieces(`${from}-wal`, `${to}-wal`);
}

function copyPieces(from: string, to: string): void {
  const source = openSync(from, 'r');
  const target = openSync(to, 'wx', 0o600);
  try {
    const { size } = fstatSync(source);
    for (let place = 0; place < size; place += PIECE)
      writeSync(target, readPiece(source, place, Math.min(PIECE, size - place)), 0, null, place);
  } finally {
    closeSync(source);
    closeSync(target);
  }
}

/** Sector by sector once a piece could not be read whole. */
function readPiece(file: number, place: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  try {
    readSync(file, piece, 0, length, place);
    return piece;
  } catch {
    piece.fill(0);
  }
  for (let offset = 0; offset < length; offset += SECTOR) {
    try {
      readSync(file, piece, offset, Math.min(SECTOR, length - offset), place + offset);
    } catch {
      piece.fill(0, offset, Math.min(offset + SECTOR, length));
    }
  }
  return piece;
}
