import { checkIntegrity } from '../../database/register-copy.ts';
import { inTransaction } from '../../database/register-database.ts';
import { finishRekey, type KeyringChange } from '../../vault/keyring-changes.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { sealKeyring } from '../../vault/keyring-seal.ts';
import { writeKeyring } from '../../vault/keyring-text.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { prepareFile } from '../files/atomic-write.ts';
import { getRegisterFiles } from '../files/register-folder.ts';
import type { Repositories } from '../repositories.ts';
import { resealHealthRecords } from '../services/reseal-health-records.ts';
import { losesHealthHolder } from './compare-keyrings.ts';
import { finishPendingKeyring } from './finish-pending-keyring.ts';
import { isSameKey, putKeyringInPlace } from './put-keyring-in-place.ts';
import { adoptKeyring, type RegisterStore } from './register-store.ts';

export type NextKeyring = KeyringChange & {
  /** The same keyring once the database is encrypted with its new key; null when that key does not change. */
  finished: KeyringChange | null;
};

type KeyringWork = {
  compute: (keyring: Keyring, keys: SessionKeys) => Promise<KeyringChange>;
  /** Rows and journal, in the transaction that commits the change. */
  work: (repositories: Repositories) => void;
  /** Throws when the register was locked while keys were being computed. */
  assertOpen: () => void;
};

/**
 * Changes the keyring and the rows that go with it as one: the database commits first, with the whole text of the next
 * keyring; the file follows. Whatever stops the computer in between, the next unlock puts the file in place.
 *
 * @returns the keyring before.
 */
export async function changeKeyring(
  store: RegisterStore,
  { compute, work, assertOpen }: KeyringWork,
): Promise<Keyring> {
  await finishPendingKeyring(store);
  assertOpen();
  const before = store.keyring;
  const next = await prepareNextKeyring(before, await compute(before, store.keys));
  assertOpen();
  // A damaged file cannot be encrypted again: said now, while nothing has changed.
  if (next.finished) checkIntegrity(store.database);
  // On a full disk this fails now, while nothing has changed.
  const file = prepareFile(getRegisterFiles(store.folder).keyring, Buffer.from(writeKeyring(next.keyring)));
  try {
    recordKeyringChange(store, next, work);
  } catch (error) {
    file.discard();
    throw error;
  }
  putKeyringInPlace(store, next.finished, file);
  return before;
}

/** One change is one generation, even when it is made of several steps. */
export async function prepareNextKeyring(before: Keyring, change: KeyringChange): Promise<NextKeyring> {
  const { keys } = change;
  const keyring = sealKeyring({ ...change.keyring, generation: before.generation + 1 }, keys.registerKey);
  const finished = keyring.formerRegisterKey === null ? null : await finishRekey(keyring, keys);
  return { keyring, keys, finished };
}

/**
 * The first step: rows, sealed records under a new health key, and the text of the next keyring, in one transaction.
 * From here on the change is made.
 */
export function recordKeyringChange(
  store: RegisterStore,
  next: KeyringChange,
  work: (repositories: Repositories) => void,
): void {
  const { keyring, keys, repositories } = store;
  const [oldKey, newKey] = [keys.healthKey, next.keys.healthKey];
  const isHealthKeyNew = oldKey !== null && newKey !== null && !isSameKey(oldKey, newKey);
  inTransaction(store.database, () => {
    work(repositories);
    if (isHealthKeyNew) {
      resealHealthRecords(repositories, keyring.registerId, oldKey, newKey);
      repositories.settings.setHealthRekeyDue(false);
    } else if (losesHealthHolder(keyring, next.keyring)) repositories.settings.setHealthRekeyDue(true);
    repositories.settings.setPendingKeyring(next.keyring.generation, writeKeyring(next.keyring));
    repositories.settings.countChange();
  });
  adoptKeyring(store, next);
}
