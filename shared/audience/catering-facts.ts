import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type FormAnswers, listFieldIds } from '../form/form-answers.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import type { Emergency } from '../plan/emergency-schema.ts';
import { cateringSection } from '../plan/official-form/adaptations-sections.ts';
import type { AfterSchool } from '../plan/plan-content-schema.ts';
import type { School } from '../school/school-schema.ts';
import {
  type CallFacts,
  type GuardianSource,
  type KitPlaceSource,
  type PlaceFacts,
  type PupilFacts,
  type PupilSource,
  type StateSource,
  type StateToSay,
  selectContactCalls,
  selectGuardianCalls,
  selectKitPlaces,
  selectPupilFacts,
  selectStateToSay,
} from './pupil-facts.ts';

/** Section V of part 2, and nothing else of it. */
export type CateringAnswers = FormAnswers<readonly [typeof cateringSection]>;

export function selectCateringAnswers(adaptations: CateringAnswers): CateringAnswers {
  const ids = new Set(listFieldIds(cateringSection));
  return Object.fromEntries(Object.entries(adaptations).filter(([id]) => ids.has(id))) as CateringAnswers;
}

/** What the canteen may see of a PAI: what to serve, how, and whom to turn to. Neither why, nor any treatment. */
export type CateringFacts = {
  schoolName: string;
  schoolPhone: string;
  pupil: PupilFacts;
  photo: Uint8Array | null;
  /** Said on the sheet when the PAI is not in force. */
  state: StateToSay | null;
  hasEmergencySheet: boolean;
  carriedByPupil: boolean;
  kitPlaces: readonly PlaceFacts[];
  /** « Lieu de la trousse pendant ces temps », from the after-school part. */
  mealTimeKitPlace: string;
  guardians: readonly CallFacts[];
  contacts: readonly CallFacts[];
  catering: CateringAnswers;
  /** From the after-school part. */
  mealInstructions: string;
};

/** What is read of a plan for the canteen, and no more. */
export type CateringSource = PupilSource &
  GuardianSource &
  KitPlaceSource &
  StateSource & {
    school: Pick<School, 'name' | 'phone'>;
    photo: Uint8Array | null;
    plan: {
      content: {
        adaptations: CateringAnswers & Pick<Adaptations, 'carriedByPupil'>;
        emergency: Pick<Emergency, 'needed'>;
        afterSchool: Pick<AfterSchool, 'kitPlace' | 'mealInstructions' | 'contacts'>;
      };
    };
  };

export function selectCateringFacts(aggregate: CateringSource, today: CalendarDate): CateringFacts {
  const { school, photo, plan } = aggregate;
  const { adaptations, afterSchool, emergency } = plan.content;
  return {
    schoolName: school.name,
    schoolPhone: school.phone,
    pupil: selectPupilFacts(aggregate),
    photo,
    state: selectStateToSay(aggregate, today),
    hasEmergencySheet: emergency.needed === 'yes',
    carriedByPupil: adaptations.carriedByPupil === 'yes',
    kitPlaces: selectKitPlaces(aggregate),
    mealTimeKitPlace: afterSchool.kitPlace,
    guardians: selectGuardianCalls(aggregate),
    contacts: selectContactCalls(afterSchool),
    catering: selectCateringAnswers(adaptations),
    mealInstructions: afterSchool.mealInstructions,
  };
}
