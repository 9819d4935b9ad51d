import { describe, expect, test } from 'vitest';
import { findRevealingWords } from '../../../shared/secrecy/find-revealing-words.ts';
import { type LabelledSentence, readSecrecySet } from '../../bench/secrecy-set.ts';

const findIn = ({ text, field, knownNames }: LabelledSentence) =>
  findRevealingWords(text, { field, knownNames });
const isFound = (sentence: LabelledSentence) =>
  findIn(sentence).some((one) =>
    sentence.reveals.some((part) => one.start < part.end && one.end > part.start),
  );

/** A word taken from the data, or a rule that grew too wide, shows here before the targets of the check are lost. */
describe.each([
  ['known', 300],
  ['blind', 100],
  ['second', 80],
  ['third', 55],
  ['fourth', 110],
  ['fifth', 110],
  ['sixth', 110],
])('the labelled set « %s »', (name, least) => {
  const revealing = readSecrecySet(`${name}-revealing`);
  const clean = readSecrecySet(`${name}-clean`);

  test('is large enough and every sentence that reveals says where', () => {
    expect(revealing.length).toBeGreaterThanOrEqual(least);
    expect(clean.length).toBeGreaterThanOrEqual(least);
    expect(revealing.filter(({ reveals }) => reveals.length === 0)).toEqual([]);
    expect(clean.filter(({ reveals }) => reveals.length > 0)).toEqual([]);
  });

  test('is recognised: recall 97 %, precision 95 %', () => {
    const found = revealing.filter(isFound).length;
    const accused = clean.filter((sentence) => findIn(sentence).length > 0).length;
    expect(found / revealing.length).toBeGreaterThanOrEqual(0.97);
    expect(found / (found + accused)).toBeGreaterThanOrEqual(0.95);
  });
});
