import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder } from './atomic-write.ts';

/**
 * Lets a file leave with what the register records of it: both, or neither. The register is written last and may fail
 * then (its own disk is full, and the file goes to another one): the file is taken back, and what it replaced is again
 * in its place. A paper whose number nobody noted would be given it twice.
 *
 * @param putInPlace gives the file its name.
 * @param record writes the register, and calls what it is given before it is done.
 */
export function letFileOut(path: string, putInPlace: () => void, record: (putOut: () => void) => void): void {
  let kept: string | null = null;
  let isOut = false;
  try {
    record(() => {
      kept = keepAside(path);
      putInPlace();
      isOut = true;
    });
  } catch (error) {
    if (isOut) takeBack(path, kept);
    else remove(kept);
    throw error;
  }
  remove(kept);
}

/** The file that is about to be replaced, under a name that says nothing. */
function keepAside(path: string): string | null {
  if (!existsSync(path)) return null;
  const kept = join(dirname(path), `.${randomUUID()}.partiel`);
  try {
    linkSync(path, kept);
    return kept;
  } catch {
    return copyAside(path, kept);
  }
}

/** On a memory stick, which has no links. */
function copyAside(path: string, kept: string): string | null {
  try {
    copyFileSync(path, kept);
    return kept;
  } catch {
    remove(kept);
    return null;
  }
}

/** The failure that is being told matters more than one met here. */
function takeBack(path: string, kept: string | null): void {
  try {
    if (kept === null) rmSync(path, { force: true });
    else renameSync(kept, path);
    flushFolder(dirname(path));
  } catch {
    remove(kept);
  }
}

function remove(kept: string | null): void {
  if (kept === null) return;
  try {
    rmSync(kept, { force: true });
  } catch {
    // It is a copy of what was replaced, and its name says nothing.
  }
}
