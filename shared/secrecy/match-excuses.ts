import { hasNear } from './match-pairings.ts';
import type { Token } from './read-tokens.ts';
import { stopWords } from './stop-words.ts';
import { tellsOfPerson } from './studied.ts';
import type { Match } from './term.ts';
import type { TermIndex } from './term-index.ts';

/** Whether what stands around makes a word ordinary: a graft in a garden, a vaccine, a reading of an acronym. */
export function isExcused(index: TermIndex, tokens: readonly Token[], match: Match): boolean {
  const { first, last } = match;
  if (isAddress(tokens, match) || isSpelledOut(tokens, match)) return true;
  const excuse = index.excuses.get(tokens[first]?.key ?? '');
  if (!excuse || !hasNear(tokens, first, last, excuse.cues)) return false;
  return !excuse.inLessons || !tellsOfPerson(tokens, match);
}

/** « TSA 20145, 44000 Nantes ». */
function isAddress(tokens: readonly Token[], { last, kind }: Match): boolean {
  return kind === 'abbreviation' && /^\d{5}$/.test(tokens[last + 1]?.folded ?? '');
}

/** « SEP (section d’enseignement professionnel) »: the words that follow begin with its letters. */
function isSpelledOut(tokens: readonly Token[], { first, last }: Match): boolean {
  const letters = tokens[first]?.folded ?? '';
  const next = tokens[last + 1];
  if (first !== last || letters.length < 3 || !next || !/^\s*[(:=]\s*$/.test(next.gap)) return false;
  let read = '';
  for (let at = last + 1; read.length < letters.length && at < tokens.length; at += 1) {
    const { folded } = tokens[at] as Token;
    if (letters[read.length] === folded[0]) read += folded[0];
    else if (!stopWords.has(folded)) return false;
  }
  return read === letters;
}
