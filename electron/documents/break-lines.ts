import { findHyphenPoints } from './hyphenation.ts';
import type { LineOpportunity } from './line-opportunities.ts';
import { findOpportunities, measureSpan, type ShapedText } from './shaped-text.ts';

/** One line: `[start, end)` of the text, trailing spaces left out. Width in thousandths of the type size. */
export type TextLine = { start: number; end: number; width: number; hyphen: boolean };

export type BreakOptions = {
  /** Room in thousandths of the type size. */
  width: number;
  hyphenate: boolean;
  /** Width of the hyphen drawn at the end of a cut word. */
  hyphenWidth: number;
};

const ROUNDING = 0.01;
/** A line filled to this share is left as it is rather than filled with half a word. */
const FULL_ENOUGH = 0.88;
/** One word, perhaps after « l’ », with the signs around it. */
const HYPHENABLE = /^(\P{L}*(?:\p{L}+['’])?)(\p{L}+)\P{L}*$/u;

/** Cuts text into lines no wider than the room; a word wider than the room is cut between characters. */
export function breakLines(shaped: ShapedText, options: BreakOptions): TextLine[] {
  const { text } = shaped;
  if (text === '') return [];
  const whole = trimEnd(text, 0, text.length);
  if (!text.includes('\n') && measureSpan(shaped, 0, whole) <= options.width + ROUNDING) {
    return [{ start: 0, end: whole, width: measureSpan(shaped, 0, whole), hyphen: false }];
  }
  const state: BreakState = { shaped, options, lines: [], start: 0, allowed: -1 };
  for (const opportunity of findOpportunities(shaped)) takeOpportunity(state, opportunity);
  if (state.start < text.length) closeLine(state, text.length, text.length);
  return state.lines;
}

type BreakState = {
  shaped: ShapedText;
  options: BreakOptions;
  lines: TextLine[];
  /** Where the current line starts. */
  start: number;
  /** The last place it may end, -1 when none yet. */
  allowed: number;
};

function takeOpportunity(state: BreakState, { position, required }: LineOpportunity): void {
  while (state.start < position && !fits(state, trimEnd(state.shaped.text, state.start, position))) {
    const hyphenPoint = state.options.hyphenate && isRagged(state) ? findCut(state, position) : -1;
    if (hyphenPoint > 0) closeLine(state, hyphenPoint, hyphenPoint, true);
    else if (state.allowed > state.start) closeLine(state, state.allowed, state.allowed);
    else cutLongWord(state, position);
  }
  state.allowed = position;
  if (required) closeLine(state, position, position);
}

function fits(state: BreakState, end: number): boolean {
  return measureSpan(state.shaped, state.start, end) <= state.options.width + ROUNDING;
}

/** Whether the line, left as it is, would be short enough to be worth cutting a word, and not a third time running. */
function isRagged({ shaped, options, start, allowed, lines }: BreakState): boolean {
  if (lines.at(-1)?.hyphen && lines.at(-2)?.hyphen) return false;
  if (allowed <= start) return true;
  return measureSpan(shaped, start, trimEnd(shaped.text, start, allowed)) < options.width * FULL_ENOUGH;
}

function closeLine(state: BreakState, end: number, next: number, hyphen = false): void {
  const { shaped, start, options } = state;
  const trimmed = hyphen ? end : trimEnd(shaped.text, start, end);
  const width = measureSpan(shaped, start, trimmed) + (hyphen ? options.hyphenWidth : 0);
  state.lines.push({ start, end: trimmed, width, hyphen });
  state.start = next;
  state.allowed = -1;
}

/** The furthest hyphenation point of the word before `position` that still fits on the line; -1 when none does. */
function findCut(state: BreakState, position: number): number {
  const { shaped, options, start, allowed } = state;
  const from = Math.max(start, allowed);
  const word = HYPHENABLE.exec(shaped.text.slice(from, position));
  if (!word) return -1;
  const wordStart = from + (word[1]?.length ?? 0);
  const room = options.width - options.hyphenWidth;
  const points = findHyphenPoints(word[2] ?? '').map((offset) => wordStart + offset);
  return points.findLast((point) => measureSpan(shaped, start, point) <= room) ?? -1;
}

function cutLongWord(state: BreakState, position: number): void {
  const { shaped, start } = state;
  let end = start + clusterLength(shaped.text, start);
  for (let next = end; next < position; ) {
    next += clusterLength(shaped.text, next);
    if (next > position || !fits(state, next)) break;
    end = next;
  }
  closeLine(state, end, end);
}

/** A character with the marks that stand on it. */
function clusterLength(text: string, at: number): number {
  return /^.\p{M}*/su.exec(text.slice(at, at + 12))?.[0].length ?? 1;
}

function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && (text[trimmed - 1] === ' ' || text[trimmed - 1] === '\n')) trimmed -= 1;
  return trimmed;
}
