import { matchWord, type WordMatch } from './match-word.ts';
import type { Token } from './read-tokens.ts';
import { toSound } from './sound-key.ts';
import { stopWords } from './stop-words.ts';
import type { Term } from './term.ts';
import { SPELLED_BEGINNING, type TermIndex } from './term-index.ts';
import { toKey } from './word-key.ts';

export type LetterMatch = { first: number; last: number; match: WordMatch };

const LONGEST_SPELLED = 20;
const LEAST_JOINED = 6;
const JOINING_GAP = /^[ \u00A0\u202F\-‐‑._·•*/\n]{1,2}$/;

/** Words spelled out: « d-i-a-b-è-t-e », « T.D.A.H. », « d i a b e t e ». */
export function matchSpelled(index: TermIndex, tokens: readonly Token[]): LetterMatch[] {
  const found: LetterMatch[] = [];
  let first = 0;
  while (first < tokens.length) {
    let last = first;
    while (isSpelledOn(tokens, last)) last += 1;
    if (last > first) found.push(...matchRun(index, tokens, first, last));
    first = last + 1;
  }
  return found;
}

function isSpelledOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isLetter(tokens[at]) && isLetter(next) && next !== undefined && JOINING_GAP.test(next.gap);
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.folded.length === 1;
}

/** Every stretch of a run of letters, the longest first; a run of n letters costs n × 20 look-ups at most. */
function matchRun(index: TermIndex, tokens: readonly Token[], first: number, last: number): LetterMatch[] {
  const found: LetterMatch[] = [];
  let from = first;
  while (from < last) {
    const taken = matchFrom(index, tokens, from, last);
    if (taken) found.push(taken);
    from = taken ? taken.last + 1 : from + 1;
  }
  return found;
}

function matchFrom(
  index: TermIndex,
  tokens: readonly Token[],
  from: number,
  last: number,
): LetterMatch | null {
  const longest = Math.min(last, from + LONGEST_SPELLED - 1);
  const letters = tokens.slice(from, longest + 1).map((token) => token.folded);
  if (!index.beginnings.has(letters.slice(0, SPELLED_BEGINNING).join(''))) return null;
  for (let to = longest; to > from + 1; to -= 1) {
    const word = letters.slice(0, to - from + 1).join('');
    const isSpaced = /^[ \u00A0\u202F]+$/.test(tokens[from + 1]?.gap ?? '');
    const term =
      index.words.get(toKey(word)) ??
      (tokens[from]?.shape === 'lower' ? undefined : index.capitals.get(word));
    if (term && word.length >= (isSpaced ? 4 : 3))
      return { first: from, last: to, match: { term, certain: true } };
  }
  return null;
}

/** Words cut in two or three: « dia bète », « épi-lepsie », « insulino-dépendant ». */
export function matchJoined(index: TermIndex, tokens: readonly Token[]): LetterMatch[] {
  const found: LetterMatch[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const match = matchPieces(index, tokens, at, 3) ?? matchPieces(index, tokens, at, 2);
    if (match) found.push(match);
  }
  return found;
}

function matchPieces(
  index: TermIndex,
  tokens: readonly Token[],
  at: number,
  count: number,
): LetterMatch | null {
  const pieces = tokens.slice(at, at + count);
  if (pieces.length < count || pieces.some((piece, order) => order > 0 && !JOINING_GAP.test(piece.gap)))
    return null;
  // « Rita Lin » is somebody.
  if (!pieces.every(mayBePiece) || pieces.every(({ shape }) => shape === 'capital')) return null;
  const joined = pieces.map((piece) => piece.folded).join('');
  if (joined.length < LEAST_JOINED) return null;
  const term = index.words.get(toKey(joined)) ?? findJoinedSound(index, joined, pieces);
  if (!term || term.eponym || term.capitals) return null;
  return { first: at, last: at + count - 1, match: { term, certain: false } };
}

function findJoinedSound(index: TermIndex, joined: string, pieces: readonly Token[]): Term | undefined {
  const isHyphened = pieces[1]?.gap === '-';
  return isHyphened && joined.length > 7
    ? index.readSpellings().sounds.get(toSound(joined))?.term
    : undefined;
}

function mayBePiece({ folded }: Token): boolean {
  return !stopWords.has(folded) && /^[a-z]{2,}$/.test(folded);
}

/** The term that one token is, looked up once for each different word of a text. */
export function createWordMatcher(index: TermIndex): (token: Token) => WordMatch | null {
  const seen = new Map<string, WordMatch | null>();
  return (token) => {
    const id = `${token.shape}|${token.folded}`;
    const known = seen.get(id);
    if (known !== undefined) return known;
    const match = matchWord(index, token.folded, token.key, token.shape);
    seen.set(id, match);
    return match;
  };
}
