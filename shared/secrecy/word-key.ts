/** A folded word without the marks of plural and feminine: « diabétiques » and « diabétique » have one key. */
export function toKey(folded: string): string {
  let end = folded.length;
  if (end > 3 && folded[end - 1] === 's') end -= 1;
  else if (end > 4 && /(?:au|eu|ou)x$/.test(folded)) end -= 1;
  while (end > 4 && folded[end - 1] === 'e') end -= 1;
  return end === folded.length ? folded : folded.slice(0, end);
}
