import type { CalendarDate } from '../calendar/calendar-date.ts';
import { formatPupilName, isOfAge } from '../pupil/pupil-rules.ts';
import type { Pupil } from '../pupil/pupil-schema.ts';
import type { Organisation, School, SchoolClass, SchoolType } from '../school/school-schema.ts';
import type { Signatory, SignatoryKind } from './administrative-schema.ts';
import { buildSignatory, findKnownSignatory } from './known-signatories.ts';
import { buildEmptyPlanContent, type PlanContent } from './plan-content-schema.ts';

const HEAD_KINDS: Readonly<Record<SchoolType, SignatoryKind>> = {
  maternelle: 'primaryHead',
  elementaire: 'primaryHead',
  primaire: 'primaryHead',
  college: 'secondaryHead',
  lycee: 'secondaryHead',
  lyceeAgricole: 'secondaryHead',
  other: 'structureHead',
};

type Facts = { pupil: Pupil; school: School; organisation: Organisation; today: CalendarDate };

/**
 * What a new PAI already knows: the day of the first request and the class, and the people who will sign it, so that
 * the nurse types no name a second time.
 */
export function buildNewPlanContent(facts: Facts, createId: () => string): PlanContent {
  const { pupil, organisation, today } = facts;
  const schoolClass = organisation.classes.find(({ id }) => id === pupil.classId);
  const signatories = [...listFamily(facts), ...listStaff(facts.school, schoolClass)];
  return {
    ...buildEmptyPlanContent(),
    administrative: {
      versions: [{ id: createId(), date: today, className: schoolClass?.name ?? '' }],
      yearlyChecks: [],
      signatories: signatories.map(({ kind, ...known }) => buildSignatory(createId(), kind, known)),
    },
  };
}

type KnownSignatory = Partial<Signatory> & Pick<Signatory, 'kind'>;

/** Form, page 1: the guardians, or the pupil of age. */
function listFamily({ pupil, today }: Facts): KnownSignatory[] {
  if (isOfAge(pupil.birthDate, today)) return [{ kind: 'pupil', name: formatPupilName(pupil) }];
  return pupil.guardians.map(({ id, name }) => ({ kind: 'guardian', guardianId: id, name }));
}

/** The head and the class's teacher, where the settings name them. */
function listStaff(school: School, schoolClass: SchoolClass | undefined): KnownSignatory[] {
  return [HEAD_KINDS[school.type], 'teacher' as const]
    .map((kind) => ({ ...findKnownSignatory(kind, school, schoolClass), kind }))
    .filter(({ name = '' }) => name.trim() !== '');
}
