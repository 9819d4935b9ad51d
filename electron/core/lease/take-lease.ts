import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import type { Holder } from '../../../shared/contract/session-contract.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { toFileError } from '../files/file-errors.ts';
import {
  createLeaseFile,
  type FoundLease,
  findLease,
  getLeasePath,
  type LeaseFacts,
  readFolderTime,
  writeLease,
} from './lease-file.ts';
import { type LeaseHost, systemLeaseHost } from './lease-host.ts';
import { RegisterLease, STALE_AFTER_MS } from './register-lease.ts';

/** A folder in the place of the file, or a program that will not let go of it, count as a folder that is read only. */
const UNWRITABLE: readonly ErrorCode[] = ['FOLDER_NOT_WRITABLE', 'FILE_NOT_WRITABLE', 'FILE_IN_USE'];

export type LeaseAnswer =
  | { outcome: 'taken'; lease: RegisterLease }
  /** null when the file does not say who. */
  | { outcome: 'held'; holder: Holder | null }
  /** A folder that can only be read: nobody can hold it, nobody can write in it. */
  | { outcome: 'unwritable' };

/**
 * Takes the register for this account, unless somebody has it. SQLite's own lock stays the truth; this file says who
 * holds it, and stands in where a network drive does not carry locks.
 *
 * @param terms.onLost called once when the lease is found to be another's: the session must lock at once.
 */
export function takeLease(
  terms: { folder: string; name: string; since: string; onLost: () => void },
  host: LeaseHost = systemLeaseHost,
): LeaseAnswer {
  const path = getLeasePath(terms.folder);
  const { name, since, onLost } = terms;
  const facts: LeaseFacts = { token: randomUUID(), name, computer: host.computer, pid: host.pid, since };
  try {
    if (createLeaseFile(path, facts) || succeed(path, facts, host))
      return { outcome: 'taken', lease: new RegisterLease({ path, facts, isWritten: true, onLost }, host) };
    return { outcome: 'held', holder: describeHolder(findLease(path)) };
  } catch (error) {
    const fault = toFileError(error);
    if (!(fault instanceof AppError)) throw error;
    // Nothing can be written there by anybody; reading is what such a day is for, and the file is made once there is room.
    if (fault.code === 'DISK_FULL')
      return { outcome: 'taken', lease: new RegisterLease({ path, facts, isWritten: false, onLost }, host) };
    if (UNWRITABLE.includes(fault.code)) return { outcome: 'unwritable' };
    throw fault;
  }
}

/** Who has the register, for the one who may only read it. */
export function findHolder(folder: string): Holder | null {
  try {
    return describeHolder(findLease(getLeasePath(folder)));
  } catch {
    return null;
  }
}

/** null too for a moment's work that nobody has put a name on (a restoration before anybody is known). */
function describeHolder(found: FoundLease | null): Holder | null {
  if (!found?.facts || found.facts.name === '') return null;
  const { name, computer, since } = found.facts;
  return { name, computer, since };
}

/**
 * Takes the place of a holder that is gone. Two processes may find it gone at once: the one that makes the second file
 * goes on, looks again, and writes; the other one leaves.
 */
function succeed(path: string, facts: LeaseFacts, host: LeaseHost): boolean {
  const claim = `${path}.reprise`;
  if (!isLeft(path, host)) return false;
  if (!createLeaseFile(claim, facts)) {
    // Left by a process that died in this very place: the next try finds the way free.
    if (isLeft(claim, host)) rmSync(claim, { force: true });
    return false;
  }
  try {
    if (findLease(path) === null) return createLeaseFile(path, facts);
    if (!isLeft(path, host)) return false;
    writeFileAtomically(path, writeLease(facts));
    return findLease(path)?.facts?.token === facts.token;
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Nobody stands behind the file any more. True also when it has just been taken away. */
function isLeft(path: string, host: LeaseHost): boolean {
  const found = findLease(path);
  return found === null || isStale(found, readFolderTime(dirname(path)), host);
}

/** A disk keeps the time of a file to two seconds at worst. */
const TIME_GRAIN_MS = 2_000;

/**
 * @param folderTime the disk's own clock: a computer whose date is wrong must neither steal nor wait for ever. A file
 * far in the future was left before that clock was set right: its holder, alive, would have written it again since.
 */
export function isStale({ facts, changedAt }: FoundLease, folderTime: number, host: LeaseHost): boolean {
  if (Math.abs(folderTime - changedAt) > STALE_AFTER_MS) return true;
  if (facts?.computer !== host.computer) return false;
  // After a restart the number may be another program's.
  const startedAt = folderTime - host.getUptime();
  return changedAt + TIME_GRAIN_MS < startedAt || !host.isRunning(facts.pid);
}
