import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toFileError } from './file-errors.ts';

/**
 * Writes a file so that it is there whole or not at all: a temporary file in the same folder, flushed to the disk,
 * then renamed. The temporary name says nothing; it is taken away when anything fails.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
  const partial = join(dirname(path), `.${randomUUID()}.partiel`);
  try {
    writeAndFlush(partial, bytes);
    renameSync(partial, path);
    flushFolder(dirname(path));
  } catch (error) {
    rmSync(partial, { force: true });
    throw toFileError(error);
  }
}

function writeAndFlush(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    let offset = 0;
    while (offset < bytes.length) offset += writeSync(file, bytes, offset);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the rename itself survive a power cut. Windows has no such call and needs none. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** « PAI » → « PAI.pdf »; a name that already ends so is kept. */
export function ensureExtension(path: string, extension: string): string {
  return basename(path).toLowerCase().endsWith(extension) ? path : `${path}${extension}`;
}
