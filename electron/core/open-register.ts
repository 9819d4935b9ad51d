import {
  type Account,
  type HealthAccess,
  healthRoles,
  type Role,
} from '../../shared/account/account-schema.ts';
import { AppError } from '../../shared/app-error.ts';
import type { KitKind } from '../../shared/contract/recovery-contract.ts';
import type { SessionState } from '../../shared/contract/session-contract.ts';
import { inTransaction } from '../database/register-database.ts';
import type { JournalEntry } from '../database/repositories/journal-repository.ts';
import type { KeyringChange } from '../vault/keyring-changes.ts';
import type { Keyring } from '../vault/keyring-schema.ts';
import { openKeysWithIdentity, type SessionKeys } from '../vault/unlock-keyring.ts';
import type { Repositories } from './repositories.ts';
import { PlanStatesCache } from './services/plan-states.ts';
import { changeKeyring } from './session/change-keyring.ts';
import type { Reopen } from './session/finish-pending-keyring.ts';
import { closeStore, type RegisterStore } from './session/register-store.ts';
import type { KeyringFacts } from './session/session-hooks.ts';

/** What is done to which record. */
export type Act = Pick<JournalEntry, 'action' | 'recordKind' | 'recordId'>;

type ReadOnlyFacts = Extract<SessionState, { stage: 'open' }>['readOnly'];

/** A recovery kit that was drawn and is not yet kept. In memory only: it is gone at the lock. */
export type PreparedKit = {
  secret: string;
  recipient: string;
  createdOn: string;
  /** Which groups must be typed back, counted from 1. */
  asked: readonly number[];
};

type RegisterFacts = {
  /** The register's own folder, even when a copy is being read. */
  folder: string;
  store: RegisterStore;
  accountId: string;
  readOnly: ReadOnlyFacts;
  now: () => string;
  /** Keeps facts for the journal while no register can be written. */
  defer: (entries: readonly JournalEntry[]) => void;
  /** Opens another keyring with what was typed at the unlock. */
  reopen: Reopen;
  afterKeyringChange: ((facts: KeyringFacts) => void | Promise<void>) | null;
  /** Gives back what was taken to open it. */
  release: () => void;
};

/** A register while somebody works in it. Locking drops it whole: connection, account and keys. */
export class OpenRegister {
  readonly folder: string;
  readonly planStates = new PlanStatesCache();
  /** null unless somebody else is writing in it. */
  readonly readOnly: ReadOnlyFacts;
  readonly preparedKits = new Map<KitKind, PreparedKit>();
  readonly #facts: RegisterFacts;
  readonly #store: RegisterStore;
  #account: Account;
  #mustChangePassphrase = false;
  /** As the session opens keyrings by now: its passphrase may have changed since. */
  #reopen: Reopen;
  readonly #closing = new AbortController();
  /** Changes of the keyring are made one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(facts: RegisterFacts) {
    this.folder = facts.folder;
    this.readOnly = facts.readOnly;
    this.#facts = facts;
    this.#store = facts.store;
    this.#reopen = facts.reopen;
    this.#account = this.#readAccount();
  }

  get registerId(): string {
    return this.#store.keyring.registerId;
  }

  get demonstration(): boolean {
    return this.#store.keyring.demonstration;
  }

  get account(): Account {
    return this.#account;
  }

  /** The passphrase was given by somebody else: nothing is shown until it is changed. */
  get mustChangePassphrase(): boolean {
    return this.#mustChangePassphrase;
  }

  get isReadOnly(): boolean {
    return this.readOnly !== null;
  }

  /** Opens the sealed records; null in a session that may not. The role decides too, whatever the keyring holds. */
  get healthKey(): Uint8Array | null {
    this.#assertOpen();
    return isHealthRole(this.#account.role) ? this.#store.keys.healthKey : null;
  }

  get healthAccess(): HealthAccess {
    if (!isHealthRole(this.#account.role)) return 'none';
    return this.#store.keys.healthKey ? 'granted' : 'waiting';
  }

  /** Tells what works for this register that it is over. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** The keyring in force: public parts and sealed keys. */
  get keyring(): Keyring {
    return this.#store.keyring;
  }

  /** The open files, for a copy of them to be made. Never kept beyond the work: a re-key replaces them. */
  lendFiles<Result>(
    work: (files: Pick<RegisterStore, 'database' | 'databaseKey' | 'keyring'>) => Result,
  ): Result {
    this.#assertOpen();
    return work(this.#store);
  }

  /** What is behind the database at hand. A re-key replaces it: never kept beyond one piece of work. */
  get repositories(): Repositories {
    this.#assertOpen();
    return this.#store.repositories;
  }

  /** Reads in one transaction, so that a document never mixes two states. */
  read<Result>(work: (repositories: Repositories) => Result): Result {
    this.#assertOpen();
    return inTransaction(this.#store.database, () => work(this.#store.repositories));
  }

  /**
   * Writes in one transaction, with the journal's row: both are kept, or neither.
   * @param act null for half-typed work, which is no act yet: neither the journal nor the backups hear of it.
   */
  write<Result>(act: Act | null, work: (repositories: Repositories, now: string) => Result): Result {
    this.#assertWritable();
    const now = this.#facts.now();
    return inTransaction(this.#store.database, () => {
      const result = work(this.#store.repositories, now);
      if (act) {
        this.#store.repositories.settings.countChange();
        this.#journal(this.#sign(act, now));
      }
      return result;
    });
  }

  /** The journal's row of what changes nothing in the register (a reading, a print). Kept, or the work fails. */
  record<Result>(act: Act, work: () => Result): Result;
  record(act: Act): void;
  record(act: Act, work: () => unknown = () => undefined): unknown {
    return this.recordAll([act], work);
  }

  /** The same for several acts at once: all their rows are kept, or none. */
  recordAll<Result>(acts: readonly Act[], work: () => Result): Result {
    this.#assertOpen();
    const now = this.#facts.now();
    const entries = acts.map((act) => this.#sign(act, now));
    if (this.isReadOnly) {
      const result = work();
      this.#facts.defer(entries);
      return result;
    }
    return inTransaction(this.#store.database, () => {
      const result = work();
      this.#store.repositories.journal.appendAll(entries);
      return result;
    });
  }

  /** Rows of the journal for facts met earlier, when the register could not be written. */
  appendEntries(entries: readonly JournalEntry[]): void {
    this.#assertWritable();
    const { database, repositories } = this.#store;
    inTransaction(database, () => {
      repositories.journal.appendAll(entries);
    });
  }

  /**
   * Changes who can open what: rows, journal and keyring together, whatever stops the computer.
   *
   * @param act null for what nobody asked for.
   * @param compute checks, and gives the next keyring; the changes before it are done.
   * @param work the rows that go with it.
   */
  changeKeyring(
    act: Act | null,
    compute: (keyring: Keyring, keys: SessionKeys) => Promise<KeyringChange>,
    work: (repositories: Repositories, now: string) => void,
  ): Promise<void> {
    const turn = this.#turn.then(async () => {
      this.#assertWritable();
      const { identity } = this.#store.keys;
      const before = await changeKeyring(this.#store, {
        compute,
        work: (repositories) => {
          const now = this.#facts.now();
          work(repositories, now);
          if (act) repositories.journal.append(this.#sign(act, now));
        },
        assertOpen: () => this.#assertOpen(),
      });
      this.#account = this.#readAccount();
      const reopen = this.#reopen;
      const own = this.#store.keys.identity;
      if (own !== identity) this.#reopen = (keyring) => openKeysWithIdentity(keyring, own);
      await this.#tellKeyringChange(before, reopen);
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    if (this.closing.aborted) return;
    this.#closing.abort();
    this.preparedKits.clear();
    try {
      closeStore(this.#store);
    } finally {
      this.#facts.release();
    }
  }

  #readAccount(): Account {
    const row = this.#store.repositories.accounts.find(this.#facts.accountId);
    if (!row) throw new AppError('FORBIDDEN');
    this.#mustChangePassphrase = row.mustChangePassphrase;
    return { id: row.id, name: row.name, role: row.role };
  }

  /** The copies kept elsewhere are a second line: what cannot be reached stays as it is. */
  async #tellKeyringChange(before: Keyring, reopen: Reopen): Promise<void> {
    const { folder, keyring: after } = this;
    try {
      await this.#facts.afterKeyringChange?.({ folder, before, after, reopen });
    } catch {
      // The change itself is made.
    }
  }

  #sign(act: Act, at: string): JournalEntry {
    return { ...act, at, accountId: this.#account.id };
  }

  /** Work on one draft is one row every five minutes, not one a second. */
  #journal(entry: JournalEntry): void {
    const { journal } = this.#store.repositories;
    if (entry.action.startsWith('plan.saveDraft')) {
      const last = journal.findLastTime(entry);
      if (last && Date.parse(entry.at) - Date.parse(last) < 5 * 60_000) return;
    }
    journal.append(entry);
  }

  /** A long request may still run when the register is locked: it stops at its next access. */
  #assertOpen(): void {
    if (this.closing.aborted) throw new AppError('REGISTER_LOCKED');
  }

  #assertWritable(): void {
    this.#assertOpen();
    if (this.isReadOnly) throw new AppError('REGISTER_READ_ONLY');
  }
}

export function isHealthRole(role: Role): boolean {
  return healthRoles.includes(role);
}
