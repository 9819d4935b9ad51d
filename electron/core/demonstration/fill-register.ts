import type { Repositories } from '../repositories.ts';
import type { Demonstration } from './build-demonstration.ts';

/** Writes the invented school and pupils into an empty register. */
export function fillRegister(repositories: Repositories, demonstration: Demonstration, now: string): void {
  repositories.school.saveOrganisation(demonstration.organisation);
  for (const { id, input, photo, plan } of demonstration.pupils) {
    repositories.pupils.insert(id, input, now);
    if (photo) repositories.pupils.setPhoto(id, photo);
    repositories.plans.insert({ ...plan, pupilId: id, revision: 1, changedAt: now });
  }
}
