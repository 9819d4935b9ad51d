import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import type { Signatory, SignatoryKind } from '../plan/administrative-schema.ts';
import type { Emergency } from '../plan/emergency-schema.ts';
import type { Plan } from '../plan/plan.ts';
import type { AfterSchool } from '../plan/plan-content-schema.ts';
import type { Pupil } from '../pupil/pupil-schema.ts';
import type { School } from '../school/school-schema.ts';
import { type CateringAnswers, selectCateringAnswers } from './catering-facts.ts';
import {
  type CallFacts,
  type GuardianSource,
  type KitPlaceSource,
  type PlaceFacts,
  type PupilFacts,
  type PupilSource,
  type StateToSay,
  selectGuardianCalls,
  selectKitPlaces,
  selectPupilFacts,
  selectStateToSay,
} from './pupil-facts.ts';

/** Of section IV only its boxes: its text names treatments. */
export type OutingAnswers = Pick<
  Adaptations,
  'schoolTransfers' | 'examTransfers' | 'dayOutings' | 'overnightOutings'
>;

/** Of section VII only what is said of after-school time. */
export type AfterSchoolTimeAnswers = Pick<Adaptations, 'afterSchoolTime' | 'afterSchoolTimeDetails'>;

/** What the town hall and the after-school staff may see of a PAI (circulaire 2021, II.1.c and III.1). */
export type AfterSchoolFacts = {
  schoolName: string;
  schoolPhone: string;
  pupil: PupilFacts;
  birthDate: CalendarDate;
  photo: Uint8Array | null;
  /** Said on the sheet when the PAI is not in force. */
  state: StateToSay | null;
  hasEmergencySheet: boolean;
  carriedByPupil: boolean;
  kitPlaces: readonly PlaceFacts[];
  guardians: readonly CallFacts[];
  catering: CateringAnswers;
  outings: OutingAnswers;
  time: AfterSchoolTimeAnswers;
  afterSchool: AfterSchool;
  /** Names of those who sign this part, where they are known. */
  signatories: readonly { kind: SignatoryKind; name: string }[];
};

/** Those who put this part in practice; the family signs beside them. */
export const AFTER_SCHOOL_SIGNATORIES: readonly SignatoryKind[] = [
  'primaryHead',
  'secondaryHead',
  'structureHead',
  'catering',
  'afterSchool',
];

/** What is read of a plan for the town hall and the after-school staff, and no more. */
export type AfterSchoolSource = PupilSource &
  GuardianSource &
  KitPlaceSource & {
    school: Pick<School, 'name' | 'phone'>;
    pupil: Pick<Pupil, 'birthDate'>;
    photo: Uint8Array | null;
    plan: Pick<Plan, 'closedOn'> & {
      content: {
        administrative: { signatories: readonly Pick<Signatory, 'kind' | 'name' | 'signedOn'>[] };
        adaptations: CateringAnswers &
          OutingAnswers &
          AfterSchoolTimeAnswers &
          Pick<Adaptations, 'carriedByPupil'>;
        emergency: Pick<Emergency, 'needed'>;
        afterSchool: AfterSchool;
      };
    };
  };

export function selectAfterSchoolFacts(aggregate: AfterSchoolSource, today: CalendarDate): AfterSchoolFacts {
  const { school, photo, plan } = aggregate;
  const { adaptations, administrative, afterSchool, emergency } = plan.content;
  const { schoolTransfers, examTransfers, dayOutings, overnightOutings } = adaptations;
  const { afterSchoolTime, afterSchoolTimeDetails } = adaptations;
  return {
    schoolName: school.name,
    schoolPhone: school.phone,
    pupil: selectPupilFacts(aggregate),
    birthDate: aggregate.pupil.birthDate,
    photo,
    state: selectStateToSay(aggregate, today),
    hasEmergencySheet: emergency.needed === 'yes',
    carriedByPupil: adaptations.carriedByPupil === 'yes',
    kitPlaces: selectKitPlaces(aggregate),
    guardians: selectGuardianCalls(aggregate),
    catering: selectCateringAnswers(adaptations),
    outings: { schoolTransfers, examTransfers, dayOutings, overnightOutings },
    time: { afterSchoolTime, afterSchoolTimeDetails },
    afterSchool,
    signatories: administrative.signatories
      .filter(({ kind }) => AFTER_SCHOOL_SIGNATORIES.includes(kind))
      .map(({ kind, name }) => ({ kind, name })),
  };
}
