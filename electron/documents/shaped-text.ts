import type { RichText } from '../../shared/documents/blocks.ts';
import { cleanText, joinCleaned } from './clean-text.ts';
import { BOLD, type DocumentFonts, type FaceIndex, ITALIC, TABLE_SIZE } from './document-fonts.ts';
import { type LineOpportunity, listLineOpportunities } from './line-opportunities.ts';
import type { Color } from './theme.ts';

/** A stretch of text in one face and one colour. */
type TextSpan = { start: number; end: number; face: FaceIndex; color: Color };

/** Text with its faces and its widths, before it is cut into lines. Does not depend on the type size. */
export type ShapedText = {
  text: string;
  /** `advances[i]`: width before character `i`, in thousandths of the type size; one more entry than characters. */
  advances: readonly number[];
  spans: readonly TextSpan[];
  /** Characters no face can draw. */
  missing: readonly string[];
  /** Where a line may end; found when a text first needs more than one line. */
  opportunities: readonly LineOpportunity[] | null;
};

/** One run of text with its look resolved. */
export type StyledRun = { text: string; style: FaceIndex; color: Color };

/** Resolves rich text to runs of one style; `bold` makes all of it bold. */
export function styleRuns(text: RichText, color: Color, bold = false): StyledRun[] {
  const runs = typeof text === 'string' ? [text] : text;
  return runs.map((run) => {
    if (typeof run === 'string') return { text: run, style: bold ? BOLD : 0, color };
    return { text: run.text, style: (bold || run.bold ? BOLD : 0) + (run.italic ? ITALIC : 0), color };
  });
}

/** Cleans the text, chooses a face for each character and adds up the widths; notes what no face can draw. */
export function shapeText(
  runs: readonly StyledRun[],
  fonts: DocumentFonts,
  missing?: Set<string>,
): ShapedText {
  const cleaned = runs.map((run) => cleanText(run.text));
  const text = joinCleaned(cleaned);
  const shaping: Shaping = { text, advances: [0], spans: [], missing: [] };
  let from = 0;
  for (const [index, run] of runs.entries()) {
    const to = from + (cleaned[index]?.length ?? 0);
    shapeRun(shaping, run, fonts, from, to);
    from = to;
  }
  for (const character of shaping.missing) missing?.add(character);
  return { ...shaping, opportunities: null };
}

type Shaping = { text: string; advances: number[]; spans: TextSpan[]; missing: string[] };

function shapeRun(shaping: Shaping, run: StyledRun, fonts: DocumentFonts, from: number, to: number): void {
  const { text, advances, spans } = shaping;
  const { faces, widths } = fonts.table(run.style);
  let width = advances[from] ?? 0;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const face = code < TABLE_SIZE ? (faces[code] ?? -1) : -1;
    if (face < 0) {
      at += shapeRare(shaping, run, fonts, at);
      width = advances[at] ?? 0;
      continue;
    }
    addToSpans(spans, at, at + 1, face, run.color);
    width += widths[code] ?? 0;
    at += 1;
    advances.push(width);
  }
}

/** One character seen for the first time, missing or beyond the table; returns its length. */
function shapeRare(shaping: Shaping, { style, color }: StyledRun, fonts: DocumentFonts, at: number): number {
  const codePoint = shaping.text.codePointAt(at) ?? 0;
  const { face, width, missing } = fonts.choose(codePoint, style);
  const character = String.fromCodePoint(codePoint);
  if (missing) shaping.missing.push(character);
  addToSpans(shaping.spans, at, at + character.length, face, color);
  const after = (shaping.advances[at] ?? 0) + width;
  for (let unit = 0; unit < character.length; unit += 1) shaping.advances.push(after);
  return character.length;
}

function addToSpans(spans: TextSpan[], start: number, end: number, face: FaceIndex, color: Color): void {
  const last = spans[spans.length - 1];
  if (last !== undefined && last.face === face && last.color === color) last.end = end;
  else spans.push({ start, end, face, color });
}

/** Where a line of the text may end. */
export function findOpportunities(shaped: ShapedText): readonly LineOpportunity[] {
  shaped.opportunities ??= listLineOpportunities(shaped.text);
  return shaped.opportunities;
}

/** Width of `[start, end)` in thousandths of the type size. */
export function measureSpan(shaped: ShapedText, start: number, end: number): number {
  return (shaped.advances[end] ?? 0) - (shaped.advances[start] ?? 0);
}
