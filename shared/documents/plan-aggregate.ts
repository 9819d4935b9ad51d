import type { Plan } from '../plan/plan.ts';
import type { Pupil } from '../pupil/pupil-schema.ts';
import type { Organisation, School } from '../school/school-schema.ts';

/** Everything a document about one pupil may draw from, read in one transaction. */
export type PlanAggregate = {
  school: School;
  organisation: Organisation;
  pupil: Pupil;
  photo: Uint8Array | null;
  plan: Plan;
};
