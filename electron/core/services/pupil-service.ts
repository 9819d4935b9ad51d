import { randomUUID } from 'node:crypto';
import { AppError, type ValidationIssue } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { PHOTO_LIMIT } from '../../../shared/contract/pupil-contract.ts';
import type { JournalAction } from '../../../shared/journal/journal-actions.ts';
import { isClosed } from '../../../shared/plan/plan-status-rules.ts';
import { isPrintablePhoto } from '../../../shared/pupil/photo-rules.ts';
import { findPupilIssues } from '../../../shared/pupil/pupil-rules.ts';
import type { Pupil, PupilInput } from '../../../shared/pupil/pupil-schema.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import type { PlanSummary } from '../../database/repositories/plan-repository.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';

/** The whole register, by name: one line a pupil with the PAI that lives, or else the last one. */
export function listRegister(register: OpenRegister, today: CalendarDate): RegisterRow[] {
  return register.read(({ pupils, plans }) => {
    const byPupil = Map.groupBy(plans.listSummaries(), (plan) => plan.pupilId);
    const current = new Map(
      [...byPupil].flatMap(([pupilId, own]) => {
        const plan = chooseCurrentPlan(own, today);
        return plan ? [[pupilId, plan]] : [];
      }),
    );
    const states = register.planStates.find(plans, [...current.values()], today);
    const collator = new Intl.Collator('fr');
    return pupils
      .list()
      .sort((a, b) => collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName))
      .map(({ photoOf, className, ...pupil }): RegisterRow => {
        const plan = current.get(pupil.id);
        const state = plan && states.get(plan.id);
        return {
          pupilId: pupil.id,
          lastName: pupil.lastName,
          firstName: pupil.firstName,
          birthDate: pupil.birthDate,
          classId: pupil.classId,
          className: className ?? '',
          leftOn: pupil.leftOn,
          hasPhoto: photoOf !== null,
          planId: plan?.id ?? null,
          planState: state?.planState ?? null,
          careState: state?.careState ?? null,
          changedAt: plan && plan.changedAt > pupil.changedAt ? plan.changedAt : pupil.changedAt,
        };
      });
  });
}

/** The plan that is not closed, or the newest of the closed ones. */
function chooseCurrentPlan(plans: readonly PlanSummary[], today: CalendarDate): PlanSummary | undefined {
  return plans.find((plan) => !isClosed(plan.closedOn, today)) ?? plans[0];
}

export function getPupil(register: OpenRegister, pupilId: string): Pupil {
  return register.read((repositories) => findPupil(repositories, pupilId));
}

export function createPupil(register: OpenRegister, pupil: PupilInput, today: CalendarDate): Pupil {
  assertPupil(pupil, today);
  const pupilId = randomUUID();
  return register.write(describe('pupil.create', pupilId), (repositories, now) => {
    assertReferences(repositories, pupil);
    repositories.pupils.insert(pupilId, pupil, now);
    return findPupil(repositories, pupilId);
  });
}

export function savePupil(
  register: OpenRegister,
  input: { pupilId: string; expectedRevision: number; pupil: PupilInput },
  today: CalendarDate,
): Pupil {
  assertPupil(input.pupil, today);
  return register.write(describe('pupil.save', input.pupilId), (repositories, now) => {
    const { revision } = findPupil(repositories, input.pupilId);
    if (revision !== input.expectedRevision) throw new AppError('CONFLICT');
    assertReferences(repositories, input.pupil);
    repositories.pupils.update(input.pupilId, input.pupil, revision + 1, now);
    return findPupil(repositories, input.pupilId);
  });
}

export function removePupil(register: OpenRegister, pupilId: string): null {
  return register.write(describe('pupil.remove', pupilId), (repositories) => {
    findPupil(repositories, pupilId);
    if (repositories.plans.listClosings(pupilId).length > 0) throw new AppError('PUPIL_HAS_PLAN');
    if (repositories.sealedRecords.count(pupilId) > 0) throw new AppError('PUPIL_HAS_HEALTH_RECORDS');
    repositories.acceptedWords.removeOf('pupil', pupilId);
    repositories.pupils.remove(pupilId);
    return null;
  });
}

export function getPhoto(register: OpenRegister, pupilId: string): Uint8Array | null {
  return register.read(({ pupils }) => pupils.getPhoto(pupilId));
}

export function setPhoto(register: OpenRegister, pupilId: string, photo: Uint8Array | null): Pupil {
  if (photo) assertPhoto(photo);
  return register.write(describe('pupil.setPhoto', pupilId), (repositories, now) => {
    const { revision } = findPupil(repositories, pupilId);
    repositories.pupils.setPhoto(pupilId, photo);
    repositories.pupils.touch(pupilId, revision + 1, now);
    return findPupil(repositories, pupilId);
  });
}

function assertPhoto(photo: Uint8Array): void {
  if (photo.length > PHOTO_LIMIT) throw new AppError('PHOTO_TOO_LARGE');
  if (!isPrintablePhoto(photo)) throw new AppError('PHOTO_UNREADABLE');
}

function assertPupil(pupil: PupilInput, today: CalendarDate): void {
  const issues = findPupilIssues(pupil, today);
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
}

/** A class or a place that another window has just taken out is told, not stored. */
function assertReferences({ school }: Repositories, pupil: PupilInput): void {
  const { classes, places } = school.getOrganisation();
  const issues: ValidationIssue[] = [];
  if (pupil.classId !== null && !classes.some(({ id }) => id === pupil.classId))
    issues.push({ path: 'classId', code: 'NO_LONGER_EXISTS' });
  if (pupil.safePlaceId !== null && !places.some(({ id }) => id === pupil.safePlaceId))
    issues.push({ path: 'safePlaceId', code: 'NO_LONGER_EXISTS' });
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
}

function findPupil({ pupils }: Repositories, pupilId: string): Pupil {
  const pupil = pupils.find(pupilId);
  if (!pupil) throw new AppError('NOT_FOUND');
  return pupil;
}

function describe(action: JournalAction, recordId: string) {
  return { action, recordKind: 'pupil', recordId } as const;
}
