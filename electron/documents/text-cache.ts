import type { DocumentFonts } from './document-fonts.ts';
import { type ShapedText, type StyledRun, shapeText } from './shaped-text.ts';
import type { Color } from './theme.ts';

/**
 * Texts already shaped, for one file: a form says the same labels on every page, and a sheet that is shrunk to fit
 * is laid out several times. It goes with the file: what it holds is about pupils.
 */
export type TextCache = { shape(runs: readonly StyledRun[]): ShapedText };

const MOST_TEXTS = 4096;
/** Longer texts are seldom said twice. */
const LONGEST_KEY = 2000;

type Shelf = Map<string, ShapedText>;

export function createTextCache(fonts: DocumentFonts): TextCache {
  /** Texts in one look, nearly all of them: each is its own key, where a key made of its look would be a copy. */
  let plain = new Map<Color, Shelf[]>();
  let mixed: Shelf = new Map();
  let count = 0;

  const findShelf = ({ color, style }: StyledRun): Shelf => {
    const styles = plain.get(color) ?? [];
    const shelf = styles[style] ?? new Map();
    styles[style] = shelf;
    plain.set(color, styles);
    return shelf;
  };

  const shape = (runs: readonly StyledRun[], key: string, shelf: Shelf): ShapedText => {
    if (key.length > LONGEST_KEY) return shapeText(runs, fonts);
    const known = shelf.get(key);
    if (known) return known;
    const shaped = shapeText(runs, fonts);
    shelf.set(key, shaped);
    count += 1;
    if (count >= MOST_TEXTS) [plain, mixed, count] = [new Map(), new Map(), 0];
    return shaped;
  };

  return {
    shape(runs) {
      const [first] = runs;
      if (first && runs.length === 1) return shape(runs, first.text, findShelf(first));
      return shape(runs, writeKey(runs), mixed);
    },
  };
}

/** Lengths first: no text can pass for two runs. */
function writeKey(runs: readonly StyledRun[]): string {
  let key = '';
  for (const { text, style, color } of runs) key += `${text.length} ${style} ${color} ${text}`;
  return key;
}
