import { readFileSync } from 'node:fs';
import type { TextField } from '../../shared/secrecy/finding.ts';

/** A labelled sentence. `reveals`: the stretches that must be found; none: nothing may be found. */
export type LabelledSentence = {
  kind: string;
  field: TextField;
  text: string;
  knownNames: readonly string[];
  reveals: readonly { start: number; end: number }[];
};

const folder = new URL('../secrecy/', import.meta.url);

/** Reads `kind | field | sentence | known names`; what reveals stands in [brackets]. */
export function readSecrecySet(name: string): LabelledSentence[] {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readLine);
}

function readLine(line: string): LabelledSentence {
  const [kind = '', field = '', marked = '', names = ''] = line.split(' | ');
  const reveals: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const isMarked = part.startsWith('[') && part.endsWith(']');
    const bare = isMarked ? part.slice(1, -1) : part;
    if (isMarked) reveals.push({ start: text.length, end: text.length + bare.length });
    text += bare;
  }
  return {
    kind,
    field: field as TextField,
    text,
    knownNames: names === '' ? [] : names.split(', '),
    reveals,
  };
}
