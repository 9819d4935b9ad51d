import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Signatory } from '../plan/administrative-schema.ts';
import { isInForce } from '../plan/plan-status-rules.ts';
import type { Organisation, School } from '../school/school-schema.ts';
import type { SafetyList, SafetyListEntry } from './safety-list-schema.ts';

/** What is read of a pupil and a plan for the list: nothing medical is even read. */
export type SafetyListFact = {
  lastName: string;
  firstName: string;
  leftOn: CalendarDate | null;
  classId: string | null;
  safePlaceId: string | null;
  resourceAdult: string;
  closedOn: CalendarDate | null;
  signatories: readonly Pick<Signatory, 'kind' | 'signedOn'>[];
  kitPlaceIds: readonly string[];
  carriedByPupil: boolean;
  sealedLetter: boolean;
};

/**
 * All pupils with a PAI in force, by class then name (R24: « la liste des élèves bénéficiant d'un PAI », circulaire
 * 2021, III.2). The same facts give the same list, so that two lists can be compared.
 */
export function buildSafetyList(
  facts: readonly SafetyListFact[],
  school: School,
  organisation: Organisation,
  today: CalendarDate,
): SafetyList {
  const entries = facts
    .filter((fact) => isInForce(fact, today) && (fact.leftOn === null || fact.leftOn >= today))
    .map((fact) => toEntry(fact, organisation))
    .sort(compareEntries);
  const used = new Set(entries.flatMap((entry) => [...entry.kitPlaceCodes, entry.safePlaceCode]));
  return {
    schoolName: school.name,
    schoolUai: school.uai,
    places: organisation.places
      .filter((place) => used.has(place.code))
      .map(({ code, label }) => ({ code, label })),
    entries,
  };
}

function toEntry(fact: SafetyListFact, { classes, places }: Organisation): SafetyListEntry {
  const schoolClass = classes.find(({ id }) => id === fact.classId);
  const codeOf = (placeId: string | null | undefined) => places.find(({ id }) => id === placeId)?.code ?? '';
  return {
    className: schoolClass?.name ?? '',
    lastName: fact.lastName,
    firstName: fact.firstName,
    kitPlaceCodes: [...new Set(fact.kitPlaceIds.map(codeOf))].filter(Boolean),
    carriedByPupil: fact.carriedByPupil,
    safePlaceCode: codeOf(fact.safePlaceId ?? schoolClass?.safePlaceId),
    resourceAdult: fact.resourceAdult,
    sealedLetter: fact.sealedLetter,
  };
}

/** « CE2 » before « CE10 ». */
const classCollator = new Intl.Collator('fr', { numeric: true });
const nameCollator = new Intl.Collator('fr');

function compareEntries(a: SafetyListEntry, b: SafetyListEntry): number {
  return (
    classCollator.compare(a.className, b.className) ||
    nameCollator.compare(a.lastName, b.lastName) ||
    nameCollator.compare(a.firstName, b.firstName)
  );
}
