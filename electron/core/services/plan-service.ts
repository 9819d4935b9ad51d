import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { JournalAction } from '../../../shared/journal/journal-actions.ts';
import { buildNewPlanContent } from '../../../shared/plan/new-plan-content.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { PlanPartValue } from '../../../shared/plan/plan-content-schema.ts';
import { isClosed } from '../../../shared/plan/plan-status-rules.ts';
import { isOfAge } from '../../../shared/pupil/pupil-rules.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';
import { readSchool } from './school-service.ts';

export function getPlan(register: OpenRegister, planId: string): Plan {
  return register.read((repositories) => findPlan(repositories, planId));
}

export function listCopies(register: OpenRegister, planId: string): OutputOf<'plan.listCopies'> {
  return register.read((repositories) => {
    findPlan(repositories, planId);
    const { planCopies } = repositories;
    return { copies: planCopies.list(planId), nextNumber: planCopies.getNextNumber(planId) };
  });
}

/** A new PAI, dated today, with what the register already knows. */
export function createPlan(register: OpenRegister, pupilId: string, today: CalendarDate): Plan {
  const planId = randomUUID();
  return register.write(describe('plan.create', planId), (repositories, now) => {
    const pupil = repositories.pupils.find(pupilId);
    if (!pupil) throw new AppError('NOT_FOUND');
    assertNoneLives(repositories, pupilId, today);
    const plan: Plan = {
      id: planId,
      pupilId,
      revision: 1,
      createdOn: today,
      changedAt: now,
      closedOn: null,
      content: buildNewPlanContent({ pupil, ...readSchool(repositories), today }, randomUUID),
    };
    repositories.plans.insert(plan);
    return findPlan(repositories, planId);
  });
}

/** Saves one part under a new revision. CONFLICT when another window saved since; nothing is then written. */
export function savePlanPart(
  register: OpenRegister,
  input: { planId: string; expectedRevision: number; part: PlanPartValue },
  today: CalendarDate,
): { revision: number; changedAt: string } {
  const { planId, part } = input;
  return register.write(describe(`plan.saveDraft.${part.part}`, planId), (repositories, now) => {
    const plan = findPlanAt(repositories, planId, input.expectedRevision);
    if (isClosed(plan.closedOn, today)) throw new AppError('PLAN_CLOSED');
    const revision = plan.revision + 1;
    assertPlaces(repositories, part);
    assertGuardians(repositories, plan.pupilId, part);
    assertPupilOfAge(repositories, plan.pupilId, part);
    const content = { ...plan.content, [part.part]: part.value };
    repositories.plans.update({ ...plan, revision, changedAt: now, content }, part.part);
    return { revision, changedAt: now };
  });
}

export function closePlan(
  register: OpenRegister,
  input: { planId: string; expectedRevision: number; closedOn: CalendarDate },
  today: CalendarDate,
): Plan {
  return register.write(describe('plan.close', input.planId), (repositories, now) => {
    const plan = findPlanAt(repositories, input.planId, input.expectedRevision);
    if (input.closedOn < plan.createdOn)
      throw new AppError('VALIDATION_FAILED', { issues: [{ path: 'closedOn', code: 'PERIOD_INVERTED' }] });
    // A closing moved to a coming day makes the plan live again until then.
    if (!isClosed(input.closedOn, today)) assertNoneLives(repositories, plan.pupilId, today, plan.id);
    return saveClosing(repositories, plan, input.closedOn, now);
  });
}

export function reopenPlan(
  register: OpenRegister,
  input: { planId: string; expectedRevision: number },
  today: CalendarDate,
): Plan {
  return register.write(describe('plan.reopen', input.planId), (repositories, now) => {
    const plan = findPlanAt(repositories, input.planId, input.expectedRevision);
    assertNoneLives(repositories, plan.pupilId, today, plan.id);
    return saveClosing(repositories, plan, null, now);
  });
}

function saveClosing(
  repositories: Repositories,
  plan: Plan,
  closedOn: CalendarDate | null,
  now: string,
): Plan {
  repositories.plans.update({ ...plan, closedOn, revision: plan.revision + 1, changedAt: now }, null);
  return findPlan(repositories, plan.id);
}

function assertNoneLives(
  { plans }: Repositories,
  pupilId: string,
  today: CalendarDate,
  exceptId?: string,
): void {
  const living = plans
    .listClosings(pupilId)
    .some(({ id, closedOn }) => id !== exceptId && !isClosed(closedOn, today));
  if (living) throw new AppError('PLAN_ALREADY_OPEN');
}

/** A place that another window has just taken out is told, not stored. */
function assertPlaces({ school }: Repositories, part: PlanPartValue): void {
  if (part.part !== 'supplies') return;
  const known = new Set(school.getOrganisation().places.map(({ id }) => id));
  const issues = part.value.kits.flatMap(({ placeId }, index) =>
    placeId === null || known.has(placeId)
      ? []
      : [{ path: `part.value.kits.${index}.placeId`, code: 'NO_LONGER_EXISTS' }],
  );
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
}

/** A guardian signs the plans of their own child. One who was taken out meanwhile is a conflict (foreign key). */
function assertGuardians({ pupils }: Repositories, pupilId: string, part: PlanPartValue): void {
  if (part.part !== 'administrative') return;
  const issues = part.value.signatories.flatMap(({ guardianId }, index) =>
    guardianId !== null && pupils.isGuardianOfAnother(guardianId, pupilId)
      ? [{ path: `part.value.signatories.${index}.guardianId`, code: 'IDENTIFIER_INVALID' }]
      : [],
  );
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
}

/** Form, page 1: the pupil signs alone only when of age; before, the signature would put the PAI in force (R11). */
function assertPupilOfAge({ pupils }: Repositories, pupilId: string, part: PlanPartValue): void {
  if (part.part !== 'administrative') return;
  const birthDate = pupils.find(pupilId)?.birthDate;
  if (birthDate === undefined) return;
  const issues = part.value.signatories.flatMap(({ kind, signedOn }, index) =>
    kind === 'pupil' && signedOn !== null && !isOfAge(birthDate, signedOn)
      ? [{ path: `part.value.signatories.${index}.signedOn`, code: 'NOT_OF_AGE' }]
      : [],
  );
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
}

function findPlan({ plans }: Repositories, planId: string): Plan {
  const plan = plans.find(planId);
  if (!plan) throw new AppError('NOT_FOUND');
  return plan;
}

function findPlanAt(repositories: Repositories, planId: string, expectedRevision: number): Plan {
  const plan = findPlan(repositories, planId);
  if (plan.revision !== expectedRevision) throw new AppError('CONFLICT');
  return plan;
}

function describe(action: JournalAction, recordId: string) {
  return { action, recordKind: 'plan', recordId } as const;
}
