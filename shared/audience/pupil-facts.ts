import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import type { Signatory } from '../plan/administrative-schema.ts';
import type { Plan } from '../plan/plan.ts';
import type { AfterSchool } from '../plan/plan-content-schema.ts';
import { isClosed, isInForce } from '../plan/plan-status-rules.ts';
import { listKitsAtSchool } from '../plan/supplies-rules.ts';
import type { Kit } from '../plan/supplies-schema.ts';
import type { Guardian, Pupil } from '../pupil/pupil-schema.ts';
import type { Place, SchoolClass } from '../school/school-schema.ts';

/**
 * What every audience may see of a pupil. Each audience has a type of its own with only what it may see, and one
 * function that takes it out of everything the register knows: a document built from it cannot print the rest.
 */
export type PupilFacts = { lastName: string; firstName: string; className: string };

/** Somebody to call, with every number known, the one most likely to be answered first. */
export type CallFacts = { role: string; name: string; phones: readonly string[] };

/** A place of the school: its code and its name, never what is kept there. */
export type PlaceFacts = { code: string; label: string };

/** A PAI that is not in force says why: the family has not signed it, or it has ended. */
export type StateToSay = 'unsigned' | 'closed';

/*
 * What each selection reads, field by field: an audience's query selects these columns, and the whole aggregate of a
 * plan will do as well (audience-repository.ts).
 */
export type PupilSource = {
  pupil: Pick<Pupil, 'lastName' | 'firstName' | 'classId'>;
  organisation: { classes: readonly Pick<SchoolClass, 'id' | 'name'>[] };
};
export type GuardianSource = { pupil: { guardians: readonly Omit<Guardian, 'id'>[] } };
export type KitPlaceSource = {
  organisation: { places: readonly Place[] };
  plan: {
    content: {
      adaptations: Pick<Adaptations, 'kitExists'>;
      supplies: { kits: readonly Pick<Kit, 'placeId'>[] };
    };
  };
};
export type StateSource = {
  plan: Pick<Plan, 'closedOn'> & {
    content: { administrative: { signatories: readonly Pick<Signatory, 'kind' | 'signedOn'>[] } };
  };
};

export function selectPupilFacts({ pupil, organisation }: PupilSource): PupilFacts {
  const { lastName, firstName, classId } = pupil;
  const className = organisation.classes.find(({ id }) => id === classId)?.name ?? '';
  return { lastName, firstName, className };
}

export function selectGuardianCalls({ pupil }: GuardianSource): CallFacts[] {
  return pupil.guardians.map(({ relation, name, ...guardian }) => ({
    role: relation,
    name,
    phones: listPhones(guardian),
  }));
}

/** People that the after-school part names. */
export function selectContactCalls({ contacts }: Pick<AfterSchool, 'contacts'>): CallFacts[] {
  return contacts.map(({ name, role, phone }) => ({
    role,
    name,
    phones: phone.trim() === '' ? [] : [phone],
  }));
}

function listPhones({
  mobilePhone,
  workPhone,
  homePhone,
}: Omit<Guardian, 'id' | 'relation' | 'name'>): string[] {
  return [mobilePhone, workPhone, homePhone].filter((phone) => phone.trim() !== '');
}

/** Places of the pupil's kits, each once. */
export function selectKitPlaces({ organisation, plan }: KitPlaceSource): PlaceFacts[] {
  const ids = new Set(listKitsAtSchool(plan.content).map(({ placeId }) => placeId));
  return organisation.places.filter(({ id }) => ids.has(id)).map(({ code, label }) => ({ code, label }));
}

/** null while the PAI is in force, which needs no word. */
export function selectStateToSay({ plan }: StateSource, today: CalendarDate): StateToSay | null {
  const { signatories } = plan.content.administrative;
  if (isInForce({ closedOn: plan.closedOn, signatories }, today)) return null;
  return isClosed(plan.closedOn, today) ? 'closed' : 'unsigned';
}
