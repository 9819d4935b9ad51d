/**
 * Whether two words differ by at most `limit` mistakes (1 to 3): a letter put in, left out or changed, or two
 * neighbours swapped. A `*` stands for any letter.
 */
export function isWithin(a: string, b: string, limit: 1 | 2 | 3): boolean {
  if (a === b) return true;
  const gap = a.length - b.length;
  if (gap > limit || gap < -limit) return false;
  let from = 0;
  while (from < a.length && same(a[from], b[from])) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && same(a[endA - 1], b[endB - 1])) {
    endA -= 1;
    endB -= 1;
  }
  return countWithin(a.slice(from, endA), b.slice(from, endB), limit) <= limit;
}

function same(x: string | undefined, y: string | undefined): boolean {
  return x === y || x === '*' || y === '*';
}

/** The mistakes between two remainders; anything over the limit is told as one more than it. */
function countWithin(a: string, b: string, limit: number): number {
  if (a === '' || b === '') return a.length + b.length;
  if (limit === 0) return a === b ? 0 : 1;
  if (same(a[0], b[0])) return countWithin(a.slice(1), b.slice(1), limit);
  const left = limit - 1;
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return (
    1 +
    Math.min(
      countWithin(a.slice(1), b.slice(1), left),
      countWithin(a.slice(1), b, left),
      countWithin(a, b.slice(1), left),
      swapped ? countWithin(a.slice(2), b.slice(2), left) : limit,
    )
  );
}
