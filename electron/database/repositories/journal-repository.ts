import { createHash } from 'node:crypto';
import { and, asc, count, desc, eq, gt, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type JournalAction, sensitiveActions } from '../../../shared/journal/journal-actions.ts';
import type { JournalFilter, JournalRecordKind } from '../../../shared/journal/journal-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { accountTable } from '../tables/account-table.ts';
import { journalTable } from '../tables/journal-table.ts';
import { planTable } from '../tables/plan-table.ts';
import { pupilTable } from '../tables/pupil-table.ts';

/** What can be written in the journal: names of actions and ids, never a word about a pupil. */
export type JournalEntry = {
  at: string;
  accountId: string;
  action: JournalAction;
  recordKind: JournalRecordKind;
  recordId: string;
};

const aboutAccountTable = alias(accountTable, 'about_account');

type JournalRow = JournalEntry & { sequence: number; previousHash: string; hash: string };

/** A row with the names of today; they are null where the record is gone or has no name. */
export type NamedJournalRow = Omit<JournalRow, 'previousHash' | 'action'> & {
  /** Text: a later version may have written other actions. */
  action: string;
  accountName: string | null;
  aboutAccount: string | null;
  lastName: string | null;
  firstName: string | null;
};

/** Which rows: instants instead of days, the end excluded. */
export type JournalSelection = Pick<JournalFilter, 'accountId' | 'recordKind' | 'onlySensitive'> & {
  from: string | null;
  until: string | null;
};

/** How far a walk along the chain went: the last row read and its hash. */
export type ChainWalk = { rowCount: number; hash: string; brokenAt: number | null; isFinished: boolean };

/** Prepared once: writing the statement anew for each row would take ten times as long as the row. */
function prepareInsert({ orm }: RegisterDatabase) {
  const value = (name: keyof JournalRow) => sql.placeholder(name);
  return orm
    .insert(journalTable)
    .values({
      sequence: value('sequence'),
      at: value('at'),
      accountId: value('accountId'),
      action: value('action'),
      recordKind: value('recordKind'),
      recordId: value('recordId'),
      previousHash: value('previousHash'),
      hash: value('hash'),
    })
    .prepare();
}

export const CHAIN_START: ChainWalk = { rowCount: 0, hash: '', brokenAt: null, isFinished: false };

export class JournalRepository {
  readonly #database: RegisterDatabase;
  #insert: ReturnType<typeof prepareInsert> | null = null;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** Adds a row chained to the one before. To be called inside the transaction it tells about. */
  append(entry: JournalEntry): void {
    this.appendAll([entry]);
  }

  /** The same for several rows: a batch of documents adds thousands. */
  appendAll(entries: readonly JournalEntry[]): void {
    const { orm } = this.#database;
    const last = orm.select().from(journalTable).orderBy(desc(journalTable.sequence)).limit(1).get();
    let [sequence, previousHash] = [last?.sequence ?? 0, last?.hash ?? ''];
    this.#insert ??= prepareInsert(this.#database);
    for (const entry of entries) {
      sequence += 1;
      const hash = hashEntry(sequence, entry, previousHash);
      this.#insert.run({ sequence, ...entry, previousHash, hash });
      previousHash = hash;
    }
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

  /** Newest first, those before the given sequence; `limit` null gives them all. */
  list(selection: JournalSelection, before: number | null, limit: number | null): NamedJournalRow[] {
    const query = this.#database.orm
      .select({
        sequence: journalTable.sequence,
        at: journalTable.at,
        accountId: journalTable.accountId,
        action: sql<string>`${journalTable.action}`,
        recordKind: sql<JournalRecordKind>`${journalTable.recordKind}`,
        recordId: journalTable.recordId,
        hash: journalTable.hash,
        accountName: accountTable.name,
        aboutAccount: aboutAccountTable.name,
        lastName: pupilTable.lastName,
        firstName: pupilTable.firstName,
      })
      .from(journalTable)
      .leftJoin(accountTable, eq(accountTable.id, journalTable.accountId))
      .leftJoin(
        aboutAccountTable,
        and(eq(journalTable.recordKind, 'account'), eq(aboutAccountTable.id, journalTable.recordId)),
      )
      .leftJoin(planTable, and(eq(journalTable.recordKind, 'plan'), eq(planTable.id, journalTable.recordId)))
      .leftJoin(
        pupilTable,
        sql`${pupilTable.id} = case ${journalTable.recordKind} when 'pupil' then ${journalTable.recordId} else ${planTable.pupilId} end`,
      )
      .where(and(...toConditions(selection), before === null ? undefined : lt(journalTable.sequence, before)))
      .orderBy(desc(journalTable.sequence));
    return limit === null ? query.all() : query.limit(limit).all();
  }

  count(): number {
    return this.#database.orm.select({ count: count() }).from(journalTable).get()?.count ?? 0;
  }

  /** Reads the next rows of the chain: the walk goes on where it stopped, so that others are served meanwhile. */
  walkChain(walk: ChainWalk, limit: number): ChainWalk {
    const rows = this.#database.orm
      .select()
      .from(journalTable)
      .where(walk.rowCount === 0 ? undefined : gt(journalTable.sequence, walk.rowCount))
      .orderBy(asc(journalTable.sequence))
      .limit(limit)
      .all() as JournalRow[];
    let { rowCount, hash: previousHash } = walk;
    for (const { sequence, previousHash: recorded, hash, ...entry } of rows) {
      const expected = hashEntry(sequence, entry, previousHash);
      if (sequence !== rowCount + 1 || recorded !== previousHash || hash !== expected)
        return { rowCount, hash: previousHash, brokenAt: sequence, isFinished: true };
      rowCount = sequence;
      previousHash = hash;
    }
    return { rowCount, hash: previousHash, brokenAt: null, isFinished: rows.length < limit };
  }

  /** Sequence of the first row that was changed, taken out or moved; null when the chain is whole. */
  findBrokenLink(): number | null {
    let walk = CHAIN_START;
    while (!walk.isFinished) walk = this.walkChain(walk, 5_000);
    return walk.brokenAt;
  }
}

function toConditions({ from, until, accountId, recordKind, onlySensitive }: JournalSelection): SQL[] {
  const conditions: (SQL | null)[] = [
    gt(journalTable.sequence, 0),
    from === null ? null : gte(journalTable.at, from),
    until === null ? null : lt(journalTable.at, until),
    accountId === null ? null : eq(journalTable.accountId, accountId),
    recordKind === null ? null : eq(journalTable.recordKind, recordKind),
    onlySensitive ? inArray(journalTable.action, [...sensitiveActions]) : null,
  ];
  return conditions.filter((condition) => condition !== null);
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
