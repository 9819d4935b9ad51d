import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { parseKeyring, writeKeyring } from '../../vault/keyring.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { toFileError } from './file-errors.ts';

/** Names of the files of a register (design §4). */
export function getRegisterFiles(folder: string) {
  return {
    database: join(folder, 'registre.db'),
    keyring: join(folder, 'trousseau.json'),
    backups: join(folder, 'sauvegardes'),
  };
}

export function isRegisterFolder(folder: string): boolean {
  return existsSync(getRegisterFiles(folder).keyring);
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
export async function createRegisterFolder(
  folder: string,
  keyring: Keyring,
  prepare: (temporaryFolder: string) => Promise<void> | void,
): Promise<void> {
  const target = resolve(folder);
  if (!isAbsolute(folder)) throw new AppError('FOLDER_NOT_WRITABLE');
  if (existsSync(target)) throw new AppError('REGISTER_EXISTS');
  const temporary = join(dirname(target), `.registre-${randomUUID()}`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(temporary, { mode: 0o700 });
    await prepare(temporary);
    writeFileAtomically(getRegisterFiles(temporary).keyring, Buffer.from(writeKeyring(keyring)));
    flushFile(getRegisterFiles(temporary).database);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw toFileError(error);
  }
}

function flushFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
