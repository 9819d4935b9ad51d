import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { flushFile } from '../../database/flush-file.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { parseKeyring, writeKeyring } from '../../vault/keyring-text.ts';
import { flushFolder, prepareFile, writeFileAtomically } from './atomic-write.ts';
import { toFileError } from './file-errors.ts';
import { makeFolders, removeEmptyFolders } from './make-folder.ts';

/** Names of the files of a register (design §4). */
export function getRegisterFiles(folder: string) {
  return {
    database: join(folder, 'registre.db'),
    keyring: join(folder, 'trousseau.json'),
    backups: join(folder, 'sauvegardes'),
    /** Always the same text as the keyring: a file of a few hundred bytes is quickly lost. */
    spareKeyring: join(folder, 'sauvegardes', 'trousseau.json'),
    /** The database being encrypted again with a new key. */
    rekeyedDatabase: join(folder, 'registre.db.nouveau'),
  };
}

/** null when the folder holds no register or cannot be read: a USB stick that is not plugged in. */
export function findKeyring(folder: string): Keyring | null {
  try {
    return readKeyring(folder);
  } catch (error) {
    if (error instanceof AppError && error.code === 'REGISTER_NOT_FOUND') return null;
    throw error;
  }
}

/** Throws REGISTER_NOT_FOUND, or KEYRING_DAMAGED: also when the database is there without it. */
export function readKeyring(folder: string): Keyring {
  const files = getRegisterFiles(folder);
  let text: string;
  try {
    text = readFileSync(files.keyring, 'utf8');
  } catch (cause) {
    throw new AppError(existsSync(files.database) ? 'KEYRING_DAMAGED' : 'REGISTER_NOT_FOUND', { cause });
  }
  return parseKeyring(text);
}

/** Puts a keyring in place, then its spare copy. */
export function writeKeyringFile(folder: string, keyring: Keyring): void {
  writeFileAtomically(getRegisterFiles(folder).keyring, Buffer.from(writeKeyring(keyring)));
  writeSpareKeyring(folder, keyring);
}

/** Best effort: a spare copy that could not be written is written again at the next unlock. */
export function writeSpareKeyring(folder: string, keyring: Keyring): void {
  const { backups, spareKeyring } = getRegisterFiles(folder);
  const text = writeKeyring(keyring);
  try {
    if (existsSync(spareKeyring) && readFileSync(spareKeyring, 'utf8') === text) return;
    mkdirSync(backups, { recursive: true, mode: 0o700 });
    writeFileAtomically(spareKeyring, Buffer.from(text));
  } catch {
    // The keyring itself is in its place.
  }
}

/**
 * Puts the spare copy of the keyring in the place of the one that is refused, which is moved aside and kept. Throws
 * REGISTER_NOT_FOUND when there is no spare copy, KEYRING_DAMAGED when it cannot be read either.
 *
 * @param now instant, ISO 8601: part of the name of the file that is moved aside.
 */
export function restoreSpareKeyring(folder: string, now: string): void {
  const { keyring, spareKeyring } = getRegisterFiles(folder);
  let text: string;
  try {
    text = readFileSync(spareKeyring, 'utf8');
  } catch (cause) {
    throw new AppError('REGISTER_NOT_FOUND', { cause });
  }
  parseKeyring(text);
  const spare = prepareFile(keyring, Buffer.from(text));
  try {
    if (existsSync(keyring)) renameSync(keyring, `${keyring}.abime-${now.replaceAll(/[:.]/g, '-')}`);
  } catch (error) {
    spare.discard();
    throw toFileError(error);
  }
  spare.putInPlace();
}

/**
 * Makes a register folder in one step: everything is prepared in a neighbour folder, which is renamed at the end. A
 * power cut leaves the folder whole or absent.
 *
 * @param prepare fills the temporary folder; if it throws, nothing is left.
 */
export function createRegisterFolder(
  folder: string,
  keyring: Keyring,
  prepare: (temporaryFolder: string) => void,
): void {
  const target = resolve(folder);
  if (!isAbsolute(folder)) throw new AppError('FOLDER_NOT_WRITABLE');
  if (existsSync(target)) throw new AppError('REGISTER_EXISTS');
  const parent = dirname(target);
  const temporary = join(parent, `.registre-${randomUUID()}`);
  const made = makeFolders(parent);
  try {
    mkdirSync(temporary, { mode: 0o700 });
    prepare(temporary);
    const files = getRegisterFiles(temporary);
    writeKeyringFile(temporary, keyring);
    chmodSync(files.database, 0o600);
    flushFile(files.database);
    renameSync(temporary, target);
    flushFolder(parent);
  } catch (error) {
    removeQuietly(temporary);
    removeEmptyFolders(made);
    throw toFileError(error);
  }
}

/** Takes away a register that was made a moment ago and could not be opened: nobody has written in it. */
export function discardNewRegister(folder: string): void {
  removeQuietly(folder);
}

/** The error that is being told matters more than one met while tidying. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Left behind: it is encrypted.
  }
}
