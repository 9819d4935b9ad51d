import { asc, eq, max } from 'drizzle-orm';
import type { RegisterDatabase } from '../register-database.ts';
import { accountTable } from '../tables/account-table.ts';
import { planCopyTable } from '../tables/plan-table.ts';

/** A numbered copy of a plan that was printed, and who received it. */
export type PlanCopy = { number: number; recipient: string; issuedOn: string; issuedBy: string };

type NewPlanCopy = Omit<PlanCopy, 'issuedBy'> & { planId: string; accountId: string };

export class PlanCopyRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** Oldest first, with the name of the account that printed each. */
  list(planId: string): PlanCopy[] {
    return this.#database.orm
      .select({
        number: planCopyTable.number,
        recipient: planCopyTable.recipient,
        issuedOn: planCopyTable.issuedOn,
        issuedBy: accountTable.name,
      })
      .from(planCopyTable)
      .innerJoin(accountTable, eq(accountTable.id, planCopyTable.issuedBy))
      .where(eq(planCopyTable.planId, planId))
      .orderBy(asc(planCopyTable.number))
      .all();
  }

  getNextNumber(planId: string): number {
    const row = this.#database.orm
      .select({ last: max(planCopyTable.number) })
      .from(planCopyTable)
      .where(eq(planCopyTable.planId, planId))
      .get();
    return (row?.last ?? 0) + 1;
  }

  insert({ accountId, ...copy }: NewPlanCopy): void {
    this.#database.orm
      .insert(planCopyTable)
      .values({ ...copy, issuedBy: accountId })
      .run();
  }
}
