import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { flushFolder, writeFileAtomically } from '../files/atomic-write.ts';
import { toFileError } from '../files/file-errors.ts';
import { getRegisterFiles } from '../files/register-folder.ts';
import { isFolder, nameThePartial, readSmallText, removeQuietly } from './backup-files.ts';

/**
 * Puts other files in the place of a register's, in steps of which any may be the last one before the power goes:
 *
 * 1. the new files are made whole, and flushed, under a temporary name (nothing has changed yet: the old register);
 * 2. that folder is renamed to `remplacement-en-cours`: from here on, the new register;
 * 3. the keyring is put in place, the old database is set aside or removed with its journal, the new one is put in
 *    place, the folder is removed. Each step looks at what is left to do, so that the next start finishes them.
 */
const PENDING = 'remplacement-en-cours';
const PLAN = 'mise-de-cote.json';

const planSchema = z.strictObject({
  /** What the old files are called from then on, after their own name; null when they are kept elsewhere. */
  suffix: z
    .string()
    .regex(/^[a-z]+-[0-9_-]+$/)
    .nullable(),
});

type Replacement = {
  /** Fills the folder with registre.db and, if it changes too, trousseau.json. */
  prepare: (folder: string) => void;
  /** Keeps the old files elsewhere, once the new ones are ready. false: they stay here, under another name. */
  keepOld: () => boolean;
  /** « abime-2026-11-22_10-42-07 ». */
  suffix: string;
};

/** Nobody may have the register open meanwhile. Throws before anything has changed. */
export function replaceRegister(folder: string, { prepare, keepOld, suffix }: Replacement): void {
  const partial = nameThePartial(folder);
  try {
    mkdirSync(partial, { mode: 0o700 });
    prepare(partial);
    const plan = { suffix: keepOld() ? null : suffix };
    writeFileAtomically(join(partial, PLAN), Buffer.from(JSON.stringify(plan)));
    renameSync(partial, join(folder, PENDING));
    flushFolder(folder);
  } catch (error) {
    removeQuietly(partial);
    throw toFileError(error);
  }
  finishReplacement(folder);
}

export function isReplacementPending(folder: string): boolean {
  return isFolder(join(folder, PENDING));
}

/** Does what is left of a replacement. Does nothing when there is none. Nobody may have the register open. */
export function finishReplacement(folder: string): void {
  const pending = join(folder, PENDING);
  if (!isReplacementPending(folder)) return;
  try {
    const suffix = readPlan(pending);
    putKeyring(folder, pending, suffix);
    putDatabase(folder, pending, suffix);
    rmSync(pending, { recursive: true, force: true });
    flushFolder(folder);
  } catch (error) {
    throw toFileError(error);
  }
}

function readPlan(pending: string): string | null {
  try {
    return planSchema.parse(JSON.parse(readSmallText(join(pending, PLAN)) ?? '')).suffix;
  } catch {
    // Damaged since: nothing is removed then.
    return 'abime-0';
  }
}

/** The old one is copied aside rather than moved: at no moment is there no keyring. */
function putKeyring(folder: string, pending: string, suffix: string | null): void {
  const next = getRegisterFiles(pending).keyring;
  const { keyring } = getRegisterFiles(folder);
  if (!existsSync(next)) return;
  if (suffix !== null && existsSync(keyring) && !existsSync(`${keyring}.${suffix}`))
    writeFileAtomically(`${keyring}.${suffix}`, readFileSync(keyring));
  renameSync(next, keyring);
  flushFolder(folder);
}

function putDatabase(folder: string, pending: string, suffix: string | null): void {
  const next = getRegisterFiles(pending).database;
  const { database } = getRegisterFiles(folder);
  if (!existsSync(next)) return;
  if (suffix !== null) moveAside(database, `${database}.${suffix}`);
  // A journal left beside another database would be played into it.
  for (const journal of ['-wal', '-shm', '-journal'])
    if (suffix === null) rmSync(`${database}${journal}`, { force: true });
    else moveAside(`${database}${journal}`, `${database}.${suffix}${journal}`);
  renameSync(next, database);
  flushFolder(folder);
}

/** Never over another file: what an earlier try set aside stays too. */
function moveAside(path: string, aside: string): void {
  if (!existsSync(path)) return;
  let free = aside;
  for (let number = 2; existsSync(free); number += 1) free = `${aside}-${number}`;
  renameSync(path, free);
}
