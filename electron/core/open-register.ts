import type { Account } from '../../shared/account/account-schema.ts';
import { AppError } from '../../shared/app-error.ts';
import {
  closeRegisterDatabase,
  inTransaction,
  type RegisterDatabase,
} from '../database/register-database.ts';
import { AccountRepository } from '../database/repositories/account-repository.ts';
import { type JournalEntry, JournalRepository } from '../database/repositories/journal-repository.ts';
import { PlanRepository } from '../database/repositories/plan-repository.ts';
import { PupilRepository } from '../database/repositories/pupil-repository.ts';
import { SafetyListRepository } from '../database/repositories/safety-list-repository.ts';
import { SchoolRepository } from '../database/repositories/school-repository.ts';
import type { SessionKeys } from '../vault/keyring.ts';
import { PlanStatesCache } from './services/plan-states.ts';

/** Everything behind one open database. */
export type Repositories = {
  school: SchoolRepository;
  accounts: AccountRepository;
  pupils: PupilRepository;
  plans: PlanRepository;
  safetyLists: SafetyListRepository;
  journal: JournalRepository;
};

export function createRepositories(database: RegisterDatabase): Repositories {
  return {
    school: new SchoolRepository(database),
    accounts: new AccountRepository(database),
    pupils: new PupilRepository(database),
    plans: new PlanRepository(database),
    safetyLists: new SafetyListRepository(database),
    journal: new JournalRepository(database),
  };
}

/** A register while somebody works in it. Locking drops it whole: connection, account and keys. */
export class OpenRegister {
  readonly folder: string;
  readonly demonstration: boolean;
  readonly account: Account;
  readonly repositories: Repositories;
  readonly planStates = new PlanStatesCache();
  readonly #database: RegisterDatabase;
  readonly #keys: SessionKeys;
  readonly #now: () => string;
  #closed = false;

  constructor(facts: {
    folder: string;
    demonstration: boolean;
    account: Account;
    database: RegisterDatabase;
    repositories: Repositories;
    keys: SessionKeys;
    now: () => string;
  }) {
    this.folder = facts.folder;
    this.demonstration = facts.demonstration;
    this.account = facts.account;
    this.repositories = facts.repositories;
    this.#database = facts.database;
    this.#keys = facts.keys;
    this.#now = facts.now;
  }

  /** Reads in one transaction, so that a document never mixes two states. */
  read<Result>(work: (repositories: Repositories) => Result): Result {
    this.#assertOpen();
    return inTransaction(this.#database, () => work(this.repositories));
  }

  /** Writes in one transaction, with the journal's row: both are kept, or neither. */
  write<Result>(
    entry: Pick<JournalEntry, 'action' | 'recordKind' | 'recordId'>,
    work: (repositories: Repositories, now: string) => Result,
  ): Result {
    this.#assertOpen();
    const now = this.#now();
    return inTransaction(this.#database, () => {
      const result = work(this.repositories, now);
      this.#journal({ ...entry, at: now, accountId: this.account.id });
      return result;
    });
  }

  /** Work on one draft is one row every five minutes, not one a second. */
  #journal(entry: JournalEntry): void {
    const { journal } = this.repositories;
    if (entry.action.startsWith('plan.saveDraft')) {
      const last = journal.findLastTime(entry);
      if (last && Date.parse(entry.at) - Date.parse(last) < 5 * 60_000) return;
    }
    journal.append(entry);
  }

  /** A long request may still run when the register is locked: it stops at its next access. */
  #assertOpen(): void {
    if (this.#closed) throw new AppError('REGISTER_LOCKED');
  }

  close(): void {
    this.#closed = true;
    this.#keys.registerKey.fill(0);
    this.#keys.healthKey?.fill(0);
    closeRegisterDatabase(this.#database);
  }
}
