import { eq } from 'drizzle-orm';
import type { Account } from '../../../shared/account/account-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { accountTable } from '../tables/account-table.ts';

export class AccountRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  find(id: string): Account | undefined {
    return this.#database.orm
      .select({ id: accountTable.id, name: accountTable.name, role: accountTable.role })
      .from(accountTable)
      .where(eq(accountTable.id, id))
      .get();
  }

  insert(account: Account, createdAt: string): void {
    this.#database.orm
      .insert(accountTable)
      .values({ ...account, createdAt })
      .run();
  }
}
