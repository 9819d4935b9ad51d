import type { RichText, TextRun } from '../documents/blocks.ts';
import type { FilledLine } from '../documents/filled-blocks.ts';
import { plainWordings } from '../text/plain-wordings.ts';

const WORDINGS = new Map(plainWordings.map((each) => [readKey(each.official), each]));

/** The spaces of French typography do not tell two sentences apart. */
function readKey(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

export type PlainLine = { line: FilledLine; after: boolean };

/** Lines of an official sheet in the words of ours; what the user typed stays as typed. */
export function printPlainly(lines: readonly FilledLine[]): PlainLine[] {
  return lines.flatMap((line) => {
    const only = readOnlyRun(line.text);
    const wording = only === null ? undefined : WORDINGS.get(readKey(only));
    const children = printPlainly(line.children).map((each) => each.line);
    const after = wording?.after === true;
    if (!wording) return [{ line: { ...line, text: replaceRuns(line.text), children }, after }];
    if (wording.printed.length === 0) return children.map((child) => ({ line: child, after }));
    return wording.printed.map((text, index) => ({
      line: {
        text: line.strong ? [{ text, bold: true as const }] : text,
        children: index === wording.printed.length - 1 ? children : [],
        strong: line.strong,
      },
      after,
    }));
  });
}

function readOnlyRun(text: RichText): string | null {
  if (typeof text === 'string') return text;
  const [only] = text;
  if (text.length !== 1 || only === undefined) return null;
  return typeof only === 'string' ? only : only.text;
}

/** Only the printed words of a sentence: its blanks are bold and stay as filled. */
function replaceRuns(text: RichText): RichText {
  if (typeof text === 'string') return text;
  const runs = text
    .map(
      (run): TextRun =>
        typeof run === 'string' ? (WORDINGS.get(readKey(run))?.printed.join(' ') ?? run) : run,
    )
    .filter((run) => run !== '');
  return runs.flatMap((run, index) => agreeUnit(run, runs[index - 1]));
}

const COUNTED = /^[ \u00A0](sucre\(s\)|bouffées|unités)(?!\p{L})/u;
const LAST_NUMBER = /(\d+)(?:[.,/]\d+)?\D*$/u;

/** What is counted agrees with its number and is as bold: « 1 sucre », « 3 sucres ». */
function agreeUnit(run: TextRun, before: TextRun | undefined): readonly TextRun[] {
  if (typeof run !== 'string' || typeof before !== 'object') return [run];
  const [unit, word = ''] = COUNTED.exec(run) ?? [];
  const count = LAST_NUMBER.exec(before.text)?.[1];
  if (unit === undefined || count === undefined) return [run];
  const single = word.replace(/(?:\(s\)|s)$/u, '');
  const agreed = { text: `\u00A0${Number(count) > 1 ? `${single}s` : single}`, bold: true as const };
  return [agreed, run.slice(unit.length)].filter((part) => part !== '');
}
