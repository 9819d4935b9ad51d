import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import type { SessionState } from '../../../shared/contract/session-contract.ts';
import { writeKeyring } from '../../vault/keyring-text.ts';
import { openKeysWithIdentity, type SessionKeys } from '../../vault/unlock-keyring.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import {
  createRegisterFolder,
  getRegisterFiles,
  readKeyring,
  restoreSpareKeyring,
} from '../files/register-folder.ts';
import type { Ports } from '../ports.ts';
import type { SessionService } from '../services/session-service.ts';
import { deferEntry } from '../session/deferred-entries.ts';
import type { LeaseDesk } from '../session/session-hooks.ts';
import { doIfWritable } from '../session/start-session.ts';
import { getBackupFiles, isFolder, withScratchFolder } from './backup-files.ts';
import { getMoment } from './backup-service.ts';
import { findCopies } from './find-copies.ts';
import { inspectBackup } from './inspect-backup.ts';
import { keepOldRegister } from './keep-old-register.ts';
import { type FoundBackup, listBackups } from './list-backups.ts';
import { withOwnFolder } from './own-folder.ts';
import { prepareRestoredDatabase } from './prepare-restored.ts';
import { replaceRegister } from './replace-register.ts';

type Credentials = { accountId: string; passphrase: string };
type Restoration = { found: FoundBackup; keys: SessionKeys; accountId: string };

/** Looks into copies of a register, and puts one back. */
export class RestoreService {
  readonly #ports: Ports;
  readonly #session: SessionService;
  readonly #desk: LeaseDesk | null;

  constructor(ports: Ports, session: SessionService, desk: LeaseDesk | null) {
    this.#ports = ports;
    this.#session = session;
    this.#desk = desk;
  }

  list(folder: string | null): Backup[] {
    return findCopies(this.#session.settings.read(), folder).map(({ backup }) => backup);
  }

  async inspect({ path, ...credentials }: Credentials & { path: string }): Promise<Backup> {
    const found = this.#find(path);
    const keys = await this.#session.tryPassphrase(found.keyring, credentials);
    return inspectBackup(found, keys, this.#ports.folders.settings);
  }

  /** The session that may be open is closed once the copy is known to be whole and to open. */
  async restore(input: Credentials & { path: string; mode: 'beside' | 'replace' }): Promise<SessionState> {
    const { path, mode, accountId, passphrase } = input;
    const found = this.#find(path);
    const keys = await this.#session.tryPassphrase(found.keyring, { accountId, passphrase });
    const restoration = { found, keys, accountId };
    if (this.#session.register) this.#rehearse(restoration);
    this.#session.close('lock');
    const present = this.#session.settings.read().registerFolder;
    if (present === null) {
      this.#session.settings.update({ registerFolder: this.#restoreBeside(null, restoration) });
      return this.#open(restoration, async () => undefined);
    }
    return this.#open(restoration, async () => {
      if (mode === 'replace' && isFolder(present)) this.#restoreInPlace(present, restoration);
      else this.#session.settings.update({ registerFolder: this.#restoreBeside(present, restoration) });
    });
  }

  /** Nobody is known yet: the journal names the account that unlocks next. */
  async restoreKeyring(): Promise<SessionState> {
    const folder = this.#session.settings.read().registerFolder;
    if (folder === null) throw new AppError('REGISTER_NOT_FOUND');
    if (this.#session.register) throw new AppError('REGISTER_ALREADY_OPEN');
    const since = this.#ports.clock.now();
    withOwnFolder(this.#desk, { folder, name: '', since }, () => restoreSpareKeyring(folder, since));
    const { registerId } = readKeyring(folder);
    const act = { action: 'restore.keyring', recordKind: 'register', recordId: registerId } as const;
    await doIfWritable(() =>
      deferEntry(this.#session.settings, registerId, { ...act, at: since, accountId: null }),
    );
    return this.#session.getState();
  }

  /** Restores while no other opening may begin, then opens the result with the keys that opened the copy. */
  #open({ keys, accountId }: Restoration, restore: () => Promise<void>): Promise<SessionState> {
    return this.#session.openWith('session.unlock', accountId, async () => {
      await restore();
      const folder = this.#session.settings.read().registerFolder ?? '';
      const reopen = (other: FoundBackup['keyring']) => openKeysWithIdentity(other, keys.identity);
      return { folder, keyring: readKeyring(folder), keys, reopen, accountId };
    });
  }

  /** @returns the new folder. */
  #restoreBeside(present: string | null, restoration: Restoration): string {
    const { documents } = this.#ports.folders;
    const parent = present !== null && isFolder(dirname(present)) ? dirname(present) : documents;
    const folder = proposeBeside(parent, restoration.found);
    createRegisterFolder(folder, restoration.found.keyring, (temporary) =>
      this.#prepare(restoration, getRegisterFiles(temporary).database, null),
    );
    return folder;
  }

  #restoreInPlace(folder: string, restoration: Restoration): void {
    const { found, keys, accountId } = restoration;
    const moment = getMoment(this.#ports.clock);
    const madeBy = found.keyring.accounts.find(({ id }) => id === accountId)?.name ?? '';
    withOwnFolder(this.#desk, { folder, name: madeBy, since: moment.createdAt }, () =>
      replaceRegister(folder, {
        prepare: (temporary) => {
          const files = getBackupFiles(temporary);
          this.#prepare(restoration, files.database, findNextChangeCount(folder));
          writeFileAtomically(files.keyring, Buffer.from(writeKeyring(found.keyring)));
        },
        keepOld: () => keepOldRegister({ folder, moment, madeBy, keys }),
        suffix: `remplace-${moment.day}_${moment.time}`,
      }),
    );
  }

  /** Does all that may be refused, beside: the copy is damaged, too recent, without this account, the disk is full. */
  #rehearse(restoration: Restoration): void {
    withScratchFolder(this.#ports.folders.settings, (folder) =>
      this.#prepare(restoration, getBackupFiles(folder).database, null),
    );
  }

  #prepare({ found, keys, accountId }: Restoration, file: string, changeCount: number | null): void {
    const { clock, folders } = this.#ports;
    const now = clock.now();
    prepareRestoredDatabase(
      { found, keys, accountId, now, changeCount, migrationsFolder: folders.migrations },
      file,
    );
  }

  /**
   * Throws BACKUP_NOT_FOUND or BACKUP_DAMAGED. Never the register at hand itself: reading its files beside the session
   * that has them open would drop the session's locks.
   */
  #find(path: string): FoundBackup {
    const settings = this.#session.settings.read();
    const { registerFolder } = settings;
    const isOwn = registerFolder !== null && resolve(path) === resolve(registerFolder);
    if (!isAbsolute(path) || isOwn || !isFolder(path)) throw new AppError('BACKUP_NOT_FOUND');
    const found = findCopies(settings, path).find(({ backup }) => resolve(backup.path) === resolve(path));
    if (!found) throw new AppError('BACKUP_DAMAGED');
    return found;
  }
}

/** « Registre PAI (sauvegarde du 21-11-2026) », then with a number. */
function proposeBeside(parent: string, { name, backup }: FoundBackup): string {
  const day = name?.day ?? backup.createdAt.slice(0, 10);
  const base = `Registre PAI (sauvegarde du ${day.split('-').toReversed().join('-')})`;
  let folder = join(parent, base);
  for (let number = 2; existsSync(folder); number += 1) folder = join(parent, `${base} ${number}`);
  return folder;
}

/**
 * Far above that of every copy and of the register that goes, which may not be readable: none of them is taken for a
 * copy of the restored one.
 */
function findNextChangeCount(folder: string): number {
  const counts = listBackups(getRegisterFiles(folder).backups, 'register').map(
    ({ description }) => description?.changeCount ?? 0,
  );
  return Math.max(0, ...counts) + 1_000_000;
}
