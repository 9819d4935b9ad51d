import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { flushFile } from '../../database/flush-file.ts';
import { makeFolders } from '../files/make-folder.ts';

/** Names of the files of a copy: those of a register, and what it says of itself. */
export function getBackupFiles(folder: string) {
  return {
    database: join(folder, 'registre.db'),
    keyring: join(folder, 'trousseau.json'),
    description: join(folder, 'sauvegarde.json'),
  };
}

/** A folder being filled: its name is nobody's copy until it is renamed. */
const PARTIAL = /^\.[0-9a-f-]{36}\.partiel$/;

export function nameThePartial(parent: string): string {
  return join(parent, `.${randomUUID()}.partiel`);
}

/** What a process that was killed half way left behind. */
export function removePartials(parent: string): void {
  for (const name of listNames(parent)) if (PARTIAL.test(name)) removeQuietly(join(parent, name));
}

/** Lends a folder that is gone afterwards. Encrypted files only: a process that is killed leaves it until the next one. */
export function withScratchFolder<Result>(parent: string, work: (folder: string) => Result): Result {
  makeFolders(parent);
  removePartials(parent);
  const folder = nameThePartial(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
    return work(folder);
  } finally {
    removeQuietly(folder);
  }
}

/** The error that is being told matters more than one met while tidying. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Left behind: it is encrypted, and the next copy tries again.
  }
}

/** No name when the folder is missing or cannot be read. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Size of a file, or null when there is no such file (a folder or a device of that name counts for none). */
export function getFileSize(path: string): number | null {
  try {
    const facts = statSync(path);
    return facts.isFile() ? facts.size : null;
  } catch {
    return null;
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Largest text that is read: a keyring of a hundred accounts is far below. */
const LONGEST_TEXT = 4 * 1024 * 1024;

/** The text of a small file, or null when it cannot be read. */
export function readSmallText(path: string): string | null {
  const size = getFileSize(path);
  if (size === null || size > LONGEST_TEXT) return null;
  try {
    return readWhole(path, size).toString('utf8');
  } catch {
    return null;
  }
}

function readWhole(path: string, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

/** SHA-256 of a file, read in pieces. */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1024 * 1024);
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      hash.update(piece.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** What is copied from a locked stick would stay locked. */
export function copyAndFlush(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, 0o600);
  flushFile(to);
}

/** The database and, when the last session did not end well, what it had written beside it. */
export function copyDatabase(from: string, to: string): void {
  copyAndFlush(from, to);
  if (existsSync(`${from}-wal`)) copyAndFlush(`${from}-wal`, `${to}-wal`);
}
