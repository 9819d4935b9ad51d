import { stopWords } from './stop-words.ts';
import type { Term, TermFamily, TermKind } from './term.ts';

const MARKS = '=@#&';
const ALTERNATIVES = /\{([^{}]*)\}/;

/**
 * Reads the words of a family. Entries are parted by commas or line ends; `épilep{sie/tique}` stands for two words.
 * Before a word: `=` no misspelling is accepted, `@` also a person's name, `&` first a
 * place or a surname, `#` only in capitals.
 */
export function parseTerms(family: TermFamily): Term[] {
  const terms: Term[] = [];
  for (const kind of Object.keys(family.terms) as TermKind[]) {
    for (const entry of foldList(family.terms[kind] ?? '').split(/[,\n]/)) {
      const written = entry.trim();
      if (written !== '') for (const spelled of expand(written)) terms.push(readTerm(spelled, kind, family));
    }
  }
  return terms;
}

function readTerm(written: string, kind: TermKind, family: TermFamily): Term {
  let from = 0;
  while (MARKS.includes(written[from] ?? ' ')) from += 1;
  const marks = written.slice(0, from);
  const capitals = marks.includes('#');
  const exact = capitals || marks.includes('=') || kind === 'abbreviation' || kind === 'place';
  return {
    family,
    kind,
    words: readWords(written.slice(from)),
    exact,
    eponym: marks.includes('@') || marks.includes('&'),
    homonym: marks.includes('&'),
    capitals,
  };
}

/** The folded words of an expression; small words go, unless marked `_` or alone. */
export function readWords(written: string): string[] {
  if (!/[\s’'_-]/.test(written)) return [written];
  const words = written.split(/[\s’'-]+/).filter((word) => word !== '');
  const kept = words.filter((word) => !stopWords.has(word)).map((word) => word.replace('_', ''));
  return kept.length === 0 ? words : kept;
}

/** Folds a whole list at once: what `foldWord` does to each of its words, far sooner. */
export function foldList(list: string): string {
  return list.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('·', '');
}

export function expand(written: string): string[] {
  const found = written.includes('{') ? ALTERNATIVES.exec(written) : null;
  if (!found) return [written];
  const before = written.slice(0, found.index);
  const after = written.slice(found.index + found[0].length);
  return (found[1] ?? '').split('/').flatMap((choice) => expand(`${before}${choice}${after}`));
}
