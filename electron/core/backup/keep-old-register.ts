import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { closeRegisterDatabase, openWholeRegisterDatabase } from '../../database/register-database.ts';
import { parseKeyring } from '../../vault/keyring-text.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { flushFolder } from '../files/atomic-write.ts';
import { makeFolders } from '../files/make-folder.ts';
import { getRegisterFiles } from '../files/register-folder.ts';
import {
  copyAndFlush,
  copyDatabase,
  getBackupFiles,
  listNames,
  nameThePartial,
  readSmallText,
  removeQuietly,
} from './backup-files.ts';
import { chooseBackupName } from './backup-name.ts';
import { type BackupMoment, makeBackup } from './make-backup.ts';

type OldRegister = { folder: string; moment: BackupMoment; madeBy: string; keys: SessionKeys };

/**
 * Keeps the present register whole among its copies before another takes its place: as a verified copy when the keys at
 * hand open it, as it is otherwise (damaged, or with keys that changed since).
 *
 * @returns false when its files cannot even be copied: they are then to be set aside where they are.
 */
export function keepOldRegister(old: OldRegister): boolean {
  if (!existsSync(getRegisterFiles(old.folder).database)) return false;
  return keepVerified(old) || keepAsItIs(old);
}

function keepVerified({ folder, moment, madeBy, keys }: OldRegister): boolean {
  const files = getRegisterFiles(folder);
  try {
    const keyringText = readSmallText(files.keyring) ?? '';
    const { registerId } = parseKeyring(keyringText);
    const database = openWholeRegisterDatabase(files.database, keys.registerKey);
    try {
      makeBackup({
        database,
        key: keys.registerKey,
        keyringText,
        registerId,
        backupsFolder: files.backups,
        moment,
        reason: 'restore',
        madeBy,
      });
      return true;
    } finally {
      closeRegisterDatabase(database);
    }
  } catch (error) {
    // Somebody is at work in it, with a version that leaves no trace but SQLite's lock.
    if (error instanceof AppError && error.code === 'REGISTER_IN_USE') throw error;
    return false;
  }
}

function keepAsItIs({ folder, moment }: OldRegister): boolean {
  const files = getRegisterFiles(folder);
  const partial = nameThePartial(files.backups);
  try {
    makeFolders(files.backups);
    mkdirSync(partial, { mode: 0o700 });
    const kept = getBackupFiles(partial);
    copyDatabase(files.database, kept.database);
    if (existsSync(files.keyring)) copyAndFlush(files.keyring, kept.keyring);
    flushFolder(partial);
    const name = chooseBackupName({ ...moment, reason: 'restore' }, listNames(files.backups));
    renameSync(partial, join(files.backups, name));
    flushFolder(files.backups);
    return true;
  } catch {
    // A disk that does not read any more, or is full: renaming still works.
    removeQuietly(partial);
    return false;
  }
}
