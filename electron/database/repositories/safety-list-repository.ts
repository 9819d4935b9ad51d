import { desc } from 'drizzle-orm';
import type { SafetyList, SafetyListIssue } from '../../../shared/safety-list/safety-list-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { safetyListIssueTable } from '../tables/safety-list-issue-table.ts';

export class SafetyListRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** Newest first. */
  listIssues(): SafetyListIssue[] {
    return this.#database.orm
      .select({
        version: safetyListIssueTable.version,
        issuedAt: safetyListIssueTable.issuedAt,
        issuedBy: safetyListIssueTable.issuedBy,
        pupilCount: safetyListIssueTable.pupilCount,
      })
      .from(safetyListIssueTable)
      .orderBy(desc(safetyListIssueTable.version))
      .all();
  }

  /** The list exactly as it was last issued. */
  findLatestList(): SafetyList | undefined {
    const row = this.#database.orm
      .select({ content: safetyListIssueTable.content })
      .from(safetyListIssueTable)
      .orderBy(desc(safetyListIssueTable.version))
      .limit(1)
      .get();
    return row && (JSON.parse(row.content) as SafetyList);
  }

  insert(issue: SafetyListIssue, list: SafetyList): void {
    this.#database.orm
      .insert(safetyListIssueTable)
      .values({ ...issue, content: JSON.stringify(list) })
      .run();
  }
}
