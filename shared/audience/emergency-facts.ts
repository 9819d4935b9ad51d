import { type CalendarDate, formatShortDate, getAge } from '../calendar/calendar-date.ts';
import { formatPeriod } from '../documents/emergency-blocks.ts';
import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import { getSheetTemplate } from '../plan/emergency-sheets/emergency-sheet-schema.ts';
import { getCareStatus, getPlanState, type PlanState } from '../plan/plan-status-rules.ts';
import type { Kit } from '../plan/supplies-schema.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import type { Guardian } from '../pupil/pupil-schema.ts';
import { CLOSED_REASON } from '../text/emergency-sheet-words.ts';
import { suspensionSentences } from '../text/status-words.ts';
import { readSheetFacts, type SheetFacts } from './emergency-situations.ts';

/**
 * What any adult may read who is with the pupil in an emergency: who it is, what is seen, what to do, whom to call. No
 * condition, nothing of the health compartment, and no treatment at all while the care part is suspended.
 */
export type EmergencyFacts = {
  name: string;
  className: string;
  birthDate: CalendarDate;
  age: number;
  photo: Uint8Array | null;
  /** « version 2 du 01/09/2026 »; empty while no version is dated. */
  version: string;
  state: PlanState;
  /** Why nothing may be given, as sentences; empty when care is applicable. */
  suspension: readonly string[];
  /** `none`: this PAI has no emergency part. `unwritten`: nothing was written yet. */
  conduct: 'written' | 'unwritten' | 'none';
  sheet: SheetFacts;
  specificNumbers: string;
  remindsFamily: boolean;
  school: { name: string; address: string; access: string; phone: string };
  /** `expiry`: « – péremption : 12/03/2027 », or nothing. */
  kits: readonly { place: string; expiry: string }[];
  /** The pupil carries the emergency treatment. */
  carried: boolean;
  /** « oui (dans la trousse) », « non »; empty while not decided. */
  letter: string;
  /** Those who can be called. */
  family: readonly { who: string; phones: string }[];
  /** Name, contact and signature, then the period of the sheet; empty without an emergency part. */
  doctor: readonly string[];
};

/** Guardians whose numbers stand on the sheet, and numbers of each: more would push the steps off the page. */
const PRINTED_GUARDIANS = 2;
const PRINTED_PHONES = 2;

const NO_SHEET: SheetFacts = { introduction: [], situations: [], devices: [] };

export function selectEmergencyFacts(aggregate: PlanAggregate, today: CalendarDate): EmergencyFacts {
  const { pupil, photo, organisation, plan } = aggregate;
  const { emergency } = plan.content;
  const state = getPlanState(plan, today);
  const care = getCareStatus(plan.content, today);
  // A PAI that has ended is no ground to give anything either.
  const closed = state === 'closed' ? [CLOSED_REASON] : [];
  const suspension = [...closed, ...care.reasons.map((reason) => suspensionSentences[reason])];
  const template = getSheetTemplate(emergency.sheet.number);
  const isNone = emergency.needed === 'no';
  // A sheet that nobody has decided on yet is not one to act upon: neither its period nor its signature is asked for.
  const sheet =
    emergency.needed === 'yes'
      ? readSheetFacts(template, emergency.sheet.answers, {
          isSuspended: suspension.length > 0,
          products: listProducts(aggregate),
        })
      : NO_SHEET;
  const isWritten = emergency.needed === 'yes' && sheet.situations.length > 0;
  return {
    name: formatPupilName(pupil),
    className: organisation.classes.find(({ id }) => id === pupil.classId)?.name ?? '',
    birthDate: pupil.birthDate,
    age: getAge(pupil.birthDate, today),
    photo,
    version: describeVersion(aggregate),
    state,
    suspension,
    conduct: isNone ? 'none' : isWritten ? 'written' : 'unwritten',
    sheet,
    specificNumbers: isNone ? '' : emergency.specificNumbers.trim(),
    remindsFamily: template.remindsFamily,
    school: describeSchool(aggregate),
    kits: listKits(aggregate),
    carried: plan.content.adaptations.carriedByPupil === 'yes',
    letter: describeLetter(aggregate),
    family: pupil.guardians
      .map(describeGuardian)
      .filter(({ phones }) => phones !== '')
      .slice(0, PRINTED_GUARDIANS),
    doctor: isNone ? [] : describeDoctor(aggregate),
  };
}

function describeVersion({ plan }: PlanAggregate): string {
  const { versions } = plan.content.administrative;
  const last = versions.findLastIndex(({ date }) => date !== null);
  const date = versions[last]?.date;
  return date ? `version ${last + 1} du ${formatShortDate(date)}` : '';
}

function describeSchool({ school }: PlanAggregate): EmergencyFacts['school'] {
  const address = joinTexts([school.address, `${school.postalCode} ${school.city}`], ', ');
  return {
    name: school.name.trim(),
    address,
    access: school.rescueAccess.trim(),
    phone: school.phone.trim(),
  };
}

/** What the pupil may be given, as it is named elsewhere in the PAI. */
function listProducts({ plan }: PlanAggregate): string[] {
  const { adaptations, supplies } = plan.content;
  const items = supplies.kits.flatMap((kit) => kit.items);
  return [...items, ...adaptations.medicines].map(({ name }) => name);
}

function listKits({ organisation, plan }: PlanAggregate): EmergencyFacts['kits'] {
  const { adaptations, supplies } = plan.content;
  if (adaptations.kitExists === 'no') return [{ place: 'pas de trousse', expiry: '' }];
  const kits = supplies.kits.map((kit) => describeKit(kit, organisation.places));
  if (kits.length > 0) return kits;
  const storage = adaptations.kitStorage.trim();
  return [{ place: storage === '' ? 'lieu à préciser' : storage, expiry: '' }];
}

/** « Infirmerie (INF), armoire de gauche – péremption : 12/03/2027 ». Never what is inside. */
function describeKit(kit: Kit, places: PlanAggregate['organisation']['places']) {
  const place = places.find(({ id }) => id === kit.placeId);
  const where = place ? `${place.label} (${place.code})` : 'Lieu à préciser';
  const first = kit.items
    .map((item) => item.expiresOn)
    .filter((date) => date !== null)
    .sort()[0];
  const expiry = first ? ` – péremption : ${formatShortDate(first)}` : '';
  return { place: joinTexts([where, kit.details], ', '), expiry };
}

/** Part 2 (VI) and the sheet both ask for it: whoever reads « non » does not look for a letter that exists. */
function describeLetter({ plan }: PlanAggregate): string {
  const { adaptations, emergency } = plan.content;
  const answers = [adaptations.sealedLetter, emergency.letterAttached];
  if (!answers.includes('yes')) return answers.includes('no') ? 'non' : '';
  const place = adaptations.sealedLetterDetails.trim();
  return place === '' ? 'oui' : `oui (${place})`;
}

function describeGuardian({ relation, name, mobilePhone, workPhone, homePhone }: Guardian) {
  const phones = [mobilePhone, workPhone, homePhone].filter((phone) => phone.trim() !== '');
  return { who: joinTexts([relation, name], ' '), phones: phones.slice(0, PRINTED_PHONES).join(' ou ') };
}

function describeDoctor({ plan }: PlanAggregate): string[] {
  const { emergency } = plan.content;
  const signed =
    emergency.doctorSignedOn === null
      ? 'fiche non signée'
      : `fiche signée le ${formatShortDate(emergency.doctorSignedOn)}`;
  const period = formatPeriod(emergency);
  const validity = period === '' ? signed : `${signed}, valable ${period}`;
  return [joinTexts([emergency.doctorName, emergency.doctorContact], ', '), validity].filter(
    (text) => text !== '',
  );
}

function joinTexts(texts: readonly string[], separator: string): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(separator);
}
