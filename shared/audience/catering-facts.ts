import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import { type FormAnswers, listFieldIds } from '../form/form-answers.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import { cateringSection } from '../plan/official-form/adaptations-sections.ts';
import type { PlanState } from '../plan/plan-status-rules.ts';
import {
  type CallFacts,
  type PlaceFacts,
  type PupilFacts,
  selectContactCalls,
  selectGuardianCalls,
  selectKitPlaces,
  selectPupilFacts,
  selectStateToSay,
} from './pupil-facts.ts';

/** Section V of part 2, and nothing else of it. */
export type CateringAnswers = FormAnswers<readonly [typeof cateringSection]>;

export function selectCateringAnswers(adaptations: Adaptations): CateringAnswers {
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
  state: PlanState | null;
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

export function selectCateringFacts(aggregate: PlanAggregate, today: CalendarDate): CateringFacts {
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
