import type { Token } from './read-tokens.ts';
import type { Match } from './term.ts';
import type { PairingEntry, TermIndex } from './term-index.ts';

const REACH = 7;

/** Words that betray only beside others: « trousse » near « réfrigérateur », « stylo » near « cuisse ». */
export function matchPairings(index: TermIndex, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  tokens.forEach((token, at) => {
    for (const { family, kind, cues } of readPairings(index, token)) {
      if (!hasNear(tokens, at, at, cues)) continue;
      found.push({ first: at, last: at, family, kind, certain: false, eponym: false });
      return;
    }
  });
  return found;
}

/** Those of a word, and in capitals those of an abbreviation (`#ts`: « TS », not « ts les jours »). */
function readPairings(index: TermIndex, { key, folded, shape }: Token): readonly PairingEntry[] {
  const own = index.pairings.get(key);
  const ofCapitals = shape === 'upper' ? index.pairings.get(`#${folded}`) : undefined;
  return own ?? ofCapitals ?? [];
}

/** Whether one of the words stands a few tokens away. */
export function hasNear(
  tokens: readonly Token[],
  first: number,
  last: number,
  cues: ReadonlySet<string>,
): boolean {
  for (let at = Math.max(0, first - REACH); at <= Math.min(tokens.length - 1, last + REACH); at += 1) {
    if ((at < first || at > last) && cues.has(tokens[at]?.key ?? '')) return true;
  }
  return false;
}
