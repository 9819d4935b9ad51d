import { type BreakOptions, breakLines, type TextLine } from '../break-lines.ts';
import type { DocumentFonts } from '../document-fonts.ts';
import { type ShapedText, shapeText } from '../shaped-text.ts';

/** Text laid in a box: its size and its lines. */
export type FittedText = { shaped: ShapedText; lines: readonly TextLine[]; size: number };

export type TextRoom = { width: number; height: number };

export const LARGEST_SIZE = 10;
export const SMALLEST_SIZE = 6.5;
const SIZE_STEP = 0.25;
/** Below this, a reference that has no room is drawn all the same. */
const LAST_SIZE = 4;

/** Noto Sans from the top of « É » to the foot of « ç »: lines of this height do not touch. */
export const LEADING = 1.19;
export const PADDING = 2;
/** A line of small type fills the ministry's flattest boxes. */
const VERTICAL_PADDING = 0.5;

const INK = '0 0 0';

export type TextFitter = {
  /** The text at the largest size that lets it stand whole in the room; null when none does. */
  fitWhole(text: string, room: TextRoom): FittedText | null;
  /** What the room holds of the text, cut at a word and followed by the reference; null when not even that. */
  fitCut(text: string, room: TextRoom, reference: number): FittedText | null;
  /** The same text at a smaller size. */
  resize(text: FittedText, room: TextRoom, size: number): FittedText;
  /** What no font draws, among all that was laid. */
  readonly missing: ReadonlySet<string>;
};

export function createTextFitter(fonts: DocumentFonts): TextFitter {
  const missing = new Set<string>();
  const shape = (text: string): ShapedText => {
    const shaped = shapeText([{ text, style: 0, color: INK }], fonts);
    for (const character of shaped.missing) missing.add(character);
    return shaped;
  };

  const fitWhole = (text: string, room: TextRoom, floor = SMALLEST_SIZE): FittedText | null => {
    if (text.length > countMostCharacters(room, floor)) return null;
    const shaped = shape(text);
    const line = room.height < FLAT_HEIGHT ? fitLine(shaped, room) : null;
    if (line) return line;
    const smallest = fits(shaped, room, floor);
    if (!smallest) return null;
    for (let size = LARGEST_SIZE; size >= floor; size -= SIZE_STEP) {
      const fitted = fits(shaped, room, size);
      if (fitted) return fitted;
    }
    return smallest;
  };

  return {
    missing,
    fitWhole,
    resize: (text, room, size) => fits(text.shaped, room, size) ?? text,
    fitCut(text, room, reference) {
      const suffix = ` … (suite : annexe, ${reference})`;
      const beginning = text.slice(0, countMostCharacters(room, SMALLEST_SIZE));
      const kept = isWorthCutting(room)
        ? keepWords(beginning, (part) => fits(shape(part + suffix), room, SMALLEST_SIZE))
        : null;
      return kept ?? fitReference(reference, room, fitWhole);
    },
  };
}

/** A part of a dose misleads: a small box says where to read it whole, and nothing else. */
function fitReference(
  number: number,
  room: TextRoom,
  fitWhole: (text: string, room: TextRoom, floor?: number) => FittedText | null,
): FittedText | null {
  for (const words of [`voir annexe, ${number}`, `annexe ${number}`, `(${number})`]) {
    const fitted = fitWhole(words, room);
    if (fitted) return fitted;
  }
  return fitWhole(`(${number})`, room, LAST_SIZE);
}

/** Narrowest character that a text is made of, as a share of the type size. */
const NARROWEST = 0.2;

/** No text of more characters can stand in the room: pages of it need not be measured. */
function countMostCharacters({ width, height }: TextRoom, size: number): number {
  return Math.ceil((width / (NARROWEST * size)) * Math.max(height / (LEADING * size), 1));
}

/** A blank inside a printed sentence: two lines in it would touch what is printed under it. */
const FLAT_HEIGHT = 22;
const LEAST_LINE_SIZE = 7;

function fitLine(shaped: ShapedText, room: TextRoom): FittedText | null {
  for (let size = LARGEST_SIZE; size >= LEAST_LINE_SIZE; size -= SIZE_STEP) {
    const fitted = fits(shaped, room, size);
    if (fitted?.lines.length === 1) return fitted;
  }
  return null;
}

function fits(shaped: ShapedText, room: TextRoom, size: number): FittedText | null {
  const options: BreakOptions = {
    width: ((room.width - 2 * PADDING) * 1000) / size,
    hyphenate: false,
    hyphenWidth: 0,
  };
  if (options.width <= 0) return null;
  const lines = breakLines(shaped, options);
  const padding = lines.length > 1 ? 2 * VERTICAL_PADDING : VERTICAL_PADDING;
  const height = lines.length * LEADING * size + 2 * padding;
  if (height > room.height || lines.some((line) => cutsWord(shaped.text, line))) return null;
  return { shaped, lines, size };
}

/** A word that is wider than the room is cut anywhere: better a smaller size, or the annex. */
function cutsWord(text: string, { end }: TextLine): boolean {
  return /[\p{L}\p{N}]/u.test(text[end - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[end] ?? '');
}

/** Boxes wide enough, or high enough, for a beginning that makes sense: that wide and that high, in points. */
const WORTH_CUTTING = [
  { width: 200, height: 0 },
  { width: 100, height: 16 },
  { width: 60, height: 30 },
];

function isWorthCutting(room: TextRoom): boolean {
  return WORTH_CUTTING.some(({ width, height }) => room.width >= width && room.height >= height);
}

/** The longest beginning of the text, ending with a whole word, that `layOut` takes. */
function keepWords(text: string, layOut: (part: string) => FittedText | null): FittedText | null {
  const ends = [...text.matchAll(/\S(?=\s|$)/gu)].map((match) => match.index + match[0].length);
  let [low, high] = [0, ends.length - 1];
  let best: FittedText | null = null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const fitted = layOut(text.slice(0, ends[middle]));
    if (fitted) [best, low] = [fitted, middle + 1];
    else high = middle;
  }
  return best;
}
