import { addMonths, addYears, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Signatory } from './administrative-schema.ts';
import type { Plan } from './plan.ts';
import { isCareNeeded, listMissing } from './plan-completeness-rules.ts';
import type { PlanContent } from './plan-content-schema.ts';
import type { Supplies } from './supplies-schema.ts';

/**
 * A PAI has two independent statuses (circulaire 2021, II.4): whether it is valid, and whether its care part may be
 * applied. Both are computed from facts with today as an argument, and never stored.
 */
export type PlanState = 'draft' | 'toSign' | 'inForce' | 'closed';

export type CareState = 'notNeeded' | 'applicable' | 'suspended';

/** Why the care part may not be applied; text/status-words.ts says each in French. */
export type SuspensionReason =
  | 'prescriptionMissing'
  | 'prescriptionNotStarted'
  | 'prescriptionExpired'
  | 'sheetNotSigned'
  | 'sheetPeriodMissing'
  | 'sheetPeriodNotStarted'
  | 'sheetPeriodOver'
  | 'kitMissing'
  | 'kitEmpty'
  | 'kitExpiryUnknown'
  | 'kitExpired';

export type CareStatus = { state: CareState; reasons: readonly SuspensionReason[] };

/** Draft → to sign (nothing required is missing) → in force (a guardian or the pupil of age has signed) → closed. */
export function getPlanState(plan: Pick<Plan, 'closedOn' | 'content'>, today: CalendarDate): PlanState {
  if (isClosed(plan.closedOn, today)) return 'closed';
  const signatories = plan.content.administrative.signatories;
  if (isInForce({ closedOn: plan.closedOn, signatories }, today)) return 'inForce';
  return listMissing(plan.content).some((missing) => missing.required) ? 'draft' : 'toSign';
}

export function isClosed(closedOn: CalendarDate | null, today: CalendarDate): boolean {
  return closedOn !== null && closedOn <= today;
}

/** R11: not closed, and signed by at least one guardian or by the pupil of age. */
export function isInForce(
  plan: { closedOn: CalendarDate | null; signatories: readonly Pick<Signatory, 'kind' | 'signedOn'>[] },
  today: CalendarDate,
): boolean {
  if (isClosed(plan.closedOn, today)) return false;
  return plan.signatories.some(
    ({ kind, signedOn }) =>
      (kind === 'guardian' || kind === 'pupil') && signedOn !== null && signedOn <= today,
  );
}

/** Rules R1, R4 and R6: with one piece missing, the care part waits and an emergency means calling 15. */
export function getCareStatus(content: PlanContent, today: CalendarDate): CareStatus {
  if (!isCareNeeded(content)) return { state: 'notNeeded', reasons: [] };
  const reasons = [
    ...findPrescriptionReasons(content.supplies, today),
    ...findSheetReasons(content, today),
    ...findKitReasons(content, today),
  ];
  return { state: reasons.length === 0 ? 'applicable' : 'suspended', reasons };
}

/**
 * Whether nothing may be given today: the care part waits, or the PAI has ended and is no ground to give anything
 * either. Every document that prints a treatment asks this, so that none contradicts another.
 */
export function isTreatmentSuspended(plan: Pick<Plan, 'closedOn' | 'content'>, today: CalendarDate): boolean {
  return isClosed(plan.closedOn, today) || getCareStatus(plan.content, today).state === 'suspended';
}

/**
 * Whether the PAI itself, ours or the ministry's, says at the head of what it prescribes that nothing may be given
 * today. Not while it is prepared: that paper is the one to be signed, and its empty boxes say that it does not count.
 */
export function saysTreatmentSuspended(
  plan: Pick<Plan, 'closedOn' | 'content'>,
  today: CalendarDate,
): boolean {
  const state = getPlanState(plan, today);
  return (state === 'inForce' || state === 'closed') && isTreatmentSuspended(plan, today);
}

/** R1: a prescription serves for one year from its date (circulaire 2021, II.1.b and II.4), that day included. */
function findPrescriptionReasons(supplies: Supplies, today: CalendarDate): SuspensionReason[] {
  if (supplies.prescriptionIssuedOn === null) return ['prescriptionMissing'];
  // A date to come is a typing mistake (another year): nothing may be given on the strength of it.
  if (supplies.prescriptionIssuedOn > today) return ['prescriptionNotStarted'];
  return today > addYears(supplies.prescriptionIssuedOn, 1) ? ['prescriptionExpired'] : [];
}

/** R6: the sheet is signed by a doctor and its period holds today. */
function findSheetReasons(content: PlanContent, today: CalendarDate): SuspensionReason[] {
  const { emergency } = content;
  if (emergency.needed !== 'yes') return [];
  const reasons: SuspensionReason[] = [];
  if (emergency.doctorSignedOn === null || emergency.doctorSignedOn > today) reasons.push('sheetNotSigned');
  if (emergency.periodStart === null || emergency.periodEnd === null) reasons.push('sheetPeriodMissing');
  else if (today < emergency.periodStart) reasons.push('sheetPeriodNotStarted');
  else if (today > emergency.periodEnd) reasons.push('sheetPeriodOver');
  return reasons;
}

/** R4: a kit is up to date only if every medicine in it is; its last day counts. */
function findKitReasons(content: PlanContent, today: CalendarDate): SuspensionReason[] {
  const { kitExists } = content.adaptations;
  const { kits } = content.supplies;
  // Kits recorded while the box is not answered yet are kits all the same: an outdated one must not be used.
  if (kitExists === 'no' || (kitExists === null && kits.length === 0)) return [];
  if (kits.length === 0) return ['kitMissing'];
  const items = kits.flatMap((kit) => kit.items);
  const reasons: SuspensionReason[] = [];
  if (kits.some((kit) => kit.items.length === 0)) reasons.push('kitEmpty');
  if (items.some((item) => item.expiresOn === null)) reasons.push('kitExpiryUnknown');
  if (items.some((item) => item.expiresOn !== null && item.expiresOn < today)) reasons.push('kitExpired');
  return reasons;
}

/** R2: a prescription is less than three months old the day it is handed in (circulaire 2021, II.2.a). A warning. */
export function isPrescriptionHandedInLate(supplies: Supplies): boolean {
  const { prescriptionIssuedOn, prescriptionReceivedOn } = supplies;
  if (prescriptionIssuedOn === null || prescriptionReceivedOn === null) return false;
  return prescriptionReceivedOn >= addMonths(prescriptionIssuedOn, 3);
}
