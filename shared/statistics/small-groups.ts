/** A group smaller than this is never told: in one school, who it is would be guessed (secrecy of statistics). */
export const SMALLEST_GROUP = 5;

/**
 * A count as it may be told. `fewer`: less than SMALLEST_GROUP, zero included. `withheld`: large enough, or not, and
 * kept back because a total would otherwise give another one away.
 */
export type ToldCount = number | 'fewer' | 'withheld';

/** Both sides of one question asked of every plan. */
export type ToldPair = { yes: ToldCount; no: ToldCount };

export function tellCount(count: number): ToldCount {
  return count < SMALLEST_GROUP ? 'fewer' : count;
}

/**
 * Two counts whose total is printed. When one is small the other is withheld, since the total would give it back.
 * Under twice SMALLEST_GROUP one side is always small and both are withheld, whichever it is: « less than 5 » on both
 * sides of a total of 8 would say 4 and 4.
 */
export function tellPair(yes: number, no: number): ToldPair {
  if (yes + no < 2 * SMALLEST_GROUP) return { yes: 'withheld', no: 'withheld' };
  if (yes < SMALLEST_GROUP) return { yes: 'fewer', no: 'withheld' };
  if (no < SMALLEST_GROUP) return { yes: 'withheld', no: 'fewer' };
  return { yes, no };
}

export type ToldGroup<Name> = { names: readonly Name[]; count: number };

/**
 * Groups in their order, the small ones put together with those that follow until they are SMALLEST_GROUP: every
 * number can be told, they add up to the total, and nothing can be taken back out of it. Empty when all of them
 * together are too few.
 */
export function joinSmallGroups<Name extends string>(
  groups: readonly { name: Name; count: number }[],
): ToldGroup<Name>[] {
  const joined: ToldGroup<Name>[] = [];
  let open: ToldGroup<Name> = { names: [], count: 0 };
  for (const { name, count } of groups) {
    open = { names: [...open.names, name], count: open.count + count };
    if (open.count < SMALLEST_GROUP) continue;
    joined.push(open);
    open = { names: [], count: 0 };
  }
  const last = joined.pop();
  if (!last) return [];
  return [...joined, { names: [...last.names, ...open.names], count: last.count + open.count }];
}
