import { readLineText } from '../audience/dose-text.ts';
import type { EmergencyFacts } from '../audience/emergency-facts.ts';
import type { SituationFacts } from '../audience/emergency-situations.ts';
import type { FilledLine } from './filled-blocks.ts';

/**
 * How calm the sheet can be and still stand on one side with steps that can be read at arm's length. `open`: signs
 * beside steps, what to say as a list. `compact`: what to say and the numbers on few lines. `close`: plain numbers
 * instead of discs. `dense`: signs on a line above the steps too.
 */
export type Density = 'open' | 'compact' | 'close' | 'dense';

/** Signs take this share of a panel, by how much they say. */
export const NARROWEST_SIGNS = 0.3;
export const WIDEST_SIGNS = 0.46;

/*
 * An estimate at the smallest type, in points, checked against the engine: it runs 5 to 8 % high, and the page is taken as
 * that much higher. Only the engine measures, and it then chooses the largest type that fits; a wrong guess costs
 * looks or a second side, never a word.
 */
const PAGE_HEIGHT = 825;
const DENSE_HEIGHT = 900;
const PAGE_WIDTH = 540;
const LETTER = 5.85;
const LINE = 15;
const SMALL_LETTER = 5.05;
const SMALL_LINE = 13;
const NAME_LETTER = 17;
const NAME_LINE = 36;
const IDENTITY_WIDTH = 440;
const IDENTITY_HEIGHT = 118;
const IDENTITY_LINES = 80;
const PANEL = 42;
type Spacing = { indent: number; least: number; gap: number };
const DISCS: Spacing = { indent: 27, least: 19.8, gap: 5.5 };
const NUMBERS: Spacing = { indent: 17, least: 0, gap: 2.4 };
const BULLETS: Spacing = { indent: 14, least: 0, gap: 2.4 };
const GUTTER = 35;
const BAND = 33;

export function chooseDensity(facts: EmergencyFacts): Density {
  const fixed = estimateIdentity(facts) + estimateNotices(facts) + estimateDevices(facts) + BAND;
  const conductAs = (spacing: Spacing) =>
    facts.sheet.situations.reduce((sum, each) => sum + estimateSituation(each, spacing), fixed);
  const short = estimateShortContacts(facts);
  if (conductAs(DISCS) + estimateOpenContacts(facts) <= PAGE_HEIGHT) return 'open';
  if (conductAs(DISCS) + short <= PAGE_HEIGHT) return 'compact';
  return conductAs(NUMBERS) + short <= PAGE_HEIGHT ? 'close' : 'dense';
}

/** Share of a panel that its signs take. */
export function shareSigns(signs: readonly FilledLine[], steps: readonly FilledLine[]): number {
  const [left, right] = [measureLines(signs), measureLines(steps)];
  return Math.min(WIDEST_SIGNS, Math.max(NARROWEST_SIGNS, left / Math.max(left + right, 1)));
}

/** Characters of some lines and of what hangs under them. */
export function measureLines(lines: readonly FilledLine[]): number {
  return lines.reduce((sum, line) => sum + readLineText(line).length + measureLines(line.children), 0);
}

/**
 * How many situations, in the order of the sheet, stand on the first side with the call to 15 and the numbers; the
 * others go on the second. All of them when the sheet is not a dense one.
 */
export function countFirstSide(facts: EmergencyFacts, density: Density): number {
  const { situations, devices } = facts.sheet;
  if (density !== 'dense') return situations.length;
  const used = devices.reduce((sum, { lines }) => sum + countLines(measureLines(lines), 480) * LINE, 0);
  const fixed = estimateIdentity(facts) + estimateNotices(facts) + BAND + estimateShortContacts(facts);
  const heights = situations.map(estimateDense);
  if (heights.reduce((sum, each) => sum + each, fixed + used) <= DENSE_HEIGHT) return situations.length;
  let height = fixed + used + TURN_OVER;
  const past = heights.findIndex((each) => {
    height += each;
    return height > DENSE_HEIGHT;
  });
  return past === -1 ? situations.length : Math.max(1, past);
}

/** Room of the line that tells to turn the page. */
const TURN_OVER = 45;

function estimateDense(situation: SituationFacts): number {
  const { signs, steps, after, tone } = situation;
  const width = PAGE_WIDTH - 22;
  const end = after.length === 0 ? 0 : countLines(measureLines(after), width, SMALL_LETTER) * SMALL_LINE + 4;
  if (isBrief(situation)) {
    const [letter, line] = tone === 'calm' ? [SMALL_LETTER, SMALL_LINE] : [LETTER, LINE];
    const length = situation.title.length + measureLines([...signs, ...steps]);
    return countLines(length, width, letter) * line + end + BRIEF_PANEL;
  }
  const see = signs.length === 0 ? 0 : countLines(measureLines(signs) + 12, width) * LINE + 4;
  const act = estimateLines(steps.map(flatten), width, NUMBERS);
  return PANEL + see + act + end;
}

function flatten(step: FilledLine): FilledLine {
  return { ...step, text: 'x'.repeat(measureLines([step])), children: [] };
}

const BRIEF_PANEL = 20;
const LONGEST_BRIEF = 140;

/** On a dense sheet, what says that nothing presses, and what is a single reminder, takes no steps. */
export function isBrief({ tone, signs, steps }: SituationFacts): boolean {
  if (tone === 'calm') return true;
  return signs.length === 0 && tone !== 'neutral' && measureLines(steps) <= LONGEST_BRIEF;
}

function countLines(length: number, width: number, letter = LETTER): number {
  return Math.max(1, Math.ceil((length * letter) / width));
}

function estimateIdentity({ name }: EmergencyFacts): number {
  const lines = countLines(name.length, IDENTITY_WIDTH, NAME_LETTER);
  return Math.max(IDENTITY_HEIGHT, IDENTITY_LINES + lines * NAME_LINE);
}

function estimateNotices({ state, suspension, sheet, conduct }: EmergencyFacts): number {
  const unsigned = state === 'draft' || state === 'toSign' ? LINE + 6 : 0;
  const reasons = suspension.join(' ').length;
  const suspended = reasons === 0 ? 0 : PANEL + countLines(reasons + 48, PAGE_WIDTH - 22) * LINE;
  const introduction = measureLines(sheet.introduction);
  const start = introduction === 0 ? 0 : countLines(introduction, PAGE_WIDTH) * LINE + 6;
  return unsigned + suspended + start + (conduct === 'unwritten' ? 2 * LINE : 0);
}

function estimateSituation({ signs, steps, after }: SituationFacts, spacing: Spacing): number {
  const share = signs.length === 0 ? 0 : shareSigns(signs, steps);
  const left = (PAGE_WIDTH - GUTTER) * share;
  const right = (PAGE_WIDTH - GUTTER) * (1 - share);
  const see = estimateLines(signs, left, BULLETS);
  const act = estimateLines(steps, right, spacing);
  const end =
    after.length === 0 ? 0 : countLines(measureLines(after), PAGE_WIDTH - 22, SMALL_LETTER) * SMALL_LINE;
  return PANEL + (share > 0 ? 18 : 0) + Math.max(see, act) + end;
}

function estimateLines(lines: readonly FilledLine[], room: number, spacing: Spacing): number {
  const width = room - spacing.indent;
  return lines.reduce((sum, line) => {
    const own = countLines(readLineText(line).length, width) * LINE;
    const below = estimateLines(line.children, width, BULLETS);
    return sum + Math.max(own + below, spacing.least) + spacing.gap;
  }, 0);
}

function estimateDevices({ sheet }: EmergencyFacts): number {
  return sheet.devices.reduce((sum, { title, lines }) => {
    const width = title === '' ? PAGE_WIDTH : (PAGE_WIDTH - GUTTER) / 2;
    const height = estimateLines(lines, width, DISCS);
    return sum + (title === '' ? height : PANEL + height / 2 + LINE);
  }, 0);
}

function listContactLengths(facts: EmergencyFacts): number[] {
  const { kits, letter, family, doctor, specificNumbers, suspension, remindsFamily } = facts;
  return [
    ...kits.map((kit) => kit.length + 12),
    ...(letter === '' ? [] : [letter.length + 32]),
    ...family.map(({ who, phones }) => who.length + phones.length + 3),
    ...(specificNumbers === '' ? [] : [specificNumbers.length + 28]),
    ...(doctor.length === 0 ? [] : [doctor.join('').length + 12]),
    ...(suspension.length > 0 ? [66] : []),
    ...(remindsFamily ? [48] : []),
  ];
}

function measurePlace({ school }: EmergencyFacts): number {
  return school.name.length + school.address.length + school.access.length + school.phone.length + 60;
}

function estimateOpenContacts(facts: EmergencyFacts): number {
  const width = (PAGE_WIDTH - GUTTER) / 2 - 26;
  const heightOf = (lengths: readonly number[]) =>
    lengths.reduce((sum, length) => sum + countLines(length, width, SMALL_LETTER) * SMALL_LINE + 2.4, 0);
  const script = heightOf([34, measurePlace(facts), 62, 42, 36, 40]);
  return PANEL + Math.max(script, heightOf(listContactLengths(facts)));
}

function estimateShortContacts(facts: EmergencyFacts): number {
  const contacts = listContactLengths(facts).reduce((sum, length) => sum + length, 0);
  const lines = [measurePlace(facts) + 250, contacts].map((length) =>
    countLines(length, PAGE_WIDTH - 22, SMALL_LETTER),
  );
  return lines.reduce((sum, count) => sum + count * SMALL_LINE, SMALL_LINE + 40);
}
