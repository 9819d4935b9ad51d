import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toFileError } from './file-errors.ts';

const PARTIAL = '.partiel';

/**
 * Writes a file so that it is there whole or not at all: a temporary file in the same folder, flushed to the disk,
 * then renamed. The temporary name says nothing; it is taken away when anything fails.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
  prepareFile(path, bytes).putInPlace();
}

/** A file written under another name, whole and on the disk, that only waits to be renamed. */
export type PreparedFile = { putInPlace(): void; discard(): void };

export function prepareFile(path: string, bytes: Uint8Array): PreparedFile {
  const partial = join(dirname(path), `.${randomUUID()}${PARTIAL}`);
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      removePartial(partial);
      throw toFileError(error);
    }
  };
  attempt(() => writeAndFlush(partial, bytes));
  return {
    putInPlace: () =>
      attempt(() => {
        renameSync(partial, path);
        flushFolder(dirname(path));
      }),
    discard: () => removePartial(partial),
  };
}

/** Takes away what a process that was killed left half-written in a folder of ours. */
export function removePartialFiles(folder: string): void {
  try {
    for (const name of readdirSync(folder))
      if (/^\.[0-9a-f-]{36}\.partiel$/.test(name)) removePartial(join(folder, name));
  } catch {
    // They say nothing and harm nothing.
  }
}

/** The error that is being told matters more than one met while tidying (a folder that is in fact a file). */
function removePartial(partial: string): void {
  try {
    rmSync(partial, { recursive: true, force: true });
  } catch {
    // It was never made.
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

/**
 * Makes the rename itself survive a power cut. Windows has no such call and needs none; a network folder or one that
 * may not be listed refuses it, and the file is in its place all the same.
 */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Nothing more can be done for it.
  }
}

/**
 * « PAI » → « PAI.pdf »; a name that already ends so is kept. The dialog asked before replacing the name it was given,
 * not the one with the extension: when that one exists, « PAI (2).pdf ».
 */
export function ensureExtension(path: string, extension: string): string {
  if (basename(path).toLowerCase().endsWith(extension)) return path;
  let complete = `${path}${extension}`;
  for (let number = 2; existsSync(complete); number += 1) complete = `${path} (${number})${extension}`;
  return complete;
}
