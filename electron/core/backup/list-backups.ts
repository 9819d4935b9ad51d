import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { parseKeyring } from '../../vault/keyring-text.ts';
import { type BackupDescription, parseBackupDescription } from './backup-description.ts';
import { getBackupFiles, getFileSize, isFolder, listNames, readSmallText } from './backup-files.ts';
import { type BackupName, parseBackupName } from './backup-name.ts';

/** A copy as its folder shows it, before anything is opened. */
export type FoundBackup = {
  backup: Backup;
  keyring: Keyring;
  /** null for a folder that was renamed by hand. */
  name: BackupName | null;
  /** null when it is missing or damaged. */
  description: BackupDescription | null;
};

/** What is said of a copy whose description is missing: what it holds is only known by opening it. */
const NO_DESCRIPTION = 'description manquante';

/** Copies that stand in a folder, newest first. What is not one is passed over. */
export function listBackups(folder: string, place: Backup['place']): FoundBackup[] {
  return listNames(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => findBackup(join(folder, name), place) ?? [])
    .toSorted(compareFound);
}

/** null when the folder does not hold a database and a keyring that can be read. */
export function findBackup(folder: string, place: Backup['place']): FoundBackup | null {
  if (!isFolder(folder)) return null;
  const files = getBackupFiles(folder);
  const byteCount = getFileSize(files.database);
  const keyring = readBackupKeyring(folder);
  if (byteCount === null || keyring === null) return null;
  const described = parseBackupDescription(readSmallText(files.description));
  const description = described?.registerId === keyring.registerId ? described : null;
  const name = parseBackupName(basename(folder));
  const backup: Backup = {
    path: folder,
    place,
    createdAt: description?.createdAt ?? statSync(files.database).mtime.toISOString(),
    reason: description?.reason ?? name?.reason ?? 'manual',
    madeBy: description?.madeBy ?? NO_DESCRIPTION,
    pupilCount: description?.pupilCount ?? 0,
    planCount: description?.planCount ?? 0,
    byteCount,
    isVerified: name !== null && description?.byteCount === byteCount,
    accounts: keyring.accounts
      .filter(({ isSuspended }) => !isSuspended)
      .map(({ id, name }) => ({ id, name })),
  };
  return { backup, keyring, name, description };
}

/** null when it is missing or damaged. */
export function readBackupKeyring(folder: string): Keyring | null {
  const text = readSmallText(getBackupFiles(folder).keyring);
  if (text === null) return null;
  try {
    return parseKeyring(text);
  } catch {
    return null;
  }
}

/** Made by this application, with its name and a database of the size that was read: counts as a copy of the register. */
export function isWhole(
  found: FoundBackup,
): found is FoundBackup & { name: BackupName; description: BackupDescription } {
  return found.backup.isVerified;
}

export function compareFound(a: FoundBackup, b: FoundBackup): number {
  const left = a.backup.createdAt;
  const right = b.backup.createdAt;
  if (left !== right) return left < right ? 1 : -1;
  return (b.name?.number ?? 0) - (a.name?.number ?? 0);
}
