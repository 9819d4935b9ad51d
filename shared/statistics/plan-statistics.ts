import { type CalendarDate, getSchoolYearStart } from '../calendar/calendar-date.ts';
import type { Signatory } from '../plan/administrative-schema.ts';
import { isClosed, isInForce } from '../plan/plan-status-rules.ts';
import type { SchoolType } from '../school/school-schema.ts';
import { type ClassLevel, classLevels, readClassLevel } from './class-level.ts';
import { joinSmallGroups, type ToldCount, type ToldPair, tellCount, tellPair } from './small-groups.ts';

/** What is read of a plan to be counted: nobody's name, and of the form only answers that are a yes or a no. */
export type StatisticsFact = {
  className: string | null;
  leftOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  signatories: readonly Pick<Signatory, 'kind' | 'signedOn'>[];
  /** Day of the first request; null while it is not dated. */
  requestedOn: CalendarDate | null;
  createdOn: CalendarDate;
  hasEmergencyPart: boolean;
  hasKit: boolean;
  hasCatering: boolean;
};

export type StatisticsSource = {
  school: { name: string; type: SchoolType };
  classNames: readonly string[];
  facts: readonly StatisticsFact[];
};

/** Questions that every plan in force answers with yes or no. */
export const countedQuestions = ['emergencyPart', 'kit', 'catering', 'newThisYear'] as const;
export type CountedQuestion = (typeof countedQuestions)[number];

/** The anonymous counts as they may be told. */
export type PlanStatistics = {
  inForce: ToldCount;
  /** Being written, or waiting for the family's signature. */
  inPreparation: ToldCount;
  questions: Readonly<Record<CountedQuestion, ToldPair>>;
  /** Levels of the school's classes, the small ones joined; empty when there are too few plans in all. */
  levels: readonly { levels: readonly ClassLevel[]; count: number }[];
};

export function countPlans(
  { school, classNames, facts }: StatisticsSource,
  today: CalendarDate,
): PlanStatistics {
  const present = facts.filter(({ leftOn }) => leftOn === null || leftOn >= today);
  const inForce = present.filter((fact) => isInForce(fact, today));
  const others = present.filter((fact) => !isInForce(fact, today) && !isClosed(fact.closedOn, today));
  const yearStart = getSchoolYearStart(today);
  const ask = (question: (fact: StatisticsFact) => boolean): ToldPair => {
    const yes = inForce.filter(question).length;
    return tellPair(yes, inForce.length - yes);
  };
  return {
    inForce: tellCount(inForce.length),
    inPreparation: tellCount(others.length),
    questions: {
      emergencyPart: ask((fact) => fact.hasEmergencyPart),
      kit: ask((fact) => fact.hasKit),
      catering: ask((fact) => fact.hasCatering),
      newThisYear: ask((fact) => (fact.requestedOn ?? fact.createdOn) >= yearStart),
    },
    levels: countLevels(inForce, classNames, school.type),
  };
}

/** Every level that has a class, or a plan: which of them have none is not told either. */
function countLevels(facts: readonly StatisticsFact[], classNames: readonly string[], type: SchoolType) {
  const counts = new Map<ClassLevel, number>(classNames.map((name) => [readClassLevel(name, type), 0]));
  for (const { className } of facts) {
    const level = readClassLevel(className, type);
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const groups = classLevels
    .filter((level) => counts.has(level))
    .map((level) => ({ name: level, count: counts.get(level) ?? 0 }));
  return joinSmallGroups(groups).map(({ names, count }) => ({ levels: names, count }));
}
