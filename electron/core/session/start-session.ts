import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import { copyRegister, migrateRegister } from '../../database/migrate.ts';
import { removeRekeyedCopy } from '../../database/rekey-database.ts';
import { createHealthCompartment, rekeyHealth, upgradeKeyring } from '../../vault/keyring-changes.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { removePartialFiles } from '../files/atomic-write.ts';
import { getRegisterFiles, writeSpareKeyring } from '../files/register-folder.ts';
import type { SettingsFile } from '../files/settings-file.ts';
import { isHealthRole, OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import { deferEntries } from './deferred-entries.ts';
import { adoptPendingKeyring, finishPendingKeyring, type Reopen } from './finish-pending-keyring.ts';
import { openStore } from './open-store.ts';
import { closeStore, type RegisterStore } from './register-store.ts';
import type { SessionHooks } from './session-hooks.ts';
import { openAtPlace, type Place } from './take-place.ts';

export type SessionTools = { ports: Ports; hooks: SessionHooks; settings: SettingsFile; onLost: () => void };

export type Opening = {
  folder: string;
  keyring: Keyring;
  keys: SessionKeys;
  /** Opens the keyring of a change that was cut short, with what was typed. */
  reopen: Reopen;
  accountId: string;
};

/** Opens a register for an account whose keys were opened. Whatever was taken is given back when it fails. */
export async function startSession(tools: SessionTools, opening: Opening): Promise<OpenRegister> {
  const { keyring, accountId, folder } = opening;
  const name = keyring.accounts.find(({ id }) => id === accountId)?.name ?? '';
  const { ports, hooks, onLost } = tools;
  return openAtPlace({ desk: hooks.leases, folder, name, since: ports.clock.now(), onLost }, (place) =>
    openAt(place, name, tools, opening),
  );
}

async function openAt(
  place: Place,
  madeBy: string,
  { ports, hooks, settings }: SessionTools,
  { folder, keyring, keys, reopen, accountId }: Opening,
): Promise<OpenRegister> {
  const isCopy = place.readOnly !== null;
  const store = openStore({ folder: place.folder, keyring, keys, isCopy }, (database) =>
    migrateRegister(database, ports.folders.migrations, (tag) => {
      // A copy that is only read is nobody's register: nothing is lost with it.
      if (!place.readOnly) keepCopy(hooks, { folder, database, keyring, keys, madeBy, tag });
    }),
  );
  try {
    assertActive(store, accountId);
    await adoptPendingKeyring(store, accountId, reopen);
    if (!place.readOnly) await tidyFiles(store);
    return new OpenRegister({
      folder,
      store,
      accountId,
      readOnly: place.readOnly,
      now: () => ports.clock.now(),
      defer: (entries) => deferEntries(settings, keyring.registerId, entries),
      reopen,
      afterKeyringChange: hooks.afterKeyringChange,
      release: place.release,
    });
  } catch (error) {
    closeStore(store);
    throw error;
  }
}

function keepCopy(
  { beforeMigrating }: SessionHooks,
  facts: Parameters<NonNullable<SessionHooks['beforeMigrating']>>[0],
): void {
  if (beforeMigrating) beforeMigrating(facts);
  else copyRegister(facts.database, getRegisterFiles(facts.folder).backups, `avant-${facts.tag}.db`);
}

function assertActive(store: RegisterStore, accountId: string): void {
  const account = store.repositories.accounts.find(accountId);
  if (!account) throw new AppError('FORBIDDEN');
  if (account.status !== 'active') throw new AppError('ACCOUNT_CLOSED');
}

/** Finishes what was cut short. When that cannot be written today, the register opens all the same. */
async function tidyFiles(store: RegisterStore): Promise<void> {
  await doIfWritable(() => finishPendingKeyring(store));
  if (store.repositories.settings.get().pendingKeyring !== null) return;
  writeSpareKeyring(store.folder, store.keyring);
  removePartialFiles(store.folder);
  removeRekeyedCopy(getRegisterFiles(store.folder).rekeyedDatabase);
}

const UNWRITABLE: readonly ErrorCode[] = ['DISK_FULL', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE'];

/** On a full disk too an emergency sheet must be there to read: what cannot be written waits for another day. */
export async function doIfWritable(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError && UNWRITABLE.includes(error.code))) throw error;
  }
}

/** What a writable session does first for the keys: seal an old keyring, begin or renew the health compartment. */
export async function renewKeys(register: OpenRegister): Promise<void> {
  if (register.isReadOnly) return;
  const act = (action: 'health.create' | 'health.rekey') =>
    ({ action, recordKind: 'register', recordId: register.registerId }) as const;
  const noRows = () => undefined;
  if (register.keyring.seal === '') await register.changeKeyring(null, upgradeKeyring, noRows);
  // A provisional passphrase is known to whoever gave it: the health key waits for the person's own.
  const { id, role } = register.account;
  if (register.mustChangePassphrase || !isHealthRole(role)) return;
  if (register.keyring.healthKey === null)
    await register.changeKeyring(
      act('health.create'),
      (keyring, keys) => createHealthCompartment(keyring, keys, id),
      noRows,
    );
  else if (register.healthKey && register.read(({ settings }) => settings.get().isHealthRekeyDue))
    await register.changeKeyring(act('health.rekey'), rekeyHealth, noRows);
}
