import { readLineText } from '../audience/dose-text.ts';
import type { SituationFacts } from '../audience/emergency-situations.ts';
import type { FilledLine } from './filled-blocks.ts';

/**
 * How calm the sheet can be and still stand on one side with steps that can be read at arm's length. `open`: signs
 * beside steps, what to say as a list. `compact`: what to say and the numbers on few lines. `dense`: signs on a line
 * above the steps too, what does not press on few lines. `tight`: plain numbers instead of discs.
 */
export const densities = ['open', 'compact', 'dense', 'tight'] as const;
export type Density = (typeof densities)[number];

/** Nothing stands side by side. */
export function isStacked(density: Density): boolean {
  return density === 'dense' || density === 'tight';
}

/** Signs take this share of a panel, by how much they say. */
const NARROWEST_SIGNS = 0.3;
const WIDEST_SIGNS = 0.46;

/** Share of a panel that its signs take. */
export function shareSigns(signs: readonly FilledLine[], steps: readonly FilledLine[]): number {
  const [left, right] = [measureLines(signs), measureLines(steps)];
  return Math.min(WIDEST_SIGNS, Math.max(NARROWEST_SIGNS, left / Math.max(left + right, 1)));
}

/** Characters of some lines and of what hangs under them. */
export function measureLines(lines: readonly FilledLine[]): number {
  return lines.reduce((sum, line) => sum + readLineText(line).length + measureLines(line.children), 0);
}

const LONGEST_BRIEF = 140;

/** On a dense sheet, what says that nothing presses, and what is a single reminder, takes no steps. */
export function isBrief({ tone, signs, steps }: SituationFacts): boolean {
  if (tone === 'calm') return true;
  return signs.length === 0 && tone !== 'neutral' && measureLines(steps) <= LONGEST_BRIEF;
}
