import type { DocumentFonts } from './document-fonts.ts';
import { type ShapedText, type StyledRun, shapeText } from './shaped-text.ts';

/**
 * Texts already shaped, for one file: a form says the same labels on every page, and a sheet that is shrunk to fit
 * is laid out several times. It goes with the file: what it holds is about pupils.
 */
export type TextCache = { shape(runs: readonly StyledRun[]): ShapedText };

const MOST_TEXTS = 4096;
/** Longer texts are seldom said twice. */
const LONGEST_KEY = 2000;

export function createTextCache(fonts: DocumentFonts): TextCache {
  const known = new Map<string, ShapedText>();
  return {
    shape(runs) {
      const key = writeKey(runs);
      if (key.length > LONGEST_KEY) return shapeText(runs, fonts);
      const before = known.get(key);
      if (before) return before;
      const shaped = shapeText(runs, fonts);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(key, shaped);
      return shaped;
    },
  };
}

/** Lengths first: no text can pass for two runs. */
function writeKey(runs: readonly StyledRun[]): string {
  let key = '';
  for (const { text, style, color } of runs) key += `${text.length} ${style} ${color} ${text}`;
  return key;
}
