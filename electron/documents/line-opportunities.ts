/// <reference path="./untyped-modules.d.ts" />
import LineBreaker from 'linebreak';

/** A place where a line may end, or must. */
export type LineOpportunity = { position: number; required: boolean };

/** Where UAX#14 allows a line to end, without what French and medical texts do not want cut. */
export function listLineOpportunities(text: string): LineOpportunity[] {
  const breaker = new LineBreaker(text);
  const opportunities: LineOpportunity[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.required || next.position === text.length || isWelcome(text, next.position)) {
      opportunities.push({ position: next.position, required: next.required });
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
