import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
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
/** The last one is absent when nothing was written since the register was opened. */
const COPIED_NAMES = [DATABASE_NAME, 'trousseau.json', `${DATABASE_NAME}-wal`] as const;
const OPTIONAL_NAME = `${DATABASE_NAME}-wal`;
const TRIES = 10;
const PAUSE_MS = 150;

/** A register as it was at one moment, encrypted as it is, to be read while somebody else writes in it. */
export type ReadOnlyCopy = {
  /** Holds the files under their own names. */
  folder: string;
  copiedAt: string;
  remove: () => void;
};

type CopyTerms = {
  registerFolder: string;
  /** The application's own, on this computer. */
  settingsFolder: string;
  now: () => string;
  /** For the tests: what another process may do between the two looks at the source. */
  whileCopying?: () => void;
};

/**
 * Copies the database, its journal and the keyring into the application's own folder: what the holder had stored, to
 * the last confirmed change. Copied again when it changed meanwhile; after ten times, REGISTER_IN_USE.
 *
 * Never in the process that holds the register: closing any handle of the file would drop SQLite's locks (POSIX).
 */
export async function copyForReading(terms: CopyTerms): Promise<ReadOnlyCopy> {
  const { registerFolder, settingsFolder, now, whileCopying } = terms;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const folder = makeCopyFolder(settingsFolder);
    try {
      const copiedAt = now();
      const before = await describeFiles(registerFolder);
      for (const name of COPIED_NAMES) await copyIfThere(join(registerFolder, name), join(folder, name));
      whileCopying?.();
      if (before === (await describeFiles(registerFolder)))
        return { folder, copiedAt, remove: () => removeQuietly(folder) };
    } catch (error) {
      removeQuietly(folder);
      throw toFileError(error);
    }
    removeQuietly(folder);
    await wait(PAUSE_MS);
  }
  const since = findHolder(registerFolder)?.since;
  throw new AppError('REGISTER_IN_USE', { details: since === undefined ? {} : { since } });
}

/** Copies that a killed process left behind. One that is still being read stays, where the system keeps it. */
export function removeLeftCopies(settingsFolder: string): void {
  removeQuietly(join(settingsFolder, FOLDER_NAME));
}

function makeCopyFolder(settingsFolder: string): string {
  const folder = join(settingsFolder, FOLDER_NAME, randomUUID());
  makeFolders(settingsFolder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (error) {
    throw toFileError(error);
  }
}

/** Size and time of the files, to the nanosecond where the disk keeps it. Throws REGISTER_NOT_FOUND. */
async function describeFiles(folder: string): Promise<string> {
  const files = await Promise.all(COPIED_NAMES.map((name) => describeFile(join(folder, name))));
  return files.join(' ');
}

async function describeFile(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return `${ino}/${size}/${mtimeNs}`;
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    if (!path.endsWith(OPTIONAL_NAME)) throw new AppError('REGISTER_NOT_FOUND', { cause: error });
    return 'none';
  }
}

/** A file that went away meanwhile is found missing by the second look. */
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
