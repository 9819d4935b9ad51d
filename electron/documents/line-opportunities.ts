/// <reference path="./untyped-modules.d.ts" />
import LineBreaker from 'linebreak';

/** A place where a line may end, or must. */
export type LineOpportunity = { position: number; required: boolean };

/** Where UAX#14 allows a line to end, without what French and medical texts do not want cut. */
export function listLineOpportunities(text: string): LineOpportunity[] {
  const breaker = new LineBreaker(text);
  const bound = findBoundPlaces(text);
  const opportunities: LineOpportunity[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (required || position === text.length || (!bound.has(position) && isWelcome(text, position))) {
      opportunities.push({ position, required });
    }
  }
  return opportunities;
}

/** mg/kg, 2026/2027, et/ou stay whole; a break before closing marks or inside « 1 / 2 » is never right. */
function isWelcome(text: string, position: number): boolean {
  const before = text[position - 1] ?? '';
  const after = text[position] ?? '';
  if (before === '/' && /[\p{L}\p{N}]/u.test(after)) return !isShortPair(text, position);
  if (/\s/u.test(before)) return !/[»;:!?%]/u.test(after) && text[position - 2] !== '«';
  return true;
}

function isShortPair(text: string, position: number): boolean {
  const left = /[^\s/]*$/u.exec(text.slice(Math.max(0, position - 16), position - 1))?.[0].length ?? 0;
  const right = /^[^\s/]*/u.exec(text.slice(position, position + 15))?.[0].length ?? 0;
  return left + right < 14;
}

/** Numbers to call in an emergency. */
const CALL = '(?:15|17|18|112|114|119|3114)(?![\\p{L}\\d])';
const GAP = '[ \u00A0\u202F]+';

/** Spaces that hold together what is one thing to whoever reads it in a hurry. */
const BOUND = new RegExp(
  [
    // 2 à 3 bouffées, 5 – 10, 3 × 2
    `(?<=\\d) +(?=(?:à|[-–×x])${GAP}\\d)`,
    `(?<=\\d${GAP}(?:à|[-–×x])) +(?=\\d)`,
    // < 0,60 g/L: a sign without its number says the contrary.
    '(?<=[<>≤≥=±×]) +(?=\\d)',
    // le 15 ou le 112, 15 ou 112
    `(?<=(?<!\\p{L})(?:[Ll]e|[Aa]u)) +(?=${CALL})`,
    `(?<=(?<!\\d)${CALL}) +(?=ou${GAP}(?:(?:le|au)${GAP})?${CALL})`,
    `(?<=(?<!\\d)${CALL}${GAP}ou) +(?=(?:(?:le|au)${GAP})?${CALL})`,
    // 6e B, 2e étage
    "(?<=\\d(?:er|re|ère|e|nd|nde|ème)) +(?=\\p{Lu}(?![\\p{L}’'])|étage|dose|trimestre)",
  ].join('|'),
  'gu',
);

function findBoundPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (/\d/.test(text)) {
    for (const match of text.matchAll(BOUND)) places.add(match.index + match[0].length);
  }
  return places;
}
