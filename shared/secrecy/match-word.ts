import { matchMisspelled } from './match-misspelling.ts';
import { recogniseMedicalWord } from './medical-morphology.ts';
import type { Shape } from './read-tokens.ts';
import { frequentWords, stopWords } from './stop-words.ts';
import type { Term } from './term.ts';
import type { TermIndex } from './term-index.ts';
import { toKey } from './word-key.ts';

export type WordMatch = { term: Pick<Term, 'family' | 'kind' | 'eponym' | 'homonym'>; certain: boolean };

const LEAST_MISSPELLED = 5;
const LEAST_SWAPPED = 6;
const LEAST_FREELY_MISTAKEN = 7;
const ELIDED = /^(?:qu|[ldsnmjt])(?=[aeiouhy])/;
const GLUED = /^(?:les|des|une|la|le|du|de|un|au)(?=.{6})/;
/** Digits put for letters; the second reading takes 1 for an l. */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** The term that one word is, or a misspelling of it. */
export function matchWord(index: TermIndex, folded: string, key: string, shape: Shape): WordMatch | null {
  if (folded.length < 2 || stopWords.has(folded) || frequentWords.has(folded)) return null;
  const exact = matchExact(index, folded, key, shape) ?? matchDisguised(index, folded);
  if (exact) return exact;
  if (index.ordinary.has(key) || folded.length < LEAST_MISSPELLED) return null;
  return (
    matchGlued(index, folded) ??
    matchSwapped(index, folded, shape) ??
    matchMisspelled(index, folded, shape) ??
    recogniseMedicalWord(folded)
  );
}

function matchExact(index: TermIndex, folded: string, key: string, shape: Shape): WordMatch | null {
  const term = index.words.get(key);
  if (term) return { term, certain: true };
  // « HbS », « IMPro »: capitals inside are an abbreviation too.
  const capitals = shape === 'upper' || shape === 'mixed' ? index.capitals.get(folded) : undefined;
  return capitals ? { term: capitals, certain: true } : null;
}

/** « d1abete », « diabete2 ». */
function matchDisguised(index: TermIndex, folded: string): WordMatch | null {
  if (!/\d/.test(folded) || !/[a-z]{2}/.test(folded)) return null;
  const bare = folded.replace(/\d+$/, '');
  const asI = folded.replace(/[0134578]/g, (digit) => LEET[digit] ?? digit);
  const asL = folded.replace(/1/g, 'l').replace(/[034578]/g, (digit) => LEET[digit] ?? digit);
  for (const reading of [bare, asI, asL]) {
    const term = reading.length > 3 ? index.words.get(toKey(reading)) : undefined;
    if (term) return { term, certain: true };
  }
  return asI.length >= LEAST_FREELY_MISTAKEN && !/\d/.test(asI) ? matchMisspelled(index, asI, 'lower') : null;
}

/** Two neighbours swapped: « leucémei », « asthamtique ». */
function matchSwapped(index: TermIndex, folded: string, shape: Shape): WordMatch | null {
  if (folded.length < (shape === 'capital' ? 8 : LEAST_SWAPPED)) return null;
  for (let at = 0; at + 1 < folded.length; at += 1) {
    if (folded[at] === folded[at + 1]) continue;
    const swapped = folded.slice(0, at) + folded[at + 1] + folded[at] + folded.slice(at + 2);
    const term = index.words.get(toKey(swapped));
    if (term && !term.exact && (!term.eponym || swapped.length > 6)) return { term, certain: false };
  }
  return null;
}

/** « lasthme », « dudiabete »: the small word before is glued. */
function matchGlued(index: TermIndex, folded: string): WordMatch | null {
  for (const small of [ELIDED, GLUED]) {
    const rest = folded.replace(small, '');
    const term =
      rest.length >= LEAST_MISSPELLED && rest !== folded ? index.words.get(toKey(rest)) : undefined;
    if (term && !term.eponym) return { term, certain: true };
  }
  return null;
}
