import { AppError } from '../../../shared/app-error.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { Repositories } from '../repositories.ts';
import { readSchool } from '../services/school-service.ts';

/** Everything a document about one pupil is made of. Throws NOT_FOUND. */
export function readPlanAggregate(repositories: Repositories, planId: string): PlanAggregate {
  const plan = repositories.plans.find(planId);
  const aggregate = plan && addPupil(repositories, plan);
  if (!aggregate) throw new AppError('NOT_FOUND');
  return aggregate;
}

function addPupil(repositories: Repositories, plan: Plan): PlanAggregate | undefined {
  const { pupils } = repositories;
  const pupil = pupils.find(plan.pupilId);
  if (!pupil) return undefined;
  const { school, organisation } = readSchool(repositories);
  return { school, organisation, pupil, photo: pupils.getPhoto(pupil.id), plan };
}
