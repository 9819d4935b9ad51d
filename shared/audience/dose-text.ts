import type { RichText, TextRun } from '../documents/blocks.ts';
import type { FilledLine } from '../documents/filled-blocks.ts';

const NUMBER = '\\d+(?:[.,/]\\d+)?|½';
const UNITS =
  'mg|g|µg|μg|mcg|ml|cl|UI|U|unités?|bouffées?|inhalations?|gouttes?|comprimés?|cp|gélules?|sachets?|ampoules?|injections?|suppositoires?|sucres?|sucre\\(s\\)|morceaux|doses?|pipettes?|seringues?|cuillères?';
const SPACE = '[ \\u00A0\\u202F]?';
/** « 4 bouffées », « 300 µg », never the « 70 mg » of « 70 mg/dL ». */
const DOSE = new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER})${SPACE}(?:${UNITS})(?![\\p{L}/(])`, 'giu');

function readRichText(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** The text of a line, what hangs under it left out. */
export function readLineText(line: FilledLine): string {
  return readRichText(line.text);
}

/** Whether a text says how much of something: « 4 bouffées ». */
export function namesDose(text: string): boolean {
  return text.search(DOSE) >= 0;
}

/** The gestures on which a life hangs, as the official sheets write them. */
const VITAL =
  /injecter l’adrénaline|appeler le (?:samu|15)[^.;:]*?112\)?|le 15 ou le 112|(?:contacter|alerter)[^,.;]*samu 15|massage cardiaque/giu;

/** A dose is read at a glance: its digits and its unit in bold, wherever they stand. */
export function emboldenDoses(line: FilledLine): FilledLine {
  return emboldenMatches(line, DOSE);
}

/** The call and the injection stand out among the other steps. */
export function emboldenVital(line: FilledLine): FilledLine {
  return emboldenMatches(line, VITAL);
}

function emboldenMatches(line: FilledLine, pattern: RegExp): FilledLine {
  const runs = typeof line.text === 'string' ? [line.text] : line.text;
  return {
    ...line,
    text: runs.flatMap((run) => emboldenRun(run, pattern)),
    children: line.children.map((child) => emboldenMatches(child, pattern)),
  };
}

function emboldenRun(run: TextRun, pattern: RegExp): readonly TextRun[] {
  if (typeof run !== 'string') return [run];
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of run.replace(/[\u00A0\u202F]/g, ' ').matchAll(pattern)) {
    if (match.index > from) runs.push(run.slice(from, match.index));
    runs.push({ text: run.slice(match.index, match.index + match[0].length), bold: true });
    from = match.index + match[0].length;
  }
  if (from < run.length) runs.push(run.slice(from));
  return runs;
}
