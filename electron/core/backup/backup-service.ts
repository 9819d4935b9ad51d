import { basename } from 'node:path';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import type { BackupReason, BackupState } from '../../../shared/backup/backup-schema.ts';
import { readChangeCount } from '../../database/register-copy.ts';
import { PAGE_SIZE, type RegisterDatabase } from '../../database/register-database.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { writeKeyring } from '../../vault/keyring-text.ts';
import { getRegisterFiles } from '../files/register-folder.ts';
import type { SettingsFile } from '../files/settings-file.ts';
import type { Clock } from '../ports.ts';
import { isFolder, removeQuietly } from './backup-files.ts';
import { listRemovableBackups } from './backup-rotation.ts';
import { compareFound, type FoundBackup, isWhole, listBackups } from './list-backups.ts';
import { type BackupMoment, makeBackup } from './make-backup.ts';
import { carryBackup, checkSecondPlace, getSecondPlaceFolder, isOlderThanAWeek } from './second-place.ts';

/** An open register, as a copy of it is made. */
export type BackupSource = {
  folder: string;
  database: RegisterDatabase;
  /** What `database` is encrypted with. */
  key: Uint8Array;
  keyring: Keyring;
  /** Name of the account at work. */
  madeBy: string;
  /** Writes the journal's row, which makes no copy due. */
  record: (action: 'backup.make' | 'backup.setSecondPlace') => void;
};

/** The keys stay in memory while a copy is made: at a lock, a large register waits for the day's copy or for quit. */
const LOCK_MOST_BYTES = 24 * 1024 * 1024;

/** A lock comes several times an hour; a copy at each of them would be the same work again and again. */
const LOCK_REST_MILLISECONDS = 30 * 60_000;

/** The copies of the register at hand: when they are made, where they go, which ones stay. */
export class BackupService {
  readonly #clock: Clock;
  readonly #settings: SettingsFile;
  /** What stopped the last automatic copy, by register. */
  readonly #failures = new Map<string, ErrorCode>();

  constructor(clock: Clock, settings: SettingsFile) {
    this.#clock = clock;
    this.#settings = settings;
  }

  getState(source: BackupSource): BackupState {
    const { registerId } = source.keyring;
    const own = this.#listOwn(source);
    const second = this.#listSecond(registerId);
    return {
      backups: [...own, ...second].toSorted(compareFound).map(({ backup }) => backup),
      isDue: isDue(source, own),
      failure: this.#failures.get(registerId) ?? null,
      secondPlace: this.#describeSecondPlace(source, second),
    };
  }

  /** Today's copy, when something changed since the last one. What stops it is told in the state, and stops nothing. */
  runIfDue(source: BackupSource): BackupState {
    this.#attempt(source, () => {
      const own = this.#listOwn(source);
      const today = this.#clock.today();
      const isMadeToday = own.some(({ name }) => name?.day === today && name.reason === 'daily');
      if (isDue(source, own) && !isMadeToday) this.#makeHere(source, 'daily');
    });
    return this.getState(source);
  }

  /** At a lock or at quit. Never throws: nothing may keep a register from closing. */
  runAtClose(source: BackupSource, reason: 'lock' | 'quit'): void {
    this.#attempt(source, () => {
      const own = this.#listOwn(source);
      const isWaiting = reason === 'lock' && (this.#isRecent(own) || getByteCount(source) > LOCK_MOST_BYTES);
      if (isDue(source, own) && !isWaiting) this.#makeHere(source, 'quit');
    });
  }

  /** A copy the user asks for. Throws what stops it. */
  make(source: BackupSource): BackupState {
    this.#makeHere(source, 'manual');
    this.#attempt(source, () => undefined);
    return this.getState(source);
  }

  /** The copy without which the register is not migrated. Throws what stops it. */
  keepBeforeMigrating(source: Omit<BackupSource, 'record'>): void {
    this.#makeHere({ ...source, record: () => undefined }, 'migration');
  }

  /** Throws FOLDER_NOT_WRITABLE, SECOND_PLACE_INSIDE, DISK_FULL… and then keeps the place before. */
  setSecondPlace(source: BackupSource, chosen: string | null): BackupState {
    const { registerId } = source.keyring;
    if (chosen === null) this.#settings.setSecondPlace(registerId, null);
    else this.#startSecondPlace(source, chosen);
    source.record('backup.setSecondPlace');
    return this.getState(source);
  }

  #startSecondPlace(source: BackupSource, chosen: string): void {
    const { registerId } = source.keyring;
    checkSecondPlace(chosen, source.folder);
    const own = this.#listOwn(source);
    const newest = isDue(source, own) ? undefined : own.find(isWhole)?.backup.path;
    carryBackup(newest ?? this.#makeHere(source, 'manual'), chosen, registerId, source.key);
    this.#settings.setSecondPlace(registerId, { folder: chosen, lastAt: this.#clock.now() });
  }

  /** Does the work, then brings the second place up to date; keeps what failed, and forgets it once all went well. */
  #attempt(source: BackupSource, work: () => void): void {
    const { registerId } = source.keyring;
    try {
      work();
      this.#bringSecondPlaceUpToDate(source);
      this.#failures.delete(registerId);
    } catch (error) {
      this.#failures.set(registerId, error instanceof AppError ? error.code : 'INTERNAL');
    }
  }

  #makeHere(source: BackupSource, reason: BackupReason): string {
    const backupsFolder = getRegisterFiles(source.folder).backups;
    const { database, key, keyring, madeBy } = source;
    const folder = makeBackup({
      database,
      key,
      keyringText: writeKeyring(keyring),
      registerId: keyring.registerId,
      backupsFolder,
      moment: getMoment(this.#clock),
      reason,
      madeBy,
    });
    source.record('backup.make');
    this.#rotate(this.#listOwn(source), basename(folder));
    return folder;
  }

  /** A place that is not there is told by the state, not as a failure: a stick is not always plugged in. */
  #bringSecondPlaceUpToDate(source: BackupSource): void {
    const { registerId } = source.keyring;
    const place = this.#settings.getSecondPlace(registerId);
    const newest = this.#listOwn(source).find(isWhole);
    if (!place || !newest || !isFolder(place.folder)) return;
    // Made before the keys changed: it could not be read again there. The next one will be.
    if (newest.keyring.generation !== source.keyring.generation) return;
    const second = this.#listSecond(registerId);
    if (second.some((found) => isWhole(found) && found.name.name === newest.name.name)) return;
    carryBackup(newest.backup.path, place.folder, registerId, source.key);
    this.#settings.setSecondPlace(registerId, { ...place, lastAt: this.#clock.now() });
    this.#rotate(this.#listSecond(registerId), newest.name.name);
  }

  #rotate(copies: readonly FoundBackup[], latest: string): void {
    const whole = copies.filter(isWhole);
    const removable = listRemovableBackups(
      whole.map(({ name }) => name),
      this.#clock.today(),
      latest,
    );
    for (const { name, backup } of whole) if (removable.includes(name.name)) removeQuietly(backup.path);
  }

  #listOwn({ folder, keyring }: BackupSource): FoundBackup[] {
    const found = listBackups(getRegisterFiles(folder).backups, 'register');
    return found.filter((copy) => copy.keyring.registerId === keyring.registerId);
  }

  /** Every copy of the register, in both places. */
  listFolders(registerFolder: string, registerId: string): string[] {
    const own = listBackups(getRegisterFiles(registerFolder).backups, 'register');
    return [...own, ...this.#listSecond(registerId)].map(({ backup }) => backup.path);
  }

  #listSecond(registerId: string): FoundBackup[] {
    const place = this.#settings.getSecondPlace(registerId);
    if (!place) return [];
    const found = listBackups(getSecondPlaceFolder(place.folder, registerId), 'second');
    return found.filter((copy) => copy.keyring.registerId === registerId);
  }

  #describeSecondPlace(source: BackupSource, copies: readonly FoundBackup[]): BackupState['secondPlace'] {
    const place = this.#settings.getSecondPlace(source.keyring.registerId);
    if (!place) return null;
    const { folder, lastAt } = place;
    const isReachable = isFolder(folder);
    // Nothing changed during the holidays: the copy there is old, and is the register as it is.
    const isCurrent = copies.find(isWhole)?.description.changeCount === readChangeCount(source.database);
    const needsAttention = !(isReachable && isCurrent) && isOlderThanAWeek(lastAt, this.#clock.now());
    return { folder, lastAt, isReachable, needsAttention };
  }

  #isRecent(own: readonly FoundBackup[]): boolean {
    const newest = own.find(isWhole);
    if (!newest) return false;
    const age = Date.parse(this.#clock.now()) - Date.parse(newest.backup.createdAt);
    return age >= 0 && age < LOCK_REST_MILLISECONDS;
  }
}

/**
 * Records or accounts changed since the newest copy. Compared for difference, not for order: a restored register counts
 * otherwise.
 */
function isDue({ database, keyring }: BackupSource, own: readonly FoundBackup[]): boolean {
  const newest = own.find(isWhole);
  return (
    newest?.keyring.generation !== keyring.generation ||
    newest.description.changeCount !== readChangeCount(database)
  );
}

function getByteCount({ database: { sqlite } }: BackupSource): number {
  const pages = sqlite.pragma('page_count', { simple: true }) as number;
  return pages * PAGE_SIZE;
}

/** The school's own day and hour; the second is the same everywhere. */
export function getMoment(clock: Clock): BackupMoment {
  const createdAt = clock.now();
  const time = `${clock.timeOfDay().replace(':', '-')}-${createdAt.slice(17, 19)}`;
  return { day: clock.today(), time, createdAt };
}
