import type { RichText } from '../../shared/documents/blocks.ts';
import { cleanText } from './clean-text.ts';
import { BOLD, type DocumentFonts, type FaceIndex, ITALIC } from './document-fonts.ts';
import type { Color } from './theme.ts';

/** A stretch of text in one face and one colour. */
type TextSpan = { start: number; end: number; face: FaceIndex; color: Color };

/** Text with its faces and its widths, before it is cut into lines. */
export type ShapedText = {
  text: string;
  /** `advances[i]`: width before character `i`, in thousandths of the type size; one more entry than characters. */
  advances: Float64Array;
  spans: readonly TextSpan[];
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
  missing: Set<string>,
): ShapedText {
  const cleaned = runs.map((run) => cleanText(run.text));
  const text = cleaned.join('');
  const advances = new Float64Array(text.length + 1);
  const spans: TextSpan[] = [];
  let at = 0;
  let width = 0;
  for (const [index, run] of runs.entries()) {
    for (const character of cleaned[index] ?? '') {
      const face = run.style;
      const choice = character === '\n' ? undefined : fonts.choose(character.codePointAt(0) ?? 0, run.style);
      if (choice?.missing) missing.add(character);
      addToSpans(spans, at, at + character.length, choice?.face ?? face, run.color);
      width += choice?.width ?? 0;
      for (let unit = 1; unit <= character.length; unit += 1) advances[at + unit] = width;
      at += character.length;
    }
  }
  return { text, advances, spans };
}

function addToSpans(spans: TextSpan[], start: number, end: number, face: FaceIndex, color: Color): void {
  const last = spans.at(-1);
  if (last && last.face === face && last.color === color) last.end = end;
  else spans.push({ start, end, face, color });
}

/** Width of `[start, end)` in thousandths of the type size. */
export function measureSpan(shaped: ShapedText, start: number, end: number): number {
  return (shaped.advances[end] ?? 0) - (shaped.advances[start] ?? 0);
}
