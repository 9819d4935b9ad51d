import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import { AppError } from '../../../shared/app-error.ts';
import type { Administrative, DatedClass } from '../../../shared/plan/administrative-schema.ts';
import type { Supplies } from '../../../shared/plan/supplies-schema.ts';
import type { RegisterDatabase } from '../register-database.ts';
import {
  documentTable,
  kitItemTable,
  kitTable,
  planVersionTable,
  signatoryTable,
  yearlyCheckTable,
} from '../tables/plan-table.ts';

type Orm = RegisterDatabase['orm'];
type DatedTable = typeof planVersionTable | typeof yearlyCheckTable;

/** The dated parts of plans, by plan id. */
export type PlanParts = {
  administrative(planId: string): Administrative;
  supplies(planId: string): Supplies;
};

/** Reads the dated parts of one plan, or of all of them (`planId` absent), with one query a table. */
export function readPlanParts(orm: Orm, planId?: string): PlanParts {
  const versions = readDated(orm, planVersionTable, planId);
  const checks = readDated(orm, yearlyCheckTable, planId);
  const signatories = groupByPlan(
    orm
      .select()
      .from(signatoryTable)
      .where(planId ? eq(signatoryTable.planId, planId) : undefined)
      .orderBy(asc(signatoryTable.position))
      .all(),
  );
  const documents = groupByPlan(
    orm
      .select()
      .from(documentTable)
      .where(planId ? eq(documentTable.planId, planId) : undefined)
      .all(),
  );
  const kits = readKits(orm, planId);
  return {
    administrative: (id) => ({
      versions: versions(id),
      yearlyChecks: checks(id),
      signatories: (signatories.get(id) ?? []).map(
        ({ planId: _plan, position: _position, ...row }) => row,
      ) as Administrative['signatories'],
    }),
    supplies: (id) => {
      const prescription = documents.get(id)?.[0];
      return {
        prescriptionIssuedOn: prescription?.issuedOn ?? null,
        prescriptionReceivedOn: prescription?.receivedOn ?? null,
        kits: kits(id),
      };
    },
  };
}

function readDated(orm: Orm, table: DatedTable, planId?: string): (id: string) => DatedClass[] {
  const rows = groupByPlan(
    orm
      .select()
      .from(table)
      .where(planId ? eq(table.planId, planId) : undefined)
      .orderBy(asc(table.position))
      .all(),
  );
  return (id) =>
    (rows.get(id) ?? []).map((row) => ({ id: row.id, date: row.datedOn, className: row.className }));
}

function readKits(orm: Orm, planId?: string): (id: string) => Supplies['kits'] {
  const kits = groupByPlan(
    orm
      .select()
      .from(kitTable)
      .where(planId ? eq(kitTable.planId, planId) : undefined)
      .orderBy(asc(kitTable.position))
      .all(),
  );
  const ownKits = orm
    .select({ id: kitTable.id })
    .from(kitTable)
    .where(planId ? eq(kitTable.planId, planId) : undefined);
  const items = Map.groupBy(
    orm
      .select()
      .from(kitItemTable)
      .where(inArray(kitItemTable.kitId, ownKits))
      .orderBy(asc(kitItemTable.position))
      .all(),
    (item) => item.kitId,
  );
  return (id) =>
    (kits.get(id) ?? []).map((kit) => ({
      id: kit.id,
      placeId: kit.placeId,
      details: kit.details,
      items: (items.get(kit.id) ?? []).map(({ kitId: _kit, position: _position, ...item }) => item),
    }));
}

function groupByPlan<Row extends { planId: string }>(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row.planId);
}

export function writeAdministrative(orm: Orm, planId: string, administrative: Administrative): void {
  writeDated(orm, planVersionTable, planId, administrative.versions);
  writeDated(orm, yearlyCheckTable, planId, administrative.yearlyChecks);
  orm
    .delete(signatoryTable)
    .where(
      and(
        eq(signatoryTable.planId, planId),
        notInArray(signatoryTable.id, idsOf(administrative.signatories)),
      ),
    )
    .run();
  administrative.signatories.forEach(({ id, ...columns }, position) => {
    const row = { ...columns, position };
    const { changes } = orm
      .insert(signatoryTable)
      .values({ id, planId, ...row })
      .onConflictDoUpdate({
        target: signatoryTable.id,
        set: row,
        setWhere: eq(signatoryTable.planId, planId),
      })
      .run();
    assertOwned(changes);
  });
}

function writeDated(orm: Orm, table: DatedTable, planId: string, rows: readonly DatedClass[]): void {
  orm
    .delete(table)
    .where(and(eq(table.planId, planId), notInArray(table.id, idsOf(rows))))
    .run();
  rows.forEach(({ id, date, className }, position) => {
    const row = { datedOn: date, className, position };
    const { changes } = orm
      .insert(table)
      .values({ id, planId, ...row })
      .onConflictDoUpdate({ target: table.id, set: row, setWhere: eq(table.planId, planId) })
      .run();
    assertOwned(changes);
  });
}

export function writeSupplies(orm: Orm, planId: string, supplies: Supplies): void {
  const dates = { issuedOn: supplies.prescriptionIssuedOn, receivedOn: supplies.prescriptionReceivedOn };
  orm
    .insert(documentTable)
    .values({ id: randomUUID(), planId, kind: 'prescription', ...dates })
    .onConflictDoUpdate({ target: [documentTable.planId, documentTable.kind], set: dates })
    .run();
  const ownKits = orm.select({ id: kitTable.id }).from(kitTable).where(eq(kitTable.planId, planId));
  const items = supplies.kits.flatMap((kit) => kit.items);
  orm
    .delete(kitItemTable)
    .where(and(inArray(kitItemTable.kitId, ownKits), notInArray(kitItemTable.id, idsOf(items))))
    .run();
  for (const [position, kit] of supplies.kits.entries()) writeKit(orm, planId, kit, position);
  orm
    .delete(kitTable)
    .where(and(eq(kitTable.planId, planId), notInArray(kitTable.id, idsOf(supplies.kits))))
    .run();
}

function writeKit(orm: Orm, planId: string, kit: Supplies['kits'][number], position: number): void {
  const row = { placeId: kit.placeId, details: kit.details, position };
  const { changes } = orm
    .insert(kitTable)
    .values({ id: kit.id, planId, ...row })
    .onConflictDoUpdate({ target: kitTable.id, set: row, setWhere: eq(kitTable.planId, planId) })
    .run();
  assertOwned(changes);
  kit.items.forEach(({ id, ...columns }, itemPosition) => {
    const item = { ...columns, kitId: kit.id, position: itemPosition };
    const ownKits = orm.select({ id: kitTable.id }).from(kitTable).where(eq(kitTable.planId, planId));
    const written = orm
      .insert(kitItemTable)
      .values({ id, ...item })
      .onConflictDoUpdate({
        target: kitItemTable.id,
        set: item,
        setWhere: inArray(kitItemTable.kitId, ownKits),
      })
      .run();
    assertOwned(written.changes);
  });
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id);
}

/** A row id that belongs to another plan is refused: it would otherwise be moved, or silently left out. */
function assertOwned(changes: number): void {
  if (changes === 0)
    throw new AppError('VALIDATION_FAILED', { issues: [{ path: 'id', code: 'IDENTIFIER_INVALID' }] });
}
