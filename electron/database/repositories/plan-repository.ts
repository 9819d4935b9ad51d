import { desc, eq, getTableColumns } from 'drizzle-orm';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { PlanPart } from '../../../shared/plan/plan-content-schema.ts';
import {
  CONTENT_FORMAT,
  readStoredContent,
  writeStoredContent,
} from '../../../shared/plan/stored-content.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { planTable } from '../tables/plan-table.ts';
import { type PlanParts, readPlanParts, writeAdministrative, writeSupplies } from './plan-parts.ts';

type PlanRow = typeof planTable.$inferSelect;

/** A plan without what is written in it. */
export type PlanSummary = Omit<Plan, 'content'>;

export class PlanRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  find(id: string): Plan | undefined {
    const { orm } = this.#database;
    const row = orm.select().from(planTable).where(eq(planTable.id, id)).get();
    return row && toPlan(row, readPlanParts(orm, id));
  }

  /** Every plan of the register, newest first. */
  list(): Plan[] {
    const { orm } = this.#database;
    const parts = readPlanParts(orm);
    const rows = orm
      .select()
      .from(planTable)
      .orderBy(desc(planTable.createdOn), desc(planTable.changedAt))
      .all();
    return rows.map((row) => toPlan(row, parts));
  }

  /** Every plan of the register without its content, newest first. */
  listSummaries(): PlanSummary[] {
    const { content: _content, contentFormat: _format, ...columns } = getTableColumns(planTable);
    return this.#database.orm
      .select(columns)
      .from(planTable)
      .orderBy(desc(planTable.createdOn), desc(planTable.changedAt))
      .all();
  }

  /** The days on which a pupil's plans were closed; null for the one that lives. */
  listClosings(pupilId: string): { id: string; closedOn: string | null }[] {
    return this.#database.orm
      .select({ id: planTable.id, closedOn: planTable.closedOn })
      .from(planTable)
      .where(eq(planTable.pupilId, pupilId))
      .all();
  }

  insert(plan: Plan): void {
    const { orm } = this.#database;
    const { content, ...columns } = plan;
    orm
      .insert(planTable)
      .values({ ...columns, contentFormat: CONTENT_FORMAT, content: writeStoredContent(content) })
      .run();
    writeAdministrative(orm, plan.id, content.administrative);
    writeSupplies(orm, plan.id, content.supplies);
  }

  /**
   * Writes the plan under the revision it carries. Of the parts that have rows of their own, only the one that
   * changed is written: a keystroke in part 2 rewrites no signature and no kit.
   */
  update(plan: Plan, changed: PlanPart | null): void {
    const { orm } = this.#database;
    const { content, id, pupilId: _pupilId, ...columns } = plan;
    orm
      .update(planTable)
      .set({ ...columns, contentFormat: CONTENT_FORMAT, content: writeStoredContent(content) })
      .where(eq(planTable.id, id))
      .run();
    if (changed === 'administrative') writeAdministrative(orm, id, content.administrative);
    if (changed === 'supplies') writeSupplies(orm, id, content.supplies);
  }
}

function toPlan(row: PlanRow, parts: PlanParts): Plan {
  return {
    id: row.id,
    pupilId: row.pupilId,
    revision: row.revision,
    createdOn: row.createdOn,
    changedAt: row.changedAt,
    closedOn: row.closedOn,
    content: {
      ...readStoredContent(row.contentFormat, row.content),
      administrative: parts.administrative(row.id),
      supplies: parts.supplies(row.id),
    },
  };
}
