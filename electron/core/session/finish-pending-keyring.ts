import { AppError } from '../../../shared/app-error.ts';
import { finishRekey } from '../../vault/keyring-changes.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { isKeyringSealed } from '../../vault/keyring-seal.ts';
import { parseKeyring } from '../../vault/keyring-text.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { putKeyringInPlace } from './put-keyring-in-place.ts';
import { adoptKeyring, type RegisterStore } from './register-store.ts';

/** Opens another keyring with what was typed at the unlock. */
export type Reopen = (keyring: Keyring) => Promise<SessionKeys>;

/**
 * Holds the keyring that was read against the one the database names: an older file, put back after somebody was taken
 * out, is refused (KEYRING_MISMATCH). When a change was cut short, its keyring is taken from the database.
 *
 * To be called once the account is known to be active: a change that takes it out must not be finished by it.
 */
export async function adoptPendingKeyring(
  store: RegisterStore,
  accountId: string,
  reopen: Reopen,
): Promise<void> {
  const { keyringGeneration, pendingKeyring } = store.repositories.settings.get();
  const { generation, registerId } = store.keyring;
  if (pendingKeyring === null) {
    if (generation !== keyringGeneration) throw new AppError('KEYRING_MISMATCH');
    return;
  }
  const pending = parseKeyring(pendingKeyring);
  const isNext = generation === pending.generation || generation === pending.generation - 1;
  if (!isNext || pending.generation !== keyringGeneration || pending.registerId !== registerId)
    throw new AppError('KEYRING_MISMATCH');
  adoptKeyring(store, { keyring: pending, keys: await openPending(store, pending, accountId, reopen) });
}

/** Finishes a change that a power cut or a full disk stopped. Does nothing when there is none. */
export async function finishPendingKeyring(store: RegisterStore): Promise<void> {
  if (store.repositories.settings.get().pendingKeyring === null) return;
  const { keyring, keys } = store;
  putKeyringInPlace(store, keyring.formerRegisterKey === null ? null : await finishRekey(keyring, keys));
}

/**
 * A change of passphrase that was cut short: the new one opens the pending keyring, the old one opened the file. Either
 * is let in this time; the keys are the same.
 */
async function openPending(
  { keys }: RegisterStore,
  pending: Keyring,
  accountId: string,
  reopen: Reopen,
): Promise<SessionKeys> {
  try {
    return await reopen(pending);
  } catch (error) {
    const account = pending.accounts.find(({ id }) => id === accountId);
    const isNewIdentity = error instanceof AppError && error.code === 'ACCOUNT_CLOSED' && account;
    if (!isNewIdentity || account.isSuspended || !isKeyringSealed(pending, keys.registerKey)) throw error;
    return { ...keys, healthKey: account.holdsHealthKey ? keys.healthKey : null };
  }
}
