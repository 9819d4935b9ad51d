import { asc, desc, eq, sql } from 'drizzle-orm';
import type { SignatoryKind } from '../../../shared/plan/administrative-schema.ts';
import type { SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import type { SafetyList, SafetyListIssue } from '../../../shared/safety-list/safety-list-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { kitTable, planTable, signatoryTable } from '../tables/plan-table.ts';
import { pupilTable } from '../tables/pupil-table.ts';
import { safetyListIssueTable } from '../tables/safety-list-issue-table.ts';

export class SafetyListRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /**
   * What the list needs of each plan, column by column: of the form's document only two answers are read, and both
   * are a yes or a no.
   */
  listFacts(): SafetyListFact[] {
    const { orm } = this.#database;
    const signatories = Map.groupBy(
      orm
        .select({
          planId: signatoryTable.planId,
          kind: signatoryTable.kind,
          signedOn: signatoryTable.signedOn,
        })
        .from(signatoryTable)
        .all(),
      (row) => row.planId,
    );
    const kits = Map.groupBy(
      orm
        .select({ planId: kitTable.planId, placeId: kitTable.placeId })
        .from(kitTable)
        .orderBy(asc(kitTable.position))
        .all(),
      (row) => row.planId,
    );
    return (
      orm
        .select({
          planId: planTable.id,
          lastName: pupilTable.lastName,
          firstName: pupilTable.firstName,
          leftOn: pupilTable.leftOn,
          classId: pupilTable.classId,
          safePlaceId: pupilTable.safePlaceId,
          resourceAdult: pupilTable.resourceAdult,
          closedOn: planTable.closedOn,
          carriedByPupil: isYes('$.adaptations.carriedByPupil'),
          letterInPlan: isYes('$.adaptations.sealedLetter'),
          letterInSheet: isYes('$.emergency.letterAttached'),
        })
        .from(planTable)
        .innerJoin(pupilTable, eq(pupilTable.id, planTable.pupilId))
        // Homonyms in one class keep their order: the same facts give the same list.
        .orderBy(asc(planTable.id))
        .all()
        .map(({ planId, carriedByPupil, letterInPlan, letterInSheet, ...fact }) => ({
          ...fact,
          signatories: (signatories.get(planId) ?? []).map(({ kind, signedOn }) => ({
            kind: kind as SignatoryKind,
            signedOn,
          })),
          kitPlaceIds: (kits.get(planId) ?? []).flatMap((kit) => kit.placeId ?? []),
          carriedByPupil: carriedByPupil === 1,
          sealedLetter: letterInPlan === 1 || letterInSheet === 1,
        }))
    );
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

/** 1 when the stored form answers yes at this path. */
function isYes(path: string) {
  return sql<number | null>`json_extract(${planTable.content}, ${path}) = 'yes'`;
}
