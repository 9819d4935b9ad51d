import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isOfAge } from '../pupil/pupil-rules.ts';
import type { Pupil } from '../pupil/pupil-schema.ts';
import type { Organisation, School, SchoolType } from '../school/school-schema.ts';
import type { Signatory, SignatoryKind } from './administrative-schema.ts';
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
  return {
    ...buildEmptyPlanContent(),
    administrative: {
      versions: [{ id: createId(), date: today, className: schoolClass?.name ?? '' }],
      yearlyChecks: [],
      signatories: [...listFamily(facts), ...listStaff(facts, schoolClass?.teacher ?? '')].map(
        (signatory) => ({
          ...UNSIGNED,
          ...signatory,
          id: createId(),
        }),
      ),
    },
  };
}

const UNSIGNED = {
  guardianId: null,
  otherLabel: '',
  name: '',
  address: '',
  signedOn: null,
  copyReceivedOn: null,
} as const satisfies Partial<Signatory>;

type KnownSignatory = Pick<Signatory, 'kind' | 'name'> & Partial<Signatory>;

/** Form, page 1: the guardians, or the pupil of age. */
function listFamily({ pupil, today }: Facts): KnownSignatory[] {
  if (isOfAge(pupil.birthDate, today))
    return [{ kind: 'pupil', name: `${pupil.firstName} ${pupil.lastName}` }];
  return pupil.guardians.map(({ id, name }) => ({ kind: 'guardian', guardianId: id, name }));
}

/** The head and the class's teacher, where the settings name them. */
function listStaff({ school }: Facts, teacher: string): KnownSignatory[] {
  const address = [school.address, `${school.postalCode} ${school.city}`.trim()].filter(Boolean).join(', ');
  const staff: KnownSignatory[] = [
    { kind: HEAD_KINDS[school.type], name: school.headName, address },
    { kind: 'teacher', name: teacher, address },
  ];
  return staff.filter(({ name }) => name.trim() !== '');
}
