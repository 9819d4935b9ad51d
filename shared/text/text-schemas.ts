import * as z from 'zod';

/** Longest one-line answer, in code points (zod counts an emoji once): a name, a place, a posology. */
export const LINE_LIMIT = 300;
/** Longest free text, in code points: about six printed pages. */
export const TEXT_LIMIT = 20_000;

// Control characters (but tab and line feed), bidirectional overrides and lone surrogates come from a paste, never
// from a keyboard; they print as nothing or turn the line around.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must go
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Every other way to end a line: Windows, vertical tab, form feed, NEL, and the separators word processors paste. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** The same text with every line end made plain, unprintable characters taken out, in Unicode NFC. */
export function cleanText(text: string): string {
  return text.replace(LINE_END, '\n').replace(UNPRINTABLE, '').normalize('NFC');
}

function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*[\n\t]\s*/g, ' ');
}

/** One line, possibly empty. */
export const lineSchema = z.string().overwrite(cleanLine).max(LINE_LIMIT, 'TEXT_TOO_LONG');

/** One line that must say something: a name made of invisible characters is empty. */
export const requiredLineSchema = z
  .string()
  .overwrite((text) => (/[^\s\p{Cf}\p{Mn}]/u.test(text) ? cleanLine(text).trim() : ''))
  .min(1, 'REQUIRED')
  .max(LINE_LIMIT, 'TEXT_TOO_LONG');

/** Several lines, possibly empty. */
export const textSchema = z.string().overwrite(cleanText).max(TEXT_LIMIT, 'TEXT_TOO_LONG');

export const identifierSchema = z.uuid('IDENTIFIER_INVALID');
