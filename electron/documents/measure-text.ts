import type { RichText } from '../../shared/documents/blocks.ts';
import type { TextAlign, TextBox } from './box.ts';
import { breakLines, type TextLine } from './break-lines.ts';
import type { Layout } from './layout.ts';
import { type ShapedText, type StyledRun, styleRuns } from './shaped-text.ts';
import type { StructureNode } from './structure-tree.ts';
import { COLORS, type Color, LINE_HEIGHT } from './theme.ts';

export type TextOptions = {
  width: number;
  /** Type size in points. */
  size: number;
  /** Null for decoration. */
  node: StructureNode | null;
  color?: Color;
  bold?: boolean;
  align?: TextAlign;
  keep?: boolean;
  hyphenate?: boolean;
};

/** The hyphen at the end of a cut word is written as a soft hyphen, so that copied text has the whole word. */
const SOFT_HYPHEN = 0xad;

/** Ordinary letters are no wider than this share of their type size. */
const WIDEST_LETTER = 1.1;
const LEAST_WIDTH = 1;
const ROUNDING = 20;

/** Measures rich text into lines. */
export function measureText(layout: Layout, text: RichText, options: TextOptions): TextBox {
  return measureRuns(layout, styleRuns(text, options.color ?? COLORS.ink, options.bold), options);
}

/** How a title that comes back on the next page reads. */
export function continueText(text: RichText): RichText {
  return typeof text === 'string' ? `${text} (suite)` : [...text, ' (suite)'];
}

/** Measures runs whose style and colour are already known. */
export function measureRuns(layout: Layout, runs: readonly StyledRun[], options: TextOptions): TextBox {
  const shaped = layout.texts.shape(runs);
  for (const character of shaped.missing) layout.missing.add(character);
  const { size, lines } = fitLines(layout, shaped, options);
  const lineHeight = size * LINE_HEIGHT;
  return {
    kind: 'text',
    height: lines.length * lineHeight,
    width: options.width,
    node: options.node,
    shaped,
    lines,
    size,
    lineHeight,
    align: options.align ?? 'start',
    keep: options.keep ?? false,
    leader: false,
  };
}

/** Lines that fit the room: where even one sign is wider than its column, the type shrinks until it fits. */
function fitLines(
  layout: Layout,
  shaped: ShapedText,
  options: TextOptions,
): { size: number; lines: readonly TextLine[] } {
  const room = Math.max(options.width, LEAST_WIDTH);
  const breaking = {
    hyphenate: options.hyphenate ?? false,
    hyphenWidth: layout.fonts.choose(SOFT_HYPHEN, 0).width,
  };
  const size = Math.min(options.size, room / WIDEST_LETTER);
  const lines = breakLines(shaped, { ...breaking, width: (room * 1000) / size });
  const widest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  if (widest * size <= room * 1000 + ROUNDING) return { size, lines };
  const width = widest;
  return { size: (room * 1000) / widest, lines: breakLines(shaped, { ...breaking, width }) };
}

const LEAST_LEADER = 6;

/** Adds a dotted line to write on, on a line of its own when the last one leaves too little room. */
export function addLeader(box: TextBox): TextBox {
  const last = box.lines.at(-1);
  const left = box.width - ((last?.width ?? 0) * box.size) / 1000;
  if (last && left >= Math.min(LEAST_LEADER * box.size, box.width / 2)) return { ...box, leader: true };
  const end = box.shaped.text.length;
  const lines: TextLine[] = [...box.lines, { start: end, end, width: 0, hyphen: false }];
  return { ...box, lines, height: lines.length * box.lineHeight, leader: true };
}
