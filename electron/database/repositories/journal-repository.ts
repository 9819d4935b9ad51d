import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { RegisterDatabase } from '../register-database.ts';
import { journalTable } from '../tables/journal-table.ts';

/** What can be written in the journal: names of actions and ids, never a word about a pupil. */
export type JournalEntry = {
  at: string;
  accountId: string;
  action: string;
  recordKind: 'school' | 'pupil' | 'plan' | 'safetyList' | 'account';
  recordId: string;
};

type JournalRow = JournalEntry & { sequence: number; previousHash: string; hash: string };

export class JournalRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** Adds a row chained to the one before. To be called inside the transaction it tells about. */
  append(entry: JournalEntry): void {
    const last = this.#database.orm
      .select()
      .from(journalTable)
      .orderBy(desc(journalTable.sequence))
      .limit(1)
      .get();
    const sequence = (last?.sequence ?? 0) + 1;
    const previousHash = last?.hash ?? '';
    this.#database.orm
      .insert(journalTable)
      .values({ sequence, ...entry, previousHash, hash: hashEntry(sequence, entry, previousHash) })
      .run();
  }

  /** When this account last did this to this record. */
  findLastTime(entry: Pick<JournalEntry, 'accountId' | 'action' | 'recordId'>): string | undefined {
    return this.#database.orm
      .select({ at: journalTable.at })
      .from(journalTable)
      .where(
        and(
          eq(journalTable.recordId, entry.recordId),
          eq(journalTable.action, entry.action),
          eq(journalTable.accountId, entry.accountId),
        ),
      )
      .orderBy(desc(journalTable.sequence))
      .limit(1)
      .get()?.at;
  }

  /** Sequence of the first row that was changed, taken out or moved; null when the chain is whole. */
  findBrokenLink(): number | null {
    const rows = this.#database.orm
      .select()
      .from(journalTable)
      .orderBy(journalTable.sequence)
      .all() as JournalRow[];
    let previousHash = '';
    for (const [index, row] of rows.entries()) {
      const { sequence, previousHash: recorded, hash, ...entry } = row;
      const expected = hashEntry(sequence, entry, previousHash);
      if (sequence !== index + 1 || recorded !== previousHash || hash !== expected) return sequence;
      previousHash = hash;
    }
    return null;
  }
}

function hashEntry(sequence: number, entry: JournalEntry, previousHash: string): string {
  const facts = [
    sequence,
    entry.at,
    entry.accountId,
    entry.action,
    entry.recordKind,
    entry.recordId,
    previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
