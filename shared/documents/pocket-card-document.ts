import { type EmergencyFacts, selectEmergencyFacts } from '../audience/emergency-facts.ts';
import type { SituationFacts } from '../audience/emergency-situations.ts';
import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import {
  CARD_CALL_SENTENCE,
  CARD_FETCH_PHONE_SENTENCE,
  CARD_FETCH_SENTENCE,
  CARD_TITLE,
  SEE_SHEET_START,
} from '../text/emergency-sheet-words.ts';
import type { Block, DocumentContent } from './blocks.ts';
import { buildCardContacts, formatAge } from './emergency-contact-blocks.ts';
import type { Density } from './emergency-density.ts';
import { buildNoticeBlocks } from './emergency-notice-blocks.ts';
import { buildSituationBlocks } from './emergency-situation-blocks.ts';
import { estimateHeight } from './estimate-height.ts';
import type { PlanAggregate } from './plan-aggregate.ts';

/** Nothing on the card is smaller: it is read at hand's length. */
export const SMALLEST_CARD_TYPE = 8.5;
/** Signs never stand beside steps: a word of them would be wider than its column. */
type CardLayout = {
  density: Density;
  bodySize: number /** No situation goes on to the other side. */;
  whole: boolean;
};
const listLayouts = (sizes: readonly number[], whole: boolean): CardLayout[] =>
  sizes.flatMap((bodySize) => (['dense', 'tight'] as const).map((density) => ({ density, bodySize, whole })));
/** A situation that is cut in two costs more than smaller type, down to what is read with ease. */
const LAYOUTS: readonly CardLayout[] = [
  ...listLayouts([10.7, 10, 9.3], true),
  ...listLayouts([10, 9.3], false),
  ...listLayouts([SMALLEST_CARD_TYPE], true),
  ...listLayouts([SMALLEST_CARD_TYPE], false),
];
const MARGIN = 6;
/** Room for the text on one side of an A6 paper, in points. */
const SIDE = { width: 263, height: 370 };

/**
 * The emergency sheet as a card (A6) that goes in the kit: on one side who it is, the first signs and the first
 * gestures, 15 and 112; the rest and the numbers on the other. The same content and the same rules as the sheet.
 */
export function buildPocketCardDocument(aggregate: PlanAggregate, today: CalendarDate): DocumentContent {
  const facts = selectEmergencyFacts(aggregate, today);
  const { blocks, bodySize } = chooseCard(facts);
  return {
    title: `${CARD_TITLE} – ${facts.name}`,
    page: 'a6Portrait',
    bodySize,
    margin: MARGIN,
    footer: `${facts.name} – imprimé le ${formatShortDate(today)}`,
    date: today,
    blocks,
  };
}

/** The largest type that two sides hold; then the last situations are named, and stand on the sheet. */
function chooseCard(facts: EmergencyFacts): { blocks: Block[]; bodySize: number } {
  const all = facts.sheet.situations.length;
  for (const layout of LAYOUTS) {
    const blocks = buildCard(facts, layout, all);
    if (fitsTwoSides(blocks, layout.bodySize)) return { blocks, bodySize: layout.bodySize };
  }
  const last = { density: 'tight', bodySize: SMALLEST_CARD_TYPE, whole: false } as const;
  for (let count = all - 1; count > 1; count -= 1) {
    const blocks = buildCard(facts, last, count);
    if (fitsTwoSides(blocks, last.bodySize)) return { blocks, bodySize: last.bodySize };
  }
  return { blocks: buildCard(facts, last, Math.min(all, 1)), bodySize: last.bodySize };
}

/** Blocks one under the other: a panel goes on to the other side, what is kept together moves to it. */
function fitsTwoSides(blocks: readonly Block[], body: number): boolean {
  let used = 0;
  for (const block of blocks) {
    const height = estimateHeight([block], { width: SIDE.width, body }) + BLOCK_GAP * body;
    const isWhole = block.kind !== 'panel' && block.kind !== 'paragraph';
    if (isWhole && used < SIDE.height && used + height > SIDE.height) used = SIDE.height;
    used += height;
  }
  return used <= 2 * SIDE.height - CUT_PANEL * body;
}

/** In body sizes: room between blocks, and what a panel cut in two costs (its title comes back). */
const BLOCK_GAP = 0.75;
const CUT_PANEL = 2;

function buildCard(
  facts: EmergencyFacts,
  { density, whole }: Pick<CardLayout, 'density' | 'whole'>,
  count: number,
): Block[] {
  const { sheet } = facts;
  const chosen = sheet.situations.slice(0, count).filter(isUrgent);
  const others = sheet.situations.filter((each) => !chosen.includes(each)).map(({ title }) => title);
  const kept = { ...sheet, situations: chosen.map((each) => ({ ...each, after: [] })) };
  const conduct = buildSituationBlocks(kept, density, chosen.length);
  const seeSheet: Block[] =
    others.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: [{ text: `${SEE_SHEET_START} `, bold: true }, `${others.join(' · ')}.`],
          },
        ];
  return [
    ...buildIdentityBlocks(facts),
    ...buildNoticeBlocks(facts),
    { kind: 'band', tone: 'danger', text: CARD_CALL_SENTENCE, size: 'body' },
    ...(whole ? conduct.first.map(keepWhole) : conduct.first),
    ...seeSheet,
    ...buildCardContacts(facts),
  ];
}

function keepWhole(block: Block): Block {
  return block.kind === 'panel' ? { kind: 'keepTogether', blocks: [block] } : block;
}

/** What does not press, and what is done once it is over, is for the sheet. */
function isUrgent({ tone }: SituationFacts): boolean {
  return tone !== 'calm';
}

const PHOTO_WIDTH = 20;
const PHOTO_HEIGHT = 25;

function buildIdentityBlocks(facts: EmergencyFacts): Block[] {
  const { name, className, age, birthDate, photo, conduct, suspension } = facts;
  const born = `${formatAge(age)} (${formatShortDate(birthDate)})`;
  const isCallOnly = suspension.length > 0 || conduct === 'unwritten';
  const fetch = isCallOnly ? CARD_FETCH_PHONE_SENTENCE : CARD_FETCH_SENTENCE;
  const band: Block[] =
    conduct === 'none' ? [] : [{ kind: 'band', tone: 'neutral', text: fetch, size: 'body' }];
  const text: Block[] = [
    { kind: 'heading', level: 3, text: CARD_TITLE },
    { kind: 'paragraph', text: [{ text: name, bold: true }], size: 'large' },
    { kind: 'paragraph', text: className === '' ? born : `Classe ${className} – ${born}` },
  ];
  if (!photo) return [...text, ...band];
  const picture: Block = {
    kind: 'photo',
    image: photo,
    alternative: 'Photographie de l’élève',
    width: PHOTO_WIDTH,
    height: PHOTO_HEIGHT,
  };
  return [
    {
      kind: 'columns',
      columns: [
        { width: 0.24, blocks: [picture] },
        { width: 0.76, blocks: text },
      ],
    },
    ...band,
  ];
}
