import { asc, eq } from 'drizzle-orm';
import type { Account, AccountStatus, Role } from '../../../shared/account/account-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { accountTable } from '../tables/account-table.ts';

export type AccountRow = Account & {
  status: AccountStatus;
  /** The passphrase was given by somebody else. */
  mustChangePassphrase: boolean;
  createdAt: string;
};

type NewAccountRow = Account & { mustChangePassphrase?: boolean };
type AccountChange = { name?: string; role?: Role; status?: AccountStatus; mustChangePassphrase?: boolean };

/** Accounts as they count: the role is the one inside the encrypted file. Rows are never deleted. */
export class AccountRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** Removed ones included, oldest first. */
  list(): AccountRow[] {
    const { orm } = this.#database;
    return orm
      .select()
      .from(accountTable)
      .orderBy(asc(accountTable.createdAt), asc(accountTable.name))
      .all()
      .map(toAccountRow);
  }

  find(id: string): AccountRow | undefined {
    const row = this.#database.orm.select().from(accountTable).where(eq(accountTable.id, id)).get();
    return row && toAccountRow(row);
  }

  insert({ mustChangePassphrase = false, ...account }: NewAccountRow, createdAt: string): void {
    this.#database.orm
      .insert(accountTable)
      .values({ ...account, createdAt, mustChangePassphrase: mustChangePassphrase ? 1 : 0 })
      .run();
  }

  update(id: string, { mustChangePassphrase, ...change }: AccountChange): void {
    const provisional =
      mustChangePassphrase === undefined ? {} : { mustChangePassphrase: mustChangePassphrase ? 1 : 0 };
    this.#database.orm
      .update(accountTable)
      .set({ ...change, ...provisional })
      .where(eq(accountTable.id, id))
      .run();
  }
}

function toAccountRow({ mustChangePassphrase, ...row }: typeof accountTable.$inferSelect): AccountRow {
  return { ...row, mustChangePassphrase: mustChangePassphrase === 1 };
}
