import { closeRegisterDatabase, type RegisterDatabase } from '../../database/register-database.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { createRepositories, type Repositories } from '../repositories.ts';

/** The files of a register while they are open, and the keys in memory. A change of the keyring replaces them. */
export type RegisterStore = {
  /** Where the files are: the register's folder, or that of a copy that is only read. */
  readonly folder: string;
  keyring: Keyring;
  keys: SessionKeys;
  database: RegisterDatabase;
  /** What the database is encrypted with: the former key until a re-key is finished. */
  databaseKey: Uint8Array;
  repositories: Repositories;
};

export function createStore(facts: Omit<RegisterStore, 'repositories'>): RegisterStore {
  return { ...facts, repositories: createRepositories(facts.database) };
}

/** Puts another keyring and its keys in memory; the keys that are no longer used are overwritten. */
export function adoptKeyring(
  store: RegisterStore,
  { keyring, keys }: Pick<RegisterStore, 'keyring' | 'keys'>,
): void {
  const kept = new Set<Uint8Array | null>([...listKeys(keys), store.databaseKey]);
  for (const key of listKeys(store.keys)) if (!kept.has(key)) key.fill(0);
  store.keyring = keyring;
  store.keys = keys;
}

export function adoptDatabase(store: RegisterStore, database: RegisterDatabase, key: Uint8Array): void {
  store.database = database;
  store.databaseKey = key;
  store.repositories = createRepositories(database);
}

/** Closes the database and overwrites the keys. Doing it twice does nothing. */
export function closeStore(store: RegisterStore): void {
  wipeKeys(store.keys);
  store.databaseKey.fill(0);
  closeRegisterDatabase(store.database);
}

export function wipeKeys(keys: SessionKeys): void {
  for (const key of listKeys(keys)) key.fill(0);
}

function listKeys({ registerKey, formerRegisterKey, healthKey }: SessionKeys): Uint8Array[] {
  return [registerKey, formerRegisterKey, healthKey].filter((key) => key !== null);
}
