import { AppError } from '../../../shared/app-error.ts';
import type { SavedSchool } from '../../../shared/contract/school-contract.ts';
import type { Organisation, School } from '../../../shared/school/school-schema.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';

const RECORD = { recordKind: 'school', recordId: 'school' } as const;

export function getSchool(register: OpenRegister): SavedSchool {
  return register.read(readSchool);
}

export function saveSchool(register: OpenRegister, expectedRevision: number, school: School): SavedSchool {
  return register.write({ action: 'school.save', ...RECORD }, (repositories) => {
    assertRevision(repositories, expectedRevision);
    repositories.school.update(school);
    repositories.school.raiseRevision();
    return readSchool(repositories);
  });
}

export function saveOrganisation(
  register: OpenRegister,
  expectedRevision: number,
  organisation: Organisation,
): SavedSchool {
  return register.write({ action: 'school.saveOrganisation', ...RECORD }, (repositories) => {
    assertRevision(repositories, expectedRevision);
    assertNothingUsedIsLeftOut(repositories, organisation);
    repositories.school.saveOrganisation(organisation);
    repositories.school.raiseRevision();
    return readSchool(repositories);
  });
}

/** The school and its organisation, inside a transaction. */
export function readSchool({ school }: Repositories): SavedSchool {
  return { ...school.get(), organisation: school.getOrganisation() };
}

function assertRevision({ school }: Repositories, expected: number): void {
  if (school.get().revision !== expected) throw new AppError('CONFLICT');
}

function assertNothingUsedIsLeftOut({ school }: Repositories, { classes, places }: Organisation): void {
  const used = school.listUsed();
  const keptPlaces = new Set(places.map(({ id }) => id));
  const keptClasses = new Set(classes.map(({ id }) => id));
  const issues = [
    ...(used.classIds.isSubsetOf(keptClasses) ? [] : [{ path: 'classes', code: 'STILL_USED' }]),
    ...(used.placeIds.isSubsetOf(keptPlaces) ? [] : [{ path: 'places', code: 'STILL_USED' }]),
    ...classes.flatMap(({ safePlaceId }, index) =>
      safePlaceId === null || keptPlaces.has(safePlaceId)
        ? []
        : [{ path: `classes.${index}.safePlaceId`, code: 'REQUIRED' }],
    ),
  ];
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
}
