import type { Token } from './read-tokens.ts';
import type { Match } from './term.ts';
import type { TermIndex } from './term-index.ts';

const REACH = 7;

/** Words that betray only beside others: « trousse » near « réfrigérateur », « stylo » near « cuisse ». */
export function matchPairings(index: TermIndex, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  tokens.forEach((token, at) => {
    for (const { family, kind, cues } of index.pairings.get(token.key) ?? []) {
      const near = tokens.slice(Math.max(0, at - REACH), at + REACH + 1);
      if (!near.some((other) => other !== token && cues.has(other.key))) continue;
      found.push({ first: at, last: at, family, kind, certain: false, eponym: false });
      return;
    }
  });
  return found;
}
