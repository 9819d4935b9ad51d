import { typesetFrench } from '../../shared/text/french-typography.ts';

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
/** Controls, direction marks, joiners and variation selectors have no drawing and would only leave boxes. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
/** Letters of Western Europe and usual punctuation: composed already, all visible. */
const PLAIN = /^[\n\x20-\x7e\u00A0-\u00AC\u00AE-\u017F\u2010-\u2026\u202F\u20AC]*$/;

/**
 * Text as it will be drawn: composed (NFC: fonts place the marks of composed letters right), without invisible
 * characters, with French spaces.
 */
export function cleanText(text: string): string {
  return typesetFrench(PLAIN.test(text) ? text : removeInvisible(text));
}

/**
 * Cleaned texts that follow one another, as one of the same length: a space between two of them may have to hold
 * (« **10** minutes »).
 */
export function joinCleaned(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] ?? '';
  const text = texts.join('');
  const typeset = typesetFrench(text);
  return typeset.length === text.length ? typeset : text;
}

function removeInvisible(text: string): string {
  const lines = text.toWellFormed().normalize('NFC').replace(LINE_ENDS, '\n').replaceAll('\t', ' ');
  return lines.replace(INVISIBLE, '');
}
