import type { Block, RichText, TextSize } from './blocks.ts';

/**
 * How high blocks will be, in points, near enough to choose between two ways of laying the same words out. Only the
 * engine measures (`electron/documents`): a wrong guess costs looks or a second side, never a word.
 */
export type Room = { width: number; body: number; size?: TextSize };

const SIZES: Readonly<Record<TextSize, number>> = { small: 0.86, body: 1, large: 1.35, huge: 2.4 };
const LINE_HEIGHT = 1.362;
/** Mean widths of the characters of our font, in type sizes; bold ones are wider. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s\u00A0\u202F]/u, 0.26],
  [/[iljtfrI.,:;'’!|()«»-]/u, 0.33],
  [/[mwMW]/u, 0.88],
  [/[\p{Lu}]/u, 0.68],
];
const OTHER_WIDTH = 0.57;
const BOLD_SHARE = 1.06;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Room between blocks, in body sizes: the larger wish of the two neighbours. */
const GAPS: Readonly<Partial<Record<Block['kind'], number>>> = {
  steps: 0.45,
  columns: 0.65,
  panel: 0.75,
  band: 0.7,
  photo: 0.5,
  heading: 0.9,
};
const LEAST_GAP = 0.4;
const STEP = { indent: 1.85, least: 1.424, gap: 0.25 };
const NUMBER = { indent: 1.5, least: LINE_HEIGHT, gap: 0.24 };
const BULLET = { indent: 1.2, least: LINE_HEIGHT, gap: 0.24 };
const COLUMN_GAP = 1.6;

export function estimateHeight(blocks: readonly Block[], room: Room): number {
  return blocks.reduce((sum, block, index) => {
    const previous = blocks[index - 1];
    const gap = previous ? Math.max(gapOf(previous), gapOf(block)) * room.body : 0;
    return sum + gap + estimateBlock(block, room);
  }, 0);
}

function gapOf(block: Block): number {
  if (block.kind === 'keepTogether') return Math.max(...block.blocks.map(gapOf), LEAST_GAP);
  return GAPS[block.kind] ?? LEAST_GAP;
}

function estimateBlock(block: Block, room: Room): number {
  const { width, body } = room;
  switch (block.kind) {
    case 'paragraph':
      return estimateText(
        block.text,
        width,
        body * SIZES[block.size ?? room.size ?? 'body'],
        block.size === 'huge',
      );
    case 'heading':
      return estimateText(block.text, width, body * 1.08, true);
    case 'band':
      return (
        estimateText(block.text, width - 1.6 * body, body * SIZES[block.size ?? 'large'], true) + 0.75 * body
      );
    case 'list':
      return estimateItems(block, room, block.ordered ? NUMBER : BULLET);
    case 'steps':
      return estimateItems(block, room, STEP);
    case 'keepTogether':
      return estimateHeight(block.blocks, room);
    case 'photo':
      return block.height * POINTS_PER_MILLIMETRE;
    case 'columns': {
      const shares = block.columns.reduce((sum, column) => sum + column.width, 0);
      const inner = width - COLUMN_GAP * body * (block.columns.length - 1);
      const heights = block.columns.map((column) =>
        estimateHeight(column.blocks, { width: (inner * column.width) / shares, body }),
      );
      return Math.max(...heights);
    }
    case 'panel': {
      const inner = width - 4 - 1.5 * body;
      const title = block.title ? estimateText(block.title, inner, body * 1.08, true) + 0.48 * body : 0;
      return title + 1.1 * body + estimateHeight(block.blocks, { ...room, width: inner });
    }
    default:
      return 0;
  }
}

type Spacing = typeof STEP;

function estimateItems(
  block: { items: readonly (readonly Block[])[]; size?: TextSize },
  room: Room,
  spacing: Spacing,
): number {
  const textSize = block.size ?? room.size ?? 'body';
  const size = room.body * SIZES[textSize];
  const inner = { ...room, size: textSize, width: room.width - spacing.indent * size };
  const least = spacing.least * size;
  const heights = block.items.map((item) => Math.max(estimateHeight(item, inner), least));
  return heights.reduce((sum, height) => sum + height + spacing.gap * size, -spacing.gap * size);
}

function estimateText(text: RichText, width: number, size: number, isBold = false): number {
  const room = Math.max(width, size) / size;
  const runs = typeof text === 'string' ? [text] : text;
  let lines = 1;
  let x = 0;
  for (const run of runs) {
    const share = isBold || (typeof run !== 'string' && run.bold === true) ? BOLD_SHARE : 1;
    for (const word of (typeof run === 'string' ? run : run.text).split(/(?<= )/u)) {
      const wordWidth = measureWord(word.trimEnd()) * share;
      if (x > 0 && x + wordWidth > room) {
        lines += 1;
        x = 0;
      }
      lines += Math.floor(wordWidth / room);
      x += measureWord(word) * share;
    }
  }
  return lines * size * LINE_HEIGHT;
}

function measureWord(word: string): number {
  let width = 0;
  for (const letter of word) width += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER_WIDTH;
  return width;
}
