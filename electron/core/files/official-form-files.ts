import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from './atomic-write.ts';
import { makeFolders } from './make-folder.ts';

const FOLDER = 'formulaires';

export function hashForm(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The ministry's forms are public: their files stand in clear beside the register, under what their bytes hash to. */
export function writeFormFile(registerFolder: string, sha256: string, bytes: Uint8Array): void {
  makeFolders(join(registerFolder, FOLDER));
  writeFileAtomically(formPath(registerFolder, sha256), bytes);
}

/** null when it is no longer there, or no longer the same: a form that was changed is never filled. */
export function readFormFile(registerFolder: string, sha256: string): Uint8Array | null {
  try {
    const bytes = readFileSync(formPath(registerFolder, sha256));
    return hashForm(bytes) === sha256 ? bytes : null;
  } catch {
    return null;
  }
}

/** A file that cannot be taken away harms nothing: no row names it any more. */
export function removeFormFile(registerFolder: string, sha256: string): void {
  try {
    rmSync(formPath(registerFolder, sha256), { force: true });
  } catch {
    // It is left where it is.
  }
}

function formPath(registerFolder: string, sha256: string): string {
  return join(registerFolder, FOLDER, `${sha256}.pdf`);
}
