import { renameSync } from 'node:fs';
import { AppError } from '../../../shared/app-error.ts';
import {
  closeRegisterDatabase,
  inTransaction,
  openExistingRegisterDatabase,
} from '../../database/register-database.ts';
import { removeRekeyedCopy, writeRekeyedCopy } from '../../database/rekey-database.ts';
import type { KeyringChange } from '../../vault/keyring-changes.ts';
import { flushFolder, type PreparedFile } from '../files/atomic-write.ts';
import { toFileError } from '../files/file-errors.ts';
import { getRegisterFiles, writeKeyringFile, writeSpareKeyring } from '../files/register-folder.ts';
import { adoptDatabase, adoptKeyring, type RegisterStore } from './register-store.ts';

/**
 * What follows the transaction that recorded a keyring (`recordKeyringChange`). The store holds that keyring and its
 * keys. Each step may be the last one before the power goes: all of them can be done again.
 *
 * @param finished when the register key changes: the keyring without the former key.
 * @param file the keyring's own file, when it was written in advance.
 */
export function putKeyringInPlace(
  store: RegisterStore,
  finished: KeyringChange | null,
  file: PreparedFile | null = null,
): void {
  const mustRekey = finished !== null && !isSameKey(store.databaseKey, store.keys.registerKey);
  if (mustRekey) writeCopyWithNewKey(store);
  if (file) {
    file.putInPlace();
    writeSpareKeyring(store.folder, store.keyring);
  } else writeKeyringFile(store.folder, store.keyring);
  if (mustRekey) replaceDatabase(store);
  if (finished) {
    adoptKeyring(store, finished);
    writeKeyringFile(store.folder, finished.keyring);
  }
  inTransaction(store.database, () => store.repositories.settings.clearPendingKeyring());
}

export function writeCopyWithNewKey(store: RegisterStore): void {
  const { rekeyedDatabase } = getRegisterFiles(store.folder);
  writeRekeyedCopy(store.database, rekeyedDatabase, { from: store.databaseKey, to: store.keys.registerKey });
}

/**
 * Puts the re-keyed copy in the place of the database. Both are closed meanwhile: Windows renames no open file. When
 * it cannot be done, the database is open again as it was.
 */
export function replaceDatabase(store: RegisterStore): void {
  const files = getRegisterFiles(store.folder);
  // A write-ahead log left beside another database would be played into it.
  const [result] = store.database.sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (result?.busy !== 0) throw new AppError('REGISTER_IN_USE');
  closeRegisterDatabase(store.database);
  let key = store.databaseKey;
  try {
    renameSync(files.rekeyedDatabase, files.database);
    flushFolder(store.folder);
    key = store.keys.registerKey;
  } catch (error) {
    throw toFileError(error);
  } finally {
    adoptDatabase(store, openExistingRegisterDatabase(files.database, key), key);
  }
  removeRekeyedCopy(files.rekeyedDatabase);
}

export function isSameKey(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
