import { type CalendarDate, formatShortDate, getAge } from '../calendar/calendar-date.ts';
import { getSheetTemplate } from '../plan/emergency-sheets/emergency-sheet-schema.ts';
import type { Kit } from '../plan/supplies-schema.ts';
import type { Guardian } from '../pupil/pupil-schema.ts';
import { FAMILY_REMINDER, SPECIFIC_NUMBERS_LABEL } from '../text/plan-words.ts';
import type { Block } from './blocks.ts';
import { formatPeriod } from './emergency-blocks.ts';
import type { PlanAggregate } from './plan-aggregate.ts';

/** Guardians whose numbers stand on the sheet: more would push the steps off the page. */
const PRINTED_GUARDIANS = 2;

/** What to say to 15: who calls, where exactly, for whom, what is seen, what was given (domain reference §2.9). */
export function buildScriptPanel({ school, pupil, plan }: PlanAggregate, today: CalendarDate): Block {
  const { specificNumbers } = plan.content.emergency;
  const address = [school.name, school.address, `${school.postalCode} ${school.city}`.trim()];
  const where = address.filter((text) => text.trim() !== '').join(', ');
  const access = school.rescueAccess.trim() === '' ? '' : ` Accès : ${school.rescueAccess}.`;
  const phone = school.phone.trim() === '' ? '' : ` Téléphone : ${school.phone}.`;
  const age = getAge(pupil.birthDate, today);
  const lines = [
    ['Qui : ', 'votre nom, votre fonction.'],
    ['Où : ', `${where}.${access}${phone} Lieu exact de l’élève.`],
    ['Pour qui : ', `élève de ${age} an${age > 1 ? 's' : ''}, qui a un PAI.`],
    ['Quoi : ', 'ce que vous voyez, depuis quelle heure.'],
    ['Donné : ', 'ce qui a été donné, à quelle heure.'],
  ];
  const items = lines.map(([label = '', text = '']): readonly Block[] => [
    { kind: 'paragraph', text: [{ text: label, bold: true }, text] },
  ]);
  const last: readonly Block[] = [
    {
      kind: 'paragraph',
      text: [{ text: 'Ne raccrochez pas avant qu’on vous le dise.', bold: true }],
    },
  ];
  const reminder: Block[] = getSheetTemplate(plan.content.emergency.sheet.number).remindsFamily
    ? [{ kind: 'paragraph', text: FAMILY_REMINDER }]
    : [];
  const others: Block[] =
    specificNumbers.trim() === ''
      ? []
      : [{ kind: 'fields', fields: [{ label: SPECIFIC_NUMBERS_LABEL, value: specificNumbers }] }];
  return {
    kind: 'panel',
    tone: 'danger',
    title: 'Au 15 ou au 112, dites :',
    blocks: [{ kind: 'list', items: [...items, last] }, ...others, ...reminder],
  };
}

/** Kits, family, doctor, letter and period. */
export function buildContactsBlocks(aggregate: PlanAggregate): Block[] {
  return [
    { kind: 'panel', tone: 'neutral', title: 'Trousse d’urgence', blocks: buildKitBlocks(aggregate) },
    {
      kind: 'panel',
      tone: 'neutral',
      title: 'Famille et médecin',
      blocks: [{ kind: 'fields', fields: listPeople(aggregate) }],
    },
  ];
}

function buildKitBlocks({ organisation, plan }: PlanAggregate): Block[] {
  const { adaptations, emergency, supplies } = plan.content;
  const lines = supplies.kits.map((kit) => describeKit(kit, organisation.places));
  if (lines.length === 0 && adaptations.kitStorage.trim() !== '') lines.push(adaptations.kitStorage.trim());
  if (adaptations.carriedByPupil === 'yes') lines.push('L’élève porte son traitement d’urgence sur lui.');
  const letter = emergency.letterAttached;
  if (letter !== null) {
    const place = adaptations.sealedLetterDetails.trim();
    const where = letter === 'yes' && place !== '' ? ` (${place})` : '';
    lines.push(`Pli cacheté pour les secours : ${letter === 'yes' ? 'oui' : 'non'}${where}`);
  }
  if (supplies.kits.length === 0 && adaptations.kitExists !== 'yes') lines.unshift('Pas de trousse.');
  return [{ kind: 'list', items: lines.map((text) => [{ kind: 'paragraph', text }]) }];
}

/** « Infirmerie (INF), armoire de gauche – péremption : 12/03/2027 ». Never what is inside. */
function describeKit(kit: Kit, places: PlanAggregate['organisation']['places']): string {
  const place = places.find(({ id }) => id === kit.placeId);
  const where = place ? `${place.label} (${place.code})` : 'Lieu à préciser';
  const details = kit.details.trim() === '' ? '' : `, ${kit.details.trim()}`;
  const first = kit.items
    .map((item) => item.expiresOn)
    .filter((date) => date !== null)
    .sort()[0];
  const expiry = first ? ` – péremption : ${formatShortDate(first)}` : '';
  return `${where}${details}${expiry}`;
}

function listPeople({ pupil, plan }: PlanAggregate): { label: string; value: string }[] {
  const { emergency } = plan.content;
  const family = pupil.guardians.slice(0, PRINTED_GUARDIANS).map((guardian) => ({
    label: [guardian.relation, guardian.name].filter((text) => text.trim() !== '').join(' '),
    value: listPhones(guardian),
  }));
  const doctor = [emergency.doctorName, emergency.doctorContact].filter((text) => text.trim() !== '');
  const signed =
    emergency.doctorSignedOn === null ? [] : [`signée le ${formatShortDate(emergency.doctorSignedOn)}`];
  const period = [formatPeriod(emergency), ...signed].filter(Boolean);
  return [
    ...family,
    ...(emergency.needed === 'no' ? [] : [{ label: 'Médecin', value: doctor.join(', ') }]),
    ...(emergency.needed === 'no' ? [] : [{ label: 'Fiche du médecin', value: period.join(', ') }]),
  ];
}

function listPhones({ mobilePhone, workPhone, homePhone }: Guardian): string {
  return [mobilePhone, workPhone, homePhone].filter((phone) => phone.trim() !== '').join(' ou ');
}
