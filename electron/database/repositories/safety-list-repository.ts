import { asc, desc, eq, inArray, lt, max, sql } from 'drizzle-orm';
import type { SignatoryKind } from '../../../shared/plan/administrative-schema.ts';
import { readStoredLayout } from '../../../shared/safety-list/safety-list-layout.ts';
import type { SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import type { SafetyListIssue, SafetyListLayout } from '../../../shared/safety-list/safety-list-schema.ts';
import {
  readStoredSafetyList,
  type StoredSafetyList,
  writeStoredSafetyList,
} from '../../../shared/safety-list/stored-safety-list.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { accountTable } from '../tables/account-table.ts';
import { journalTable } from '../tables/journal-table.ts';
import { kitTable, planTable, signatoryTable } from '../tables/plan-table.ts';
import { pupilPhotoTable, pupilTable } from '../tables/pupil-table.ts';
import {
  safetyListExportTable,
  safetyListIssueTable,
  safetyListPhotoTable,
} from '../tables/safety-list-issue-table.ts';
import { settingTable } from '../tables/setting-table.ts';

/** A version as it was issued, and by whom. */
export type IssuedSafetyList = StoredSafetyList & { issuedAt: string; issuedBy: string };

type NewIssue = IssuedSafetyList & { version: number; sha256: string };

export class SafetyListRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /**
   * What the list needs of each plan, column by column: of the form's document only a few answers are read, and each
   * is a yes or a no.
   */
  listFacts(): Omit<SafetyListFact, 'photo'>[] {
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
          pupilId: pupilTable.id,
          lastName: pupilTable.lastName,
          firstName: pupilTable.firstName,
          birthDate: pupilTable.birthDate,
          leftOn: pupilTable.leftOn,
          classId: pupilTable.classId,
          safePlaceId: pupilTable.safePlaceId,
          resourceAdult: pupilTable.resourceAdult,
          closedOn: planTable.closedOn,
          carriedByPupil: isYes('$.adaptations.carriedByPupil'),
          hasNoKit: isNo('$.adaptations.kitExists'),
          letterInPlan: isYes('$.adaptations.sealedLetter'),
          letterInSheet: isYes('$.emergency.letterAttached'),
        })
        .from(planTable)
        .innerJoin(pupilTable, eq(pupilTable.id, planTable.pupilId))
        // Homonyms in one class keep their order: the same facts give the same list.
        .orderBy(asc(planTable.id))
        .all()
        .map(({ planId, carriedByPupil, hasNoKit, letterInPlan, letterInSheet, ...fact }) => ({
          ...fact,
          signatories: (signatories.get(planId) ?? []).map(({ kind, signedOn }) => ({
            kind: kind as SignatoryKind,
            signedOn,
          })),
          // Recorded before the form said that there is none: nobody is to look for it.
          kitPlaceIds: hasNoKit === 1 ? [] : (kits.get(planId) ?? []).flatMap((kit) => kit.placeId ?? []),
          carriedByPupil: carriedByPupil === 1,
          sealedLetter: letterInPlan === 1 || letterInSheet === 1,
        }))
    );
  }

  /** Read only when the school chose the column: nothing else needs them. */
  listPhotos(pupilIds: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const rows = this.#database.orm
      .select()
      .from(pupilPhotoTable)
      .where(inArray(pupilPhotoTable.pupilId, [...pupilIds]))
      .all();
    return new Map(rows.map(({ pupilId, image }) => [pupilId, new Uint8Array(image)]));
  }

  /** null: the school has chosen none. */
  readLayout(): SafetyListLayout | null {
    const row = this.#database.orm.select({ layout: settingTable.safetyListLayout }).from(settingTable).get();
    return row?.layout ? readStoredLayout(row.layout) : null;
  }

  saveLayout(layout: SafetyListLayout): void {
    this.#database.orm
      .update(settingTable)
      .set({ safetyListLayout: JSON.stringify(layout) })
      .where(eq(settingTable.id, 1))
      .run();
  }

  /** Newest first, each with the times it left the register, oldest first. */
  listIssues(): SafetyListIssue[] {
    const exports = Map.groupBy(this.#listExports(), ({ version }) => version);
    return this.#database.orm
      .select({
        version: safetyListIssueTable.version,
        issuedAt: safetyListIssueTable.issuedAt,
        issuedBy: safetyListIssueTable.issuedBy,
        pupilCount: safetyListIssueTable.pupilCount,
        sha256: safetyListIssueTable.sha256,
      })
      .from(safetyListIssueTable)
      .orderBy(desc(safetyListIssueTable.version))
      .all()
      .map((issue) => ({
        ...issue,
        exports: (exports.get(issue.version) ?? []).map(({ version: _version, ...row }) => row),
      }));
  }

  #listExports() {
    return this.#database.orm
      .select({
        version: safetyListExportTable.version,
        exportedAt: safetyListExportTable.exportedAt,
        exportedBy: accountTable.name,
        means: safetyListExportTable.means,
        recipients: safetyListExportTable.recipients,
      })
      .from(safetyListExportTable)
      .innerJoin(accountTable, eq(accountTable.id, safetyListExportTable.exportedBy))
      .orderBy(asc(safetyListExportTable.exportedAt), asc(sql`${safetyListExportTable}.rowid`))
      .all();
  }

  findNewestVersion(): number | null {
    const row = this.#database.orm
      .select({ version: max(safetyListIssueTable.version) })
      .from(safetyListIssueTable)
      .get();
    return row?.version ?? null;
  }

  /** Never that of a paper that is out: a version whose row was lost to damage is still told by the journal. */
  getNextVersion(): number {
    const row = this.#database.orm
      .select({ version: sql<number | null>`max(cast(${journalTable.recordId} as integer))` })
      .from(journalTable)
      .where(eq(journalTable.action, 'safetyList.issue'))
      .get();
    return Math.max(this.findNewestVersion() ?? 0, row?.version ?? 0) + 1;
  }

  /** A version exactly as it was issued. */
  findIssued(version: number): IssuedSafetyList | undefined {
    const row = this.#database.orm
      .select()
      .from(safetyListIssueTable)
      .where(eq(safetyListIssueTable.version, version))
      .get();
    return row && { ...readStoredSafetyList(row.content), issuedAt: row.issuedAt, issuedBy: row.issuedBy };
  }

  /** The version that this one cancelled; the number of one that is lost is skipped. */
  findVersionBefore(version: number): number | null {
    const row = this.#database.orm
      .select({ version: max(safetyListIssueTable.version) })
      .from(safetyListIssueTable)
      .where(lt(safetyListIssueTable.version, version))
      .get();
    return row?.version ?? null;
  }

  insert(issue: NewIssue): void {
    const { version, issuedAt, issuedBy, sha256, list, stamp } = issue;
    this.#database.orm
      .insert(safetyListIssueTable)
      .values({
        version,
        issuedAt,
        issuedBy,
        pupilCount: list.entries.length,
        content: writeStoredSafetyList({ list, stamp }),
        sha256,
      })
      .run();
  }

  insertExport(row: typeof safetyListExportTable.$inferInsert): void {
    this.#database.orm.insert(safetyListExportTable).values(row).run();
  }

  /** Each photo once, whatever the number of versions it stands in. */
  keepPhotos(photos: ReadonlyMap<string, Uint8Array>): void {
    for (const [sha256, bytes] of photos)
      this.#database.orm
        .insert(safetyListPhotoTable)
        .values({ sha256, bytes: Buffer.from(bytes) })
        .onConflictDoNothing()
        .run();
  }

  findPhotos(hashes: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const rows = this.#database.orm
      .select()
      .from(safetyListPhotoTable)
      .where(inArray(safetyListPhotoTable.sha256, [...hashes]))
      .all();
    return new Map(rows.map(({ sha256, bytes }) => [sha256, new Uint8Array(bytes)]));
  }
}

/** 1 when the stored form answers yes at this path. */
function isYes(path: string) {
  return sql<number | null>`json_extract(${planTable.content}, ${path}) = 'yes'`;
}

/** 1 when it answers no: an answer that is not given is null. */
function isNo(path: string) {
  return sql<number | null>`json_extract(${planTable.content}, ${path}) = 'no'`;
}
