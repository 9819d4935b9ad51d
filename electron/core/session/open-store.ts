import { AppError } from '../../../shared/app-error.ts';
import {
  openExistingRegisterDatabase,
  openWholeRegisterDatabase,
  type RegisterDatabase,
} from '../../database/register-database.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { getRegisterFiles } from '../files/register-folder.ts';
import { createStore, type RegisterStore } from './register-store.ts';

type StoreFacts = { folder: string; keyring: Keyring; keys: SessionKeys; isCopy: boolean };

/**
 * Opens the database of a folder with keys that were opened from its keyring: the register key, or the former one when
 * a re-key was cut short. Throws what `openExistingRegisterDatabase` throws.
 *
 * Only what opening needs is read: `integrity.check` reads the rest while somebody works. A copy is read whole at once,
 * since its files were taken while somebody else was writing them.
 *
 * @param prepare brings the database to the shape this version knows; the file is closed again if it throws.
 */
export function openStore(
  { folder, keyring, keys, isCopy }: StoreFacts,
  prepare: (database: RegisterDatabase) => void,
): RegisterStore {
  const { database, key } = openWithEitherKey(getRegisterFiles(folder).database, keys, isCopy);
  try {
    prepare(database);
    // A copy of the key: those of the session are overwritten one by one.
    return createStore({ folder, keyring, keys, database, databaseKey: Uint8Array.from(key) });
  } catch (error) {
    database.sqlite.close();
    throw error;
  }
}

function openWithEitherKey(
  file: string,
  { registerKey, formerRegisterKey }: SessionKeys,
  isCopy: boolean,
): { database: RegisterDatabase; key: Uint8Array } {
  const open = isCopy ? openWholeRegisterDatabase : openExistingRegisterDatabase;
  try {
    return { database: open(file, registerKey), key: registerKey };
  } catch (error) {
    const isOther = error instanceof AppError && error.code === 'KEYRING_MISMATCH';
    if (!isOther || formerRegisterKey === null) throw error;
    return { database: open(file, formerRegisterKey), key: formerRegisterKey };
  }
}
