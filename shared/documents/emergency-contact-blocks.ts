import type { EmergencyFacts } from '../audience/emergency-facts.ts';
import {
  CARRIED_SENTENCE,
  CONTACTS_TITLE,
  FAMILY_SENTENCE,
  HANG_UP_SENTENCE,
  NO_PHONE_SENTENCE,
  SCRIPT_TITLE,
  SUSPENDED_KIT_SENTENCE,
} from '../text/emergency-sheet-words.ts';
import type { Block, TextRun, TextSize } from './blocks.ts';

/** A line of a list, or a piece of a paragraph when room is short. */
type Line = readonly TextRun[];

/** « **Qui :** votre nom. » */
function say(label: string, text: string): Line {
  return [{ text: `${label}\u00A0: `, bold: true }, endSentence(text)];
}

/** « Mère Ada : **06 39 98 00 04.** »: what is looked for is what the eye meets. */
function find(label: string, sought: string, rest = ''): Line {
  const start = `${label}\u00A0: `;
  if (rest === '') return [start, { text: endSentence(sought), bold: true }];
  return [start, { text: sought, bold: true }, endSentence(rest)];
}

function stress(text: string): Line {
  return [{ text, bold: true }];
}

function endSentence(text: string): string {
  return text === '' || /[.…]$/u.test(text) ? text : `${text}.`;
}

/** What to say to 15: who calls, where exactly, for whom, what is seen, what was given (domain reference §2.9). */
function listScript(facts: EmergencyFacts): Line[] {
  const given = facts.suspension.length > 0 ? 'rien' : 'quoi, à quelle heure';
  return [
    say('Qui', 'votre nom, votre fonction'),
    say('Où', describePlace(facts)),
    say('Pour qui', `élève de ${formatAge(facts.age)}, qui a un PAI`),
    say('Je vois', 'les signes, depuis quelle heure'),
    say('J’ai donné', given),
    stress(HANG_UP_SENTENCE),
  ];
}

export function buildScriptPanel(facts: EmergencyFacts, size: TextSize): Block {
  return {
    kind: 'panel',
    tone: 'danger',
    title: SCRIPT_TITLE,
    blocks: [buildLines(listScript(facts), size)],
  };
}

/** Script and contacts on few lines, for a sheet whose steps need the room. Whom to call stands first. */
export function buildShortContacts(facts: EmergencyFacts, title?: string): Block {
  const groups = [[stress(SCRIPT_TITLE), ...listScript(facts)], listFamily(facts), listPlaces(facts)];
  const blocks = groups.filter((lines) => lines.length > 0).map(buildRunIn);
  return { kind: 'panel', tone: 'danger', ...(title === undefined ? {} : { title }), blocks };
}

function buildRunIn(lines: readonly Line[]): Block {
  return { kind: 'paragraph', size: 'small', text: joinLines(lines) };
}

function joinLines(lines: readonly Line[]): readonly TextRun[] {
  return lines.flatMap((line): readonly TextRun[] => [...line, ' ']);
}

/** On the card, which stays in the kit: what to say and whom to call. The rest stands on the sheet. */
export function buildCardContacts(facts: EmergencyFacts): Block[] {
  const others = facts.suspension.length > 0 ? [stress(SUSPENDED_KIT_SENTENCE)] : [];
  const groups = [
    [stress(SCRIPT_TITLE), ...listScript(facts)],
    [...listFamily(facts), ...others],
  ];
  const blocks = groups
    .filter((lines) => lines.length > 0)
    .map((lines): Block => ({ kind: 'paragraph', text: joinLines(lines) }));
  return [{ kind: 'keepTogether', blocks: [{ kind: 'panel', tone: 'neutral', blocks }] }];
}

export function formatAge(age: number): string {
  return `${age}\u00A0an${age > 1 ? 's' : ''}`;
}

function describePlace({ school }: EmergencyFacts): string {
  const access = school.access === '' ? '' : `accès\u00A0: ${school.access}`;
  const phone = school.phone === '' ? '' : `téléphone\u00A0: ${school.phone}`;
  const known = [school.name, school.address, access, phone].filter((text) => text !== '');
  const exact = 'le lieu exact de l’élève';
  return known.length === 0 ? exact : `${known.join(', ')}, puis ${exact}`;
}

function listFamily({ family, remindsFamily }: EmergencyFacts): Line[] {
  if (family.length === 0) return [stress(NO_PHONE_SENTENCE)];
  const calls = family.map(({ who, phones }) => find(who, phones));
  return remindsFamily ? [...calls, [FAMILY_SENTENCE]] : calls;
}

/** Kits, letter, doctor, other numbers. */
function listPlaces(facts: EmergencyFacts): Line[] {
  const { kits, carried, letter, doctor, specificNumbers, suspension } = facts;
  return [
    ...kits.map(({ place, expiry }, index) => find(nameKit(index, kits.length), place, expiry)),
    ...(carried ? [stress(CARRIED_SENTENCE)] : []),
    ...(suspension.length > 0 ? [stress(SUSPENDED_KIT_SENTENCE)] : []),
    ...(letter === '' ? [] : [say('Pli cacheté', letter)]),
    ...(specificNumbers === '' ? [] : [say('Autres numéros d’urgence', specificNumbers)]),
    ...(doctor.length === 0 ? [] : [say('Médecin', doctor.join(' – '))]),
  ];
}

function nameKit(index: number, count: number): string {
  return count > 1 ? `Trousse ${index + 1}` : 'Trousse';
}

export function buildContactsPanel(facts: EmergencyFacts, size: TextSize): Block {
  return {
    kind: 'panel',
    tone: 'neutral',
    title: CONTACTS_TITLE,
    blocks: [buildLines([...listFamily(facts), ...listPlaces(facts)], size)],
  };
}

function buildLines(lines: readonly Line[], size: TextSize): Block {
  return {
    kind: 'list',
    size,
    items: lines.map((line): readonly Block[] => [{ kind: 'paragraph', size, text: line }]),
  };
}
