import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import type { AfterSchool } from '../plan/plan-content-schema.ts';
import { getPlanState, type PlanState } from '../plan/plan-status-rules.ts';
import type { Guardian } from '../pupil/pupil-schema.ts';

/**
 * What every audience may see of a pupil. Each audience has a type of its own with only what it may see, and one
 * function that takes it out of everything the register knows: a document built from it cannot print the rest.
 */
export type PupilFacts = { lastName: string; firstName: string; className: string };

/** Somebody to call, with every number known, the one most likely to be answered first. */
export type CallFacts = { role: string; name: string; phones: readonly string[] };

/** A place of the school: its code and its name, never what is kept there. */
export type PlaceFacts = { code: string; label: string };

export function selectPupilFacts({ pupil, organisation }: PlanAggregate): PupilFacts {
  const { lastName, firstName, classId } = pupil;
  const className = organisation.classes.find(({ id }) => id === classId)?.name ?? '';
  return { lastName, firstName, className };
}

export function selectGuardianCalls({ pupil }: PlanAggregate): CallFacts[] {
  return pupil.guardians.map(({ relation, name, ...guardian }) => ({
    role: relation,
    name,
    phones: listPhones(guardian),
  }));
}

/** People that the after-school part names. */
export function selectContactCalls({ contacts }: AfterSchool): CallFacts[] {
  return contacts.map(({ name, role, phone }) => ({
    role,
    name,
    phones: phone.trim() === '' ? [] : [phone],
  }));
}

function listPhones({ mobilePhone, workPhone, homePhone }: Omit<Guardian, 'relation' | 'name'>): string[] {
  return [mobilePhone, workPhone, homePhone].filter((phone) => phone.trim() !== '');
}

/** Places of the pupil's kits, each once. */
export function selectKitPlaces({ organisation, plan }: PlanAggregate): PlaceFacts[] {
  const ids = new Set(plan.content.supplies.kits.map(({ placeId }) => placeId));
  return organisation.places.filter(({ id }) => ids.has(id)).map(({ code, label }) => ({ code, label }));
}

/** null while the PAI is in force, which needs no word. */
export function selectStateToSay({ plan }: PlanAggregate, today: CalendarDate): PlanState | null {
  const state = getPlanState(plan, today);
  return state === 'inForce' ? null : state;
}
