import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  LINE_LIMIT,
  lineSchema,
  requiredLineSchema,
  TEXT_LIMIT,
  textSchema,
} from '../../../shared/text/text-schemas.ts';

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u2028b\u2029c\u0085d\ve\ff', 'a\nb\nc\nd\ne\nf'],
    ['e\u0301', 'é'],
    ['a\u0000b\u0007c', 'abc'],
    ['\uFEFFtexte', 'texte'],
    ['2 mg\u202E gm 2', '2 mg gm 2'],
    ['\uD83Dx\uDE00', 'x'],
    ['tab\tici', 'tab\tici'],
  ])('makes %j %j', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it.each([
    '👩‍👩‍👧‍👦 🇫🇷 👍🏽',
    'Nguyễn Thị Ánh',
    'Żółkiewska',
    '5\u00A0ml',
    '1\u202F000',
    '½ ≤ 3,5 °C',
    'שלום',
    '日本語',
  ])('keeps %j exactly: bug, a dose or a name that changes when saved', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('cleans what is clean no further, and lets no control character through (any text)', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029]/u);
      }),
    );
  });
});

describe('lines and texts', () => {
  it('makes a line of what was pasted from several', () => {
    expect(lineSchema.parse('12 rue Haute \r\n 38200 Vienne')).toBe('12 rue Haute 38200 Vienne');
    expect(lineSchema.parse('a\u2028b')).toBe('a b');
  });

  it.each(['', '   ', '\n', '\u200B', '\u200D\u2060', '\u00A0', '\u0301'])(
    'counts %j as an empty name',
    (text) => {
      expect(requiredLineSchema.safeParse(text).error?.issues).toMatchObject([{ message: 'REQUIRED' }]);
    },
  );

  it.each(['X', '-', '李', '😀'])('counts %j as a name', (text) => {
    expect(requiredLineSchema.parse(` ${text} `)).toBe(text);
  });

  it('accepts the longest text and refuses one more', () => {
    expect(textSchema.parse('x'.repeat(TEXT_LIMIT))).toHaveLength(TEXT_LIMIT);
    expect(textSchema.safeParse('x'.repeat(TEXT_LIMIT + 1)).error?.issues).toMatchObject([
      { message: 'TEXT_TOO_LONG' },
    ]);
    expect(lineSchema.safeParse('x'.repeat(LINE_LIMIT + 1)).success).toBe(false);
  });

  it('gives back the same when a saved value is saved again (any text)', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const schema of [lineSchema, textSchema, requiredLineSchema]) {
          const first = schema.safeParse(text);
          if (first.success) expect(schema.parse(first.data)).toBe(first.data);
        }
      }),
    );
  });
});
