import { join, resolve } from 'node:path';
import { getRegisterFiles } from '../files/register-folder.ts';
import type { Settings } from '../files/settings-file.ts';
import { isFolder, listNames } from './backup-files.ts';
import {
  compareFound,
  type FoundBackup,
  findBackup,
  listBackups,
  readBackupKeyring,
} from './list-backups.ts';
import { getSecondPlaceFolder } from './second-place.ts';

/** Folders looked into, of those the user names: a whole disk is not searched. */
const MOST_FOLDERS = 200;

/**
 * Copies that can be found from this computer, newest first: of the register at hand, in its folder and in its second
 * place, and in the folder the user names (a register's, its « sauvegardes », a stick, or one copy).
 */
export function findCopies(settings: Settings, folder: string | null): FoundBackup[] {
  const { registerFolder, secondPlaces } = settings;
  const own =
    registerFolder === null ? [] : listBackups(getRegisterFiles(registerFolder).backups, 'register');
  const registerId = registerFolder === null ? null : findRegisterId(registerFolder, own);
  const second = Object.entries(secondPlaces)
    .filter(([id]) => registerId === null || id === registerId)
    .flatMap(([id, place]) => listBackups(getSecondPlaceFolder(place.folder, id), 'second'));
  const known = new Set([...own, ...second].map(({ backup }) => resolve(backup.path)));
  if (registerFolder !== null) known.add(resolve(registerFolder));
  const other = (folder === null ? [] : findInFolder(folder)).filter(
    ({ backup }) => !known.has(resolve(backup.path)),
  );
  return [...own, ...second, ...other].toSorted(compareFound);
}

/** The keyring at hand may be what is damaged: its spare copy and the copies know the register too. */
function findRegisterId(registerFolder: string, own: readonly FoundBackup[]): string | null {
  const keyring =
    readBackupKeyring(registerFolder) ?? readBackupKeyring(getRegisterFiles(registerFolder).backups);
  return keyring?.registerId ?? own[0]?.keyring.registerId ?? null;
}

function findInFolder(folder: string): FoundBackup[] {
  const children = listNames(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(folder, name))
    .filter(isFolder)
    .slice(0, MOST_FOLDERS);
  const itself = findBackup(folder, 'other');
  const found = [...(itself ? [itself] : []), ...listBackups(folder, 'other')];
  for (const child of children) found.push(...listBackups(child, 'other'));
  return found;
}
