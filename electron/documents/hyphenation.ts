/// <reference path="./untyped-modules.d.ts" />
import french from 'hyphen/fr/index.js';

const MARK = '\u00AD';
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;

/**
 * Offsets at which a French word may be cut. Names must never be cut, so a word with a capital has none; nor has
 * a word with a digit or a sign.
 */
export function findHyphenPoints(word: string): number[] {
  if (word.length < LEAST_BEFORE + LEAST_AFTER + 1 || !/^\p{Ll}+$/u.test(word)) return [];
  const points: number[] = [];
  let offset = 0;
  for (const syllable of french.hyphenateSync(word, { hyphenChar: MARK }).split(MARK)) {
    offset += syllable.length;
    if (offset >= LEAST_BEFORE && word.length - offset >= LEAST_AFTER) points.push(offset);
  }
  return points;
}
