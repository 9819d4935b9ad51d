import { typesetFrench } from '../../shared/text/french-typography.ts';

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
// Tabs have no meaning in running text; the other controls, direction marks, joiners and variation selectors
// have no drawing of their own and would only leave boxes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text as it will be drawn: composed (NFC: fonts place the marks of composed letters right), without invisible
 * characters, with French spaces.
 */
export function cleanText(text: string): string {
  if (text === '') return text;
  const visible = PLAIN.test(text)
    ? text
    : text.toWellFormed().normalize('NFC').replace(LINE_ENDS, '\n').replace(INVISIBLE, '').replaceAll('\t', ' ');
  return typesetFrench(visible);
}
