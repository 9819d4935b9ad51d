import { and, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { RegisterDatabase } from '../register-database.ts';
import { draftTable } from '../tables/draft-table.ts';

export type DraftRow = {
  accountId: string;
  key: string;
  value: Uint8Array;
  isHealth: boolean;
  changedAt: string;
};

/** Half-typed work, by account and form. */
export class DraftRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  find(accountId: string, key: string): DraftRow | undefined {
    const row = this.#database.orm
      .select()
      .from(draftTable)
      .where(and(eq(draftTable.accountId, accountId), eq(draftTable.key, key)))
      .get();
    return row && { ...row, isHealth: row.isHealth === 1 };
  }

  /** Which drafts are sealed with the health key, of every account. */
  listHealthKeys(): Pick<DraftRow, 'accountId' | 'key'>[] {
    return this.#database.orm
      .select({ accountId: draftTable.accountId, key: draftTable.key })
      .from(draftTable)
      .where(eq(draftTable.isHealth, 1))
      .all();
  }

  /** Keeps the newest `limit` drafts of the account, this one included. */
  save({ accountId, key, value, isHealth, changedAt }: DraftRow, limit: number): void {
    const { orm } = this.#database;
    const row = { value: Buffer.from(value), isHealth: isHealth ? 1 : 0, changedAt };
    orm
      .insert(draftTable)
      .values({ accountId, key, ...row })
      .onConflictDoUpdate({ target: [draftTable.accountId, draftTable.key], set: row })
      .run();
    const newest = orm
      .select({ key: draftTable.key })
      .from(draftTable)
      .where(eq(draftTable.accountId, accountId))
      // The one just written is the newest, even when the clock went back.
      .orderBy(desc(eq(draftTable.key, key)), desc(draftTable.changedAt), desc(sql`rowid`))
      .limit(limit);
    orm
      .delete(draftTable)
      .where(and(eq(draftTable.accountId, accountId), notInArray(draftTable.key, newest)))
      .run();
  }

  /** The same draft under another key. */
  replaceValue(accountId: string, key: string, value: Uint8Array): void {
    this.#database.orm
      .update(draftTable)
      .set({ value: Buffer.from(value) })
      .where(and(eq(draftTable.accountId, accountId), eq(draftTable.key, key)))
      .run();
  }

  remove(accountId: string, key: string): void {
    this.#database.orm
      .delete(draftTable)
      .where(and(eq(draftTable.accountId, accountId), eq(draftTable.key, key)))
      .run();
  }
}
