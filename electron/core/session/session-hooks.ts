import type { Holder } from '../../../shared/contract/session-contract.ts';
import type { RegisterDatabase } from '../../database/register-database.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Reopen } from './finish-pending-keyring.ts';

/** What the session takes before it opens the files, so that two computers never write the same register. */
export type LeaseDesk = {
  take(terms: { folder: string; name: string; since: string; onLost: () => void }): LeaseAnswer;
  /** A consistent copy of the encrypted files, to be read while somebody else writes. */
  copyForReading(folder: string): ReadingCopy | Promise<ReadingCopy>;
};

export type LeaseAnswer =
  | { outcome: 'taken'; lease: { release(): void } }
  | { outcome: 'held'; holder: Holder | null }
  | { outcome: 'unwritable' };

export type ReadingCopy = {
  /** Holds registre.db and trousseau.json, as the register's own folder does. */
  folder: string;
  copiedAt: string;
  remove(): void;
};

export type MigrationFacts = {
  folder: string;
  database: RegisterDatabase;
  keyring: Keyring;
  keys: SessionKeys;
  /** Name of the account that opens. */
  madeBy: string;
  /** The newest migration to be applied. */
  tag: string;
};

export type KeyringFacts = {
  folder: string;
  before: Keyring;
  /** The keyring in force. */
  after: Keyring;
  /** Opens another keyring as the one at work opened the register before the change. */
  reopen: Reopen;
};

/** What other parts do at turns of a session. None of them may keep a register from closing. */
export type SessionHooks = {
  leases: LeaseDesk | null;
  /** Somebody works in it from now on; `register.closing` tells the end. */
  afterOpening: ((register: OpenRegister) => void) | null;
  /** Finishes what was left half done in the register's folder, before anything of it is read. */
  beforeReading: ((folder: string) => void) | null;
  /** Keeps a copy; if it throws, the register is not migrated. */
  beforeMigrating: ((facts: MigrationFacts) => void) | null;
  /** The database is still open, the register still whole. */
  beforeClose: ((register: OpenRegister, reason: CloseReason) => void) | null;
  /** Brings the change to the keyrings kept elsewhere. */
  afterKeyringChange: ((facts: KeyringFacts) => void | Promise<void>) | null;
};

/** `lost`: another computer took the register over; nothing may be written any more. */
export type CloseReason = 'lock' | 'quit' | 'lost';

export const noHooks: SessionHooks = {
  leases: null,
  afterOpening: null,
  beforeReading: null,
  beforeMigrating: null,
  beforeClose: null,
  afterKeyringChange: null,
};
