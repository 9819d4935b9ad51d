import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Beside the database while somebody writes in it. Readable by anyone: names of an account and of a computer. */
export const LEASE_FILE_NAME = 'registre.verrou';

/** More than we ever write: what is longer is not ours. */
const MOST_BYTES = 4096;

const leaseSchema = z.strictObject({
  /** Drawn at random at each taking: tells one holder from the next. */
  token: z.uuid(),
  name: z.string().max(500),
  computer: z.string().max(500),
  pid: z.number().int().positive(),
  /** Instant, ISO 8601. */
  since: z.iso.datetime(),
});
export type LeaseFacts = z.infer<typeof leaseSchema>;

/** `facts` is null when the file cannot be understood; it is somebody's all the same. */
export type FoundLease = { facts: LeaseFacts | null; changedAt: number };

export function getLeasePath(folder: string): string {
  return join(folder, LEASE_FILE_NAME);
}

export function writeLease(facts: LeaseFacts): Buffer {
  return Buffer.from(`${JSON.stringify(facts)}\n`);
}

export function parseLease(bytes: Buffer): LeaseFacts | null {
  try {
    return leaseSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}

/**
 * Makes the file, whatever other process tries the same at the same moment: false when it is there already. A file
 * that could not be filled (full disk) is taken away again.
 */
export function createLeaseFile(path: string, facts: LeaseFacts): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    writeSync(file, writeLease(facts));
    fsyncSync(file);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** null when there is none. Opened rather than looked at from afar: a network drive then asks its server. */
export function findLease(path: string): FoundLease | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    const { mtimeMs } = fstatSync(file);
    return { facts: readFacts(file), changedAt: mtimeMs };
  } finally {
    closeSync(file);
  }
}

function readFacts(file: number): LeaseFacts | null {
  try {
    const bytes = Buffer.alloc(MOST_BYTES);
    return parseLease(bytes.subarray(0, readSync(file, bytes, 0, MOST_BYTES, 0)));
  } catch {
    // A folder in its place, a stretch the file system keeps to itself.
    return null;
  }
}

/** What time it is for the disk that holds the folder: a server's clock is not this computer's. */
export function readFolderTime(folder: string): number {
  const probe = join(folder, `.${randomUUID()}.heure`);
  try {
    closeSync(openSync(probe, 'wx', 0o600));
    return statSync(probe).mtimeMs;
  } finally {
    rmSync(probe, { force: true });
  }
}

export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
