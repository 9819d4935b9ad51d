import { AppError } from '../../../shared/app-error.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { CHAIN_START } from '../../database/repositories/journal-repository.ts';
import { giveWay } from './give-way.ts';
import { type Readable, verifyJournal } from './journal-service.ts';

/** Longest time for which other requests wait, in milliseconds. */
const LONGEST_STEP = 15;

/**
 * Reads every page in use of the open register and walks its journal, in steps short enough that nobody waits. Damage
 * is an answer, not an error; REGISTER_LOCKED when the register is locked meanwhile.
 *
 * Left aside: free pages, and the maps of pages that belong to scans only. They hold nothing of the register; the
 * request that meets one answers REGISTER_DAMAGED.
 */
export async function checkIntegrity(register: Readable): Promise<OutputOf<'integrity.check'>> {
  const isDatabaseWhole = (await answerDamage(() => areTablesWhole(register))) ?? false;
  const journal = await answerDamage(() => verifyJournal(register));
  if (journal) return { isDatabaseWhole, journal };
  // The chain cannot be read to its end: it is broken at the row after the last that could.
  return { isDatabaseWhole: false, journal: await findUnreadableLink(register) };
}

async function areTablesWhole(register: Readable): Promise<boolean> {
  for (const { name, isLarge } of register.read(({ integrity }) => integrity.listTables())) {
    const isWhole = isLarge ? await isLargeTableWhole(register, name) : isTableWhole(register, name);
    if (!isWhole) return false;
    await giveWay();
  }
  return true;
}

function isTableWhole(register: Readable, name: string): boolean {
  return register.read(({ integrity }) => integrity.isTableWhole(name));
}

/** SQLite's own check would read all its pictures and scans in one go: half a second for a school. */
async function isLargeTableWhole(register: Readable, name: string): Promise<boolean> {
  let last: number | null = Number.MIN_SAFE_INTEGER;
  while (last !== null) {
    const after: number = last;
    last = register.read(({ integrity }) => {
      const end = performance.now() + LONGEST_STEP;
      let row: number | null = after;
      while (row !== null && performance.now() < end) row = integrity.readRow(name, row);
      return row;
    });
    await giveWay();
  }
  return register.read(({ integrity }) => integrity.areRowsCountedAlike(name));
}

async function findUnreadableLink(register: Readable): Promise<{ rowCount: number; brokenAt: number }> {
  let walk = CHAIN_START;
  try {
    while (!walk.isFinished) {
      const before = walk;
      walk = register.read(({ journal }) => journal.walkChain(before, 1));
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return { rowCount: walk.rowCount, brokenAt: walk.brokenAt ?? walk.rowCount + 1 };
}

/** null when the database is too damaged to give an answer. */
async function answerDamage<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof AppError && error.code === 'REGISTER_DAMAGED';
}
