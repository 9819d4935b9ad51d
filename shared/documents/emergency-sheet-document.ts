import { type EmergencyFacts, selectEmergencyFacts } from '../audience/emergency-facts.ts';
import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import {
  ALL_PAGES_WORDS,
  CALL_SENTENCE,
  CONFIDENTIAL_WORDS,
  FETCH_PHONE_SENTENCE,
  FETCH_SENTENCE,
  SECOND_SIDE_WORDS,
  SHEET_TITLE,
} from '../text/emergency-sheet-words.ts';
import type { Block, DocumentContent } from './blocks.ts';
import {
  buildContactsPanel,
  buildScriptPanel,
  buildShortContacts,
  formatAge,
} from './emergency-contact-blocks.ts';
import { type Density, densities, isStacked } from './emergency-density.ts';
import { buildNoticeBlocks } from './emergency-notice-blocks.ts';
import { listLongestParts } from './emergency-parts.ts';
import { buildSituationBlocks } from './emergency-situation-blocks.ts';
import { estimateHeight } from './estimate-height.ts';
import type { PlanAggregate } from './plan-aggregate.ts';

/**
 * The steps of the sheet are its body text: they are never printed under this size, and the name, 2.4 times larger,
 * then still stands above 24 points.
 */
export const SMALLEST_STEP = 11;
const LARGEST_STEPS: Readonly<Record<Density, number>> = {
  open: 14,
  compact: 12.5,
  dense: 11.3,
  tight: 11.3,
};

const MARGIN = 7.5;
/** Room for the text on one side, in points: A4 less its margins and its foot. */
const PAGE = { width: 552, height: 789 };
/** Heights are estimated, most often a little high: a tight sheet is tried on one side up to here. */
const TIGHT_HEIGHT = 800;

/** What stands on the first side, and on the second one when a single side cannot hold the sheet. */
type Sides = { density: Density; first: Block[]; second: Block[] };

/**
 * One A4 side for any adult who is with the pupil: who it is, what is seen, what to do, what to say to 15. It names no
 * condition, and while the care part is suspended it prints no treatment.
 */
export function buildEmergencySheetDocument(aggregate: PlanAggregate, today: CalendarDate): DocumentContent {
  const facts = selectEmergencyFacts(aggregate, today);
  const { density, first, second } = chooseSides(facts);
  const bodySize = second.length > 0 ? SMALLEST_STEP : LARGEST_STEPS[density];
  return {
    title: `${SHEET_TITLE} – ${facts.name}`,
    page: 'a4Portrait',
    bodySize,
    margin: MARGIN,
    onePage: { minimumScale: SMALLEST_STEP / bodySize, shortenFirst: listLongestParts(facts) },
    footer: buildFooter(facts, CONFIDENTIAL_WORDS, today),
    footerWhenLonger: buildFooter(facts, ALL_PAGES_WORDS, today),
    date: today,
    blocks: second.length === 0 ? first : [...first, { kind: 'pageBreak' }, ...second],
  };
}

/** The calmest way that one side holds; else two, what is grave on the first one. */
function chooseSides(facts: EmergencyFacts): Sides {
  const { situations } = facts.sheet;
  for (const density of densities) {
    const sides = buildSides(facts, density, situations.length);
    if (estimateSide(sides.first) <= (density === 'tight' ? TIGHT_HEIGHT : PAGE.height)) return sides;
  }
  const grave = situations.findIndex(({ tone }) => tone === 'danger');
  const sides = splitSides(facts);
  if (sides.count > grave) return sides;
  const first = situations.slice(grave, grave + 1);
  const others = situations.filter((_situation, index) => index !== grave);
  return splitSides({ ...facts, sheet: { ...facts.sheet, situations: [...first, ...others] } });
}

/** Everything but the last situations on the first side, in the order of the official sheet. */
function splitSides(facts: EmergencyFacts): Sides & { count: number } {
  const all = facts.sheet.situations.length;
  for (let count = all - 1; count >= 1; count -= 1) {
    const [dense, tight] = [buildSides(facts, 'dense', count), buildSides(facts, 'tight', count)];
    if ([dense.first, dense.second].every((side) => estimateSide(side) <= PAGE.height)) {
      return { ...dense, count };
    }
    if (estimateSide(tight.first) <= TIGHT_HEIGHT) return { ...tight, count };
  }
  return { ...buildEndlessSide(facts), count: all };
}

function estimateSide(blocks: readonly Block[]): number {
  return estimateHeight(blocks, { width: PAGE.width, body: SMALLEST_STEP });
}

/** Pages of words under one situation: the call and the numbers stand before them, on the page that is seen first. */
function buildEndlessSide(facts: EmergencyFacts): Sides {
  const { first } = buildSituationBlocks(facts.sheet, 'tight', facts.sheet.situations.length);
  const call = buildCallBlocks(facts, 'tight');
  return { density: 'tight', first: [...buildHeadBlocks(facts), ...call, ...first], second: [] };
}

function buildHeadBlocks(facts: EmergencyFacts): Block[] {
  return [buildIdentityBlock(facts), ...buildNoticeBlocks(facts)];
}

function buildSides(facts: EmergencyFacts, density: Density, count: number): Sides {
  const conduct = buildSituationBlocks(facts.sheet, density, count);
  return {
    density,
    first: [...buildHeadBlocks(facts), ...conduct.first, ...buildCallBlocks(facts, density)],
    second: conduct.second.length === 0 ? [] : [buildSecondTitle(facts), ...conduct.second],
  };
}

/** Whose the second side is, for whoever finds it alone. */
function buildSecondTitle({ name }: EmergencyFacts): Block {
  return { kind: 'heading', level: 2, text: `${name} – ${SECOND_SIDE_WORDS}` };
}

/** The call, then what to say and whom to tell: under the band, or in the panel it is the title of where room is short. */
function buildCallBlocks(facts: EmergencyFacts, density: Density): Block[] {
  if (isStacked(density)) return [buildShortContacts(facts, CALL_SENTENCE)];
  const band: Block = { kind: 'band', tone: 'danger', text: CALL_SENTENCE, size: 'body' };
  return [band, density === 'open' ? buildOpenContacts(facts) : buildShortContacts(facts)];
}

function buildOpenContacts(facts: EmergencyFacts): Block {
  return {
    kind: 'columns',
    columns: [
      { width: 0.5, blocks: [buildScriptPanel(facts, 'small')] },
      { width: 0.5, blocks: [buildContactsPanel(facts, 'small')] },
    ],
  };
}

function buildFooter({ name }: EmergencyFacts, end: string, today: CalendarDate): string {
  return `${name} – imprimé le ${formatShortDate(today)} – ${end}`;
}

const PHOTO_WIDTH = 30;
const PHOTO_HEIGHT = 38;

function buildIdentityBlock(facts: EmergencyFacts): Block {
  const { name, className, age, birthDate, photo, version, conduct, suspension } = facts;
  const born = `${formatAge(age)} (${formatShortDate(birthDate)})`;
  const identity = [
    ...(className === '' ? [] : [{ text: `Classe ${className}`, bold: true as const }, ' – ']),
    { text: born, bold: true as const },
    ...(version === '' ? [] : [` – PAI ${version}`]),
  ];
  const isCallOnly = suspension.length > 0 || conduct === 'unwritten';
  const fetch = isCallOnly ? FETCH_PHONE_SENTENCE : FETCH_SENTENCE;
  const band: Block[] =
    conduct === 'none' ? [] : [{ kind: 'band', tone: 'neutral', text: fetch, size: 'body' }];
  return {
    kind: 'columns',
    columns: [
      {
        width: 0.165,
        blocks: [
          {
            kind: 'photo',
            image: photo,
            alternative: photo ? 'Photographie de l’élève' : 'Photo',
            width: PHOTO_WIDTH,
            height: PHOTO_HEIGHT,
          },
        ],
      },
      {
        width: 0.835,
        blocks: [
          { kind: 'heading', level: 3, text: SHEET_TITLE },
          { kind: 'paragraph', text: name, size: 'huge' },
          { kind: 'paragraph', text: identity },
          ...band,
        ],
      },
    ],
  };
}
