import { AppError } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { getPlanState } from '../../../shared/plan/plan-status-rules.ts';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import type { Repositories } from '../repositories.ts';
import { readSchool } from '../services/school-service.ts';

/** Everything a document about one pupil is made of. Throws NOT_FOUND. */
export function readPlanAggregate(repositories: Repositories, planId: string): PlanAggregate {
  const plan = repositories.plans.find(planId);
  const aggregate = plan && addPupil(repositories, plan);
  if (!aggregate) throw new AppError('NOT_FOUND');
  return aggregate;
}

/** Every plan in force, in the order of the pupils' names. */
export function readPlansInForce(repositories: Repositories, today: CalendarDate): PlanAggregate[] {
  const collator = new Intl.Collator('fr');
  return repositories.plans
    .list()
    .filter((plan) => getPlanState(plan, today) === 'inForce')
    .flatMap((plan) => addPupil(repositories, plan) ?? [])
    .sort((a, b) => collator.compare(formatPupilName(a.pupil), formatPupilName(b.pupil)));
}

function addPupil(repositories: Repositories, plan: Plan): PlanAggregate | undefined {
  const { pupils } = repositories;
  const pupil = pupils.find(plan.pupilId);
  if (!pupil) return undefined;
  const { school, organisation } = readSchool(repositories);
  return { school, organisation, pupil, photo: pupils.getPhoto(pupil.id), plan };
}
