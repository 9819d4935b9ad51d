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

/** What is dialled is as bold as a label: it is looked for. */
type Line = readonly [label: string, text: string, isDialled?: true];

/** What to say to 15: who calls, where exactly, for whom, what is seen, what was given (domain reference §2.9). */
function listScript(facts: EmergencyFacts): Line[] {
  const given = facts.suspension.length > 0 ? 'rien' : 'quoi, à quelle heure';
  return [
    ['Qui', 'votre nom, votre fonction'],
    ['Où', describePlace(facts)],
    ['Pour qui', `élève de ${formatAge(facts.age)}, qui a un PAI`],
    ['Je vois', 'les signes, depuis quelle heure'],
    ['J’ai donné', given],
    ['', HANG_UP_SENTENCE],
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
  const script: Line = [SCRIPT_TITLE.replace(/[\s\u00A0]*:$/u, ''), ''];
  const groups = [[script, ...listScript(facts)], listFamily(facts), listPlaces(facts)];
  const blocks = groups.filter((lines) => lines.length > 0).map(buildRunIn);
  return { kind: 'panel', tone: 'danger', ...(title === undefined ? {} : { title }), blocks };
}

function buildRunIn(lines: readonly Line[]): Block {
  return { kind: 'paragraph', size: 'small', text: joinLines(lines) };
}

function joinLines(lines: readonly Line[]): readonly TextRun[] {
  return lines.flatMap((line): readonly TextRun[] => [...readLine(line), ' ']);
}

/** On the card, which stays in the kit: what to say and whom to call. The rest stands on the sheet. */
export function buildCardContacts(facts: EmergencyFacts): Block[] {
  const script: Line = [SCRIPT_TITLE.replace(/[\s\u00A0]*:$/u, ''), ''];
  const others: Line[] = facts.suspension.length > 0 ? [['', SUSPENDED_KIT_SENTENCE]] : [];
  const groups = [
    [script, ...listScript(facts)],
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
  const reminder: Line[] = remindsFamily ? [['', FAMILY_SENTENCE]] : [];
  if (family.length === 0) return [['', NO_PHONE_SENTENCE]];
  return [...family.map(({ who, phones }): Line => [who, phones, true]), ...reminder];
}

/** Kits, letter, doctor, other numbers. */
function listPlaces(facts: EmergencyFacts): Line[] {
  const { kits, carried, letter, doctor, specificNumbers, suspension } = facts;
  return [
    ...kits.map((kit, index): Line => [kits.length > 1 ? `Trousse ${index + 1}` : 'Trousse', kit]),
    ...(carried ? [['', CARRIED_SENTENCE] as const] : []),
    ...(suspension.length > 0 ? [['', SUSPENDED_KIT_SENTENCE] as const] : []),
    ...(letter === '' ? [] : [['Pli cacheté', letter] as const]),
    ...(specificNumbers === '' ? [] : [['Autres numéros d’urgence', specificNumbers] as const]),
    ...(doctor.length === 0 ? [] : [['Médecin', doctor.join(' – ')] as const]),
  ];
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
    items: lines.map((line): readonly Block[] => [{ kind: 'paragraph', size, text: readLine(line) }]),
  };
}

function readLine([label, text, isDialled]: Line): readonly TextRun[] {
  if (isDialled) return [`${label}\u00A0: `, { text: `${text}.`, bold: true }];
  const end = text === '' || /[.…]$/u.test(text) ? '' : '.';
  return label === '' ? [{ text, bold: true }] : [{ text: `${label}\u00A0: `, bold: true }, `${text}${end}`];
}
