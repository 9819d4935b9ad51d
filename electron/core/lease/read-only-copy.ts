import { randomUUID } from 'node:crypto';
import { type BigIntStats, mkdirSync, rmSync } from 'node:fs';
import { chmod, copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../../shared/app-error.ts';
import { toFileError } from '../files/file-errors.ts';
import { makeFolders } from '../files/make-folder.ts';
import { isSystemError } from './lease-file.ts';
import { findHolder } from './take-lease.ts';

const FOLDER_NAME = 'lecture';
const DATABASE_NAME = 'registre.db';
const TRIES = 10;
const PAUSE_MS = 150;

/** A register as it was at one moment, encrypted as it is, to be read while somebody else writes in it. */
export type ReadOnlyCopy = {
  folder: string;
  database: string;
  remove: () => void;
};

/**
 * Copies the database and its journal into the application's own folder: what the holder had stored, to the last
 * confirmed change. Copied again when it changed meanwhile; after ten times, REGISTER_IN_USE.
 *
 * Never in the process that holds the register: closing any handle of the file would drop SQLite's locks (POSIX).
 *
 * @param whileCopying for the tests: what another process may do between the two looks at the source.
 */
export async function copyForReading(
  registerFolder: string,
  settingsFolder: string,
  whileCopying: () => void = () => undefined,
): Promise<ReadOnlyCopy> {
  const source = join(registerFolder, DATABASE_NAME);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const copy = makeCopyFolder(settingsFolder);
    try {
      const before = await describeFiles(source);
      if (before === null) throw new AppError('REGISTER_NOT_FOUND');
      await copyOwn(source, copy.database);
      await copyIfThere(`${source}-wal`, `${copy.database}-wal`);
      whileCopying();
      if (before === (await describeFiles(source))) return copy;
    } catch (error) {
      copy.remove();
      throw toFileError(error);
    }
    copy.remove();
    await wait(PAUSE_MS);
  }
  const since = findHolder(registerFolder)?.since;
  throw new AppError('REGISTER_IN_USE', { details: since === undefined ? {} : { since } });
}

/** Copies that a killed process left behind. One that is still being read stays, where the system keeps it. */
export function removeLeftCopies(settingsFolder: string): void {
  removeQuietly(join(settingsFolder, FOLDER_NAME));
}

function makeCopyFolder(settingsFolder: string): ReadOnlyCopy {
  const parent = join(settingsFolder, FOLDER_NAME);
  const folder = join(parent, randomUUID());
  makeFolders(settingsFolder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw toFileError(error);
  }
  return { folder, database: join(folder, DATABASE_NAME), remove: () => removeQuietly(folder) };
}

/** Size and time of both files, to the nanosecond where the disk keeps it; null without a database. */
async function describeFiles(database: string): Promise<string | null> {
  const [main, journal] = await Promise.all([describeFile(database), describeFile(`${database}-wal`)]);
  return main === null ? null : `${main} ${journal ?? 'none'}`;
}

async function describeFile(path: string): Promise<string | null> {
  try {
    const { size, mtimeNs, ino }: BigIntStats = await stat(path, { bigint: true });
    return `${ino}/${size}/${mtimeNs}`;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

async function copyIfThere(source: string, target: string): Promise<void> {
  try {
    await copyOwn(source, target);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
}

/** What is copied from a locked USB stick would stay locked: SQLite must be able to roll its journal in. */
async function copyOwn(source: string, target: string): Promise<void> {
  await copyFile(source, target);
  await chmod(target, 0o600);
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Encrypted, and tried again at the next start.
  }
}
