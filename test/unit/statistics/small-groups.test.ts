import { describe, expect, it } from 'vitest';
import {
  joinSmallGroups,
  SMALLEST_GROUP,
  tellCount,
  tellPair,
} from '../../../shared/statistics/small-groups.ts';

/** Largest total that is tried: every way to share it out is. */
const LARGEST = 24;

/** Every way to share `total` among so many groups. */
function listShares(total: number, groups: number): number[][] {
  if (groups === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    listShares(total - first, groups - 1).map((rest) => [first, ...rest]),
  );
}

/**
 * What somebody can know who has the printed table and knows how it was made: all the shares that print the same. A
 * count is found again when all of them agree on it.
 */
function findDeduced(shares: readonly number[][], print: (share: number[]) => string): number[][] {
  const alike = Map.groupBy(shares, print);
  return [...alike.values()].flatMap((same) => {
    const [first = []] = same;
    return first.flatMap((count, index) =>
      same.every((share) => share[index] === count) && count < SMALLEST_GROUP ? [[...first, index]] : [],
    );
  });
}

// Would catch: « moins de 5 » beside a total that gives it back, on one side, on both, or among several levels.
describe('a count of less than five is never found again, by who knows the total and how the table is made', () => {
  it('in a yes and a no', () => {
    const shares = Array.from({ length: LARGEST + 1 }, (_, total) => listShares(total, 2)).flat();
    const print = ([yes = 0, no = 0]: number[]) => JSON.stringify([tellCount(yes + no), tellPair(yes, no)]);
    expect(findDeduced(shares, print)).toEqual([]);
  });

  it.each([2, 3, 4, 5])('in %s levels', (groups) => {
    const largest = groups > 3 ? 16 : LARGEST;
    const shares = Array.from({ length: largest + 1 }, (_, total) => listShares(total, groups)).flat();
    const print = (share: number[]) =>
      JSON.stringify([
        tellCount(share.reduce((sum, count) => sum + count, 0)),
        joinSmallGroups(share.map((count, index) => ({ name: String(index), count }))),
      ]);
    expect(findDeduced(shares, print)).toEqual([]);
  });

  // The checker must be able to fail: this is the table that a careless program prints.
  it('while a total beside one hidden number gives it back', () => {
    const shares = listShares(12, 2);
    const careless = (share: number[]) => JSON.stringify(share.map(tellCount));
    expect(findDeduced(shares, careless).length).toBeGreaterThan(0);
  });
});

describe('what is told', () => {
  it.each([
    [0, 'fewer'],
    [4, 'fewer'],
    [5, 5],
  ] as const)('%s: %s', (count, told) => {
    expect(tellCount(count)).toBe(told);
  });

  it.each([
    [6, 8, { yes: 6, no: 8 }],
    [12, 3, { yes: 'withheld', no: 'fewer' }],
    [0, 12, { yes: 'fewer', no: 'withheld' }],
    [4, 4, { yes: 'withheld', no: 'withheld' }],
    [5, 5, { yes: 5, no: 5 }],
  ] as const)('%s and %s', (yes, no, told) => {
    expect(tellPair(yes, no)).toEqual(told);
  });

  it('small levels are counted with those that follow, the last with those before, and all are there', () => {
    const groups = [
      { name: 'CP', count: 2 },
      { name: 'CE1', count: 4 },
      { name: 'CE2', count: 7 },
      { name: 'CM1', count: 0 },
      { name: 'CM2', count: 3 },
    ];
    expect(joinSmallGroups(groups)).toEqual([
      { names: ['CP', 'CE1'], count: 6 },
      { names: ['CE2', 'CM1', 'CM2'], count: 10 },
    ]);
    expect(joinSmallGroups(groups.slice(0, 1))).toEqual([]);
  });
});
