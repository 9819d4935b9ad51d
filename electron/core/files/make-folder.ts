import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { toFileError } from './file-errors.ts';

/**
 * Makes a folder and those above it that are missing.
 *
 * Node's own `recursive` turns for ever where making a folder is answered « no such file » although the one above
 * exists (/proc, some network drives): here each level is tried once.
 *
 * @returns the folders that were made, deepest first.
 */
export function makeFolders(path: string): string[] {
  const missing: string[] = [];
  for (let level = path; !existsSync(level) && level !== dirname(level); level = dirname(level))
    missing.push(level);
  const made: string[] = [];
  try {
    for (const level of missing.toReversed()) {
      mkdirSync(level);
      made.unshift(level);
    }
    return made;
  } catch (error) {
    removeEmptyFolders(made);
    throw toFileError(error);
  }
}

/** Takes the folders away again, deepest first; stops at one where something else was put meanwhile. */
export function removeEmptyFolders(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder);
  } catch {
    // Not empty: it is somebody's.
  }
}
