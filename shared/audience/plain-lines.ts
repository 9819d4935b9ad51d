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
  return text
    .map(
      (run): TextRun =>
        typeof run === 'string' ? (WORDINGS.get(readKey(run))?.printed.join(' ') ?? run) : run,
    )
    .filter((run) => run !== '');
}
