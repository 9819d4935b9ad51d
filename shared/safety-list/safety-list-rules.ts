import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Signatory } from '../plan/administrative-schema.ts';
import { isInForce } from '../plan/plan-status-rules.ts';
import type { Organisation, School } from '../school/school-schema.ts';
import { arrangeLayout, listShownColumns } from './safety-list-layout.ts';
import type {
  SafetyList,
  SafetyListColumn,
  SafetyListEntry,
  SafetyListLayout,
} from './safety-list-schema.ts';

/** What is read of a pupil and a plan for the list: nothing medical is even read. */
export type SafetyListFact = {
  pupilId: string;
  lastName: string;
  firstName: string;
  birthDate: CalendarDate;
  /** Hash of the photo; null without one, or when no column asks for it. */
  photo: string | null;
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

type Source = {
  facts: readonly SafetyListFact[];
  school: School;
  organisation: Organisation;
  layout: SafetyListLayout;
};

/**
 * All pupils with a PAI in force, by class then name (R24: « la liste des élèves bénéficiant d'un PAI », circulaire
 * 2021, III.2), with the columns that the school chose and no other. The same facts give the same list, so that two
 * lists can be compared.
 */
export function buildSafetyList(
  { facts, school, organisation, layout }: Source,
  today: CalendarDate,
): SafetyList {
  const shown = listShownColumns(layout);
  const entries = facts
    .filter((fact) => isOnSafetyList(fact, today))
    .map((fact) => toEntry(fact, organisation, shown))
    .sort(compareEntries);
  const used = new Set(entries.flatMap((entry) => [...(entry.kitPlaceCodes ?? []), entry.safePlaceCode]));
  return {
    schoolName: school.name,
    schoolUai: school.uai,
    layout: arrangeLayout(layout),
    places: organisation.places
      .filter((place) => used.has(place.code))
      .map(({ code, label }) => ({ code, label }))
      .sort((a, b) => compareLabels(a.code, b.code)),
    entries,
  };
}

export function isOnSafetyList(
  fact: Pick<SafetyListFact, 'leftOn' | 'closedOn' | 'signatories'>,
  today: CalendarDate,
): boolean {
  return isInForce(fact, today) && (fact.leftOn === null || fact.leftOn >= today);
}

function toEntry(
  fact: SafetyListFact,
  { classes, places }: Organisation,
  shown: readonly SafetyListColumn[],
): SafetyListEntry {
  const schoolClass = classes.find(({ id }) => id === fact.classId);
  const codeOf = (placeId: string | null | undefined) => places.find(({ id }) => id === placeId)?.code ?? '';
  const pick = <Value>(column: SafetyListColumn, read: () => Value) =>
    shown.includes(column) ? read() : null;
  return {
    pupilId: fact.pupilId,
    className: schoolClass?.name ?? '',
    lastName: fact.lastName,
    firstName: fact.firstName,
    birthDate: pick('birthDate', () => fact.birthDate),
    photo: pick('photo', () => fact.photo),
    kitPlaceCodes: pick('kitPlace', () =>
      [...new Set(fact.kitPlaceIds.map(codeOf))].filter(Boolean).sort(compareLabels),
    ),
    carriedByPupil: pick('carriedByPupil', () => fact.carriedByPupil),
    safePlaceCode: pick('safePlace', () => codeOf(fact.safePlaceId ?? schoolClass?.safePlaceId)),
    resourceAdult: pick('resourceAdult', () => fact.resourceAdult),
    sealedLetter: pick('sealedLetter', () => fact.sealedLetter),
  };
}

/** « CE2 » before « CE10 ». */
const labelCollator = new Intl.Collator('fr', { numeric: true });
const nameCollator = new Intl.Collator('fr');

/** Classes and codes as a person would put them in order. */
export function compareLabels(a: string, b: string): number {
  return labelCollator.compare(a, b) || compareUnits(a, b);
}

function compareEntries(a: SafetyListEntry, b: SafetyListEntry): number {
  return (
    compareLabels(a.className, b.className) ||
    nameCollator.compare(printLastName(a), printLastName(b)) ||
    nameCollator.compare(a.firstName, b.firstName) ||
    compareUnits(a.pupilId, b.pupilId)
  );
}

/** Homonyms follow their first names, however their last name was typed. */
function printLastName({ lastName }: SafetyListEntry): string {
  return lastName.toLocaleUpperCase('fr');
}

/** An order that no two different texts share. */
function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
