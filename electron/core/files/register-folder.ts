import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { flushFile } from '../../database/flush-file.ts';
import { parseKeyring, writeKeyring } from '../../vault/keyring.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { flushFolder, writeFileAtomically } from './atomic-write.ts';
import { toFileError } from './file-errors.ts';
import { makeFolders, removeEmptyFolders } from './make-folder.ts';

/** Names of the files of a register (design §4). */
export function getRegisterFiles(folder: string) {
  return {
    database: join(folder, 'registre.db'),
    keyring: join(folder, 'trousseau.json'),
    backups: join(folder, 'sauvegardes'),
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

/** Throws REGISTER_NOT_FOUND or KEYRING_DAMAGED. */
export function readKeyring(folder: string): Keyring {
  let text: string;
  try {
    text = readFileSync(getRegisterFiles(folder).keyring, 'utf8');
  } catch (cause) {
    throw new AppError('REGISTER_NOT_FOUND', { cause });
  }
  return parseKeyring(text);
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
    writeFileAtomically(files.keyring, Buffer.from(writeKeyring(keyring)));
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
