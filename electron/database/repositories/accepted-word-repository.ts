import { and, asc, eq } from 'drizzle-orm';
import type { AcceptedWord, CheckedRecordKind } from '../../../shared/secrecy/accepted-word-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { acceptedWordTable } from '../tables/accepted-word-table.ts';
import { accountTable } from '../tables/account-table.ts';

type AcceptedWordRow = Omit<AcceptedWord, 'acceptedBy'> & { accountId: string };

/** Words that the diagnosis check points at and that somebody kept. */
export class AcceptedWordRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** Oldest first. */
  list(recordKind: CheckedRecordKind, recordId: string): AcceptedWord[] {
    const { accountId: _accountId, ...columns } = describeColumns();
    return this.#database.orm
      .select({ ...columns, acceptedBy: accountTable.name })
      .from(acceptedWordTable)
      .innerJoin(accountTable, eq(accountTable.id, acceptedWordTable.acceptedBy))
      .where(and(eq(acceptedWordTable.recordKind, recordKind), eq(acceptedWordTable.recordId, recordId)))
      .orderBy(asc(acceptedWordTable.acceptedAt), asc(acceptedWordTable.id))
      .all();
  }

  find(id: string): AcceptedWordRow | undefined {
    return this.#database.orm
      .select(describeColumns())
      .from(acceptedWordTable)
      .where(eq(acceptedWordTable.id, id))
      .get();
  }

  insert({ accountId, ...word }: AcceptedWordRow): void {
    this.#database.orm
      .insert(acceptedWordTable)
      .values({ ...word, acceptedBy: accountId })
      .run();
  }

  remove(id: string): void {
    this.#database.orm.delete(acceptedWordTable).where(eq(acceptedWordTable.id, id)).run();
  }

  /** With the record they stood in. */
  removeOf(recordKind: CheckedRecordKind, recordId: string): void {
    this.#database.orm
      .delete(acceptedWordTable)
      .where(and(eq(acceptedWordTable.recordKind, recordKind), eq(acceptedWordTable.recordId, recordId)))
      .run();
  }
}

function describeColumns() {
  const { id, recordKind, recordId, field, word, reason, acceptedAt, acceptedBy } = acceptedWordTable;
  return { id, recordKind, recordId, field, word, reason, acceptedAt, accountId: acceptedBy };
}
