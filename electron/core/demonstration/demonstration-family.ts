import {
  addDays,
  addYears,
  type CalendarDate,
  getSchoolYearStart,
} from '../../../shared/calendar/calendar-date.ts';
import type { Guardian, PupilInput } from '../../../shared/pupil/pupil-schema.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import type { DemonstrationPupil, Feature } from './demonstration-pupils.ts';
import type { SeededSource } from './seeded-source.ts';

const AGES: Readonly<Record<string, number>> = { 6: 11, 5: 12, 4: 13, 3: 14, 2: 15, T: 17 };
/** First names that go with a family name of any origin. */
const MOTHERS = ['Sophie', 'Nadia', 'Hélène', 'Anne', 'Inès', 'Claire', 'Carole', 'Céline'] as const;
const FATHERS = ['Marc', 'Sami', 'Étienne', 'Paul', 'David', 'Adam', 'Thomas', 'Philippe'] as const;
const STREETS = ['allée des Glycines', 'rue du Modèle', 'impasse de l’Étalon', 'quai des Fictions'] as const;
const ADULTS = ['Mme Maud Lefort (CPE)', 'M. Yann Kerdoncuff (AED)', 'Mme Rachel Ayad (AESH)'] as const;

/** The pupil as a nurse would have typed it. */
export function buildPupilInput(
  [lastName, firstName, className, , features]: DemonstrationPupil,
  organisation: Organisation,
  source: SeededSource,
  today: CalendarDate,
): PupilInput {
  const has = (feature: Feature) => features.includes(feature);
  const schoolClass = organisation.classes.find(({ name }) => name === className);
  const start = getSchoolYearStart(today);
  const ownPlace = organisation.places.find(({ code }) => code === 'INF');
  return {
    lastName,
    firstName,
    birthDate: has('ofAge')
      ? addDays(addYears(today, -18), -1 - source.below(100))
      : addDays(addYears(start, -(AGES[className.charAt(0)] ?? 12)), -source.below(240)),
    address: has('missingData') ? '' : `${1 + source.below(98)}, ${source.pick(STREETS)}, 99999 Villimagine`,
    classId: has('noClass') ? null : (schoolClass?.id ?? null),
    enteredOn: has('missingData') ? null : start,
    leftOn: null,
    resourceAdult: has('missingData') ? '' : source.pick(ADULTS),
    safePlaceId: has('ownSafePlace') ? (ownPlace?.id ?? null) : null,
    guardians: listGuardians(lastName, has, source),
  };
}

function listGuardians(
  lastName: string,
  has: (feature: Feature) => boolean,
  source: SeededSource,
): Guardian[] {
  if (has('noGuardian')) return [];
  const guardians = [buildGuardian('Mère', `${source.pick(MOTHERS)} ${lastName}`, source)];
  if (!has('oneGuardian'))
    guardians.push(buildGuardian('Père', `${source.pick(FATHERS)} ${lastName}`, source));
  if (has('threeGuardians'))
    guardians.push(buildGuardian('Tuteur légal', 'Association L’Escale imaginaire', source));
  return guardians;
}

/** Telephone numbers of the ranges that the regulator keeps for fiction. */
function buildGuardian(relation: string, name: string, source: SeededSource): Guardian {
  const pair = () => String(source.below(100)).padStart(2, '0');
  return {
    id: source.identifier(),
    relation,
    name,
    homePhone: source.below(3) === 0 ? `01 99 00 ${pair()} ${pair()}` : '',
    workPhone: source.below(2) === 0 ? `01 99 00 ${pair()} ${pair()}` : '',
    mobilePhone: `06 39 98 ${pair()} ${pair()}`,
  };
}
