import { asc, eq, sql } from 'drizzle-orm';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import type { SignatoryKind } from '../../../shared/plan/administrative-schema.ts';
import { cateringSection } from '../../../shared/plan/official-form/adaptations-sections.ts';
import type { SchoolType } from '../../../shared/school/school-schema.ts';
import type { StatisticsSource } from '../../../shared/statistics/plan-statistics.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { planTable, planVersionTable, signatoryTable } from '../tables/plan-table.ts';
import { pupilTable } from '../tables/pupil-table.ts';
import { schoolClassTable, schoolTable } from '../tables/school-table.ts';

type Orm = RegisterDatabase['orm'];

/** Nobody's name: a class, dates, and answers that are a yes or a no. */
export function readStatistics(orm: Orm): StatisticsSource {
  const school = orm.select({ name: schoolTable.name, type: schoolTable.type }).from(schoolTable).get();
  if (!school) throw new Error('The register has no school');
  const classes = orm
    .select({ name: schoolClassTable.name })
    .from(schoolClassTable)
    .orderBy(asc(schoolClassTable.position))
    .all();
  return {
    school: { name: school.name, type: school.type as SchoolType },
    classNames: classes.map(({ name }) => name),
    facts: listFacts(orm),
  };
}

function listFacts(orm: Orm): StatisticsSource['facts'] {
  const signatories = Map.groupBy(
    orm
      .select({
        planId: signatoryTable.planId,
        kind: signatoryTable.kind,
        signedOn: signatoryTable.signedOn,
      })
      .from(signatoryTable)
      .all(),
    ({ planId }) => planId,
  );
  const requests = orm
    .select({ planId: planVersionTable.planId, datedOn: planVersionTable.datedOn })
    .from(planVersionTable)
    .where(eq(planVersionTable.position, 0))
    .all();
  const requestedOn = new Map(requests.map(({ planId, datedOn }) => [planId, datedOn]));
  return orm
    .select({
      planId: planTable.id,
      className: schoolClassTable.name,
      leftOn: pupilTable.leftOn,
      closedOn: planTable.closedOn,
      createdOn: planTable.createdOn,
      hasEmergencyPart: isYes('$.emergency.needed'),
      hasKit: isYes('$.adaptations.kitExists'),
      hasCatering: isAnyTicked(cateringBoxes),
    })
    .from(planTable)
    .innerJoin(pupilTable, eq(pupilTable.id, planTable.pupilId))
    .leftJoin(schoolClassTable, eq(schoolClassTable.id, pupilTable.classId))
    .all()
    .map(({ planId, hasEmergencyPart, hasKit, hasCatering, ...fact }) => ({
      ...fact,
      signatories: (signatories.get(planId) ?? []).map(({ kind, signedOn }) => ({
        kind: kind as SignatoryKind,
        signedOn,
      })),
      requestedOn: requestedOn.get(planId) ?? null,
      hasEmergencyPart: hasEmergencyPart === 1,
      hasKit: hasKit === 1,
      hasCatering: hasCatering === 1,
    }));
}

/** Section V without its text: which box is ticked is not told, only that one is. */
const cateringBoxes = listFieldIds({
  ...cateringSection,
  items: cateringSection.items.filter(({ kind }) => kind === 'check'),
});

/** 1 when the stored form answers yes at this path. */
function isYes(path: string) {
  return sql<number | null>`json_extract(${planTable.content}, ${path}) = 'yes'`;
}

/** 1 when one of these boxes of part 2 is ticked. */
function isAnyTicked(ids: readonly string[]) {
  const boxes = ids.map((id) => sql`ifnull(json_extract(${planTable.content}, ${`$.adaptations.${id}`}), 0)`);
  return sql<number>`(${sql.join(boxes, sql` or `)})`;
}
