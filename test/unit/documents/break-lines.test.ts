import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../electron/documents/break-lines.ts';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { findHyphenPoints } from '../../../electron/documents/hyphenation.ts';
import { shapeText } from '../../../electron/documents/shaped-text.ts';

const fonts = loadDevelopmentFonts();

/** The lines of a text in a room of so many times its type size. */
function lines(text: string, room: number, hyphenate = false): string[] {
  const shaped = shapeText([{ text, style: 0, color: '0 0 0' }], fonts);
  const found = breakLines(shaped, { width: room * 1000, hyphenate, hyphenWidth: 322 });
  for (const line of found) expect(line.width).toBeLessThanOrEqual(room * 1000 + 0.01);
  return found.map((line) => shaped.text.slice(line.start, line.end) + (line.hyphen ? '-' : ''));
}

describe('lines', () => {
  test.each(Array.from({ length: 24 }, (_, index) => 6 + index / 2))(
    'never part a number from its unit, nor a dose from its weight, in a room of %f',
    (room) => {
      for (const text of ['donner aussitôt 10 mg/kg puis 2 ml', 'la fiche n° 12 et « Oui » : fin ; fin ?']) {
        for (const line of lines(text, room)) {
          expect(line).not.toMatch(/(^(mg|kg|ml|12|»|:|;|\?))|((n°|«|mg\/|\d)$(?<!n°\u00A012))/u);
        }
      }
    },
  );

  test('a word longer than the line is cut and nothing of it is lost', () => {
    const word = 'ü'.repeat(120);
    const cut = lines(word, 10);
    expect(cut.length).toBeGreaterThan(3);
    expect(cut.join('')).toBe(word);
  });

  test('a cut never parts a letter from its mark', () => {
    for (const line of lines('x\u030C'.repeat(60), 3)) expect(line.length % 2).toBe(0);
  });

  test('typed line ends are kept, blank lines too', () => {
    expect(lines('a\r\nb\n\nc', 10)).toEqual(['a', 'b', '', 'c']);
  });

  test('a room of nothing still ends (it looped for ever)', () => {
    const shaped = shapeText([{ text: 'abc def', style: 0, color: '0 0 0' }], fonts);
    expect(breakLines(shaped, { width: -5, hyphenate: true, hyphenWidth: 322 })).toHaveLength(7);
  });
});

describe('hyphenation', () => {
  test('cuts medical words where French does', () => {
    const cut = (word: string): string => {
      const points = findHyphenPoints(word);
      return [0, ...points].map((from, index) => word.slice(from, points[index])).join('·');
    };
    expect(cut('antihistaminique')).toBe('anti·his·ta·mi·nique');
    expect(cut('renouveler')).toBe('renou·ve·ler');
  });

  test('never cuts a name, a short word or a code', () => {
    for (const word of ['Żółkiewska', 'Dupontel', 'dose', 'UAI', 'ab12cdef'])
      expect(findHyphenPoints(word)).toEqual([]);
  });

  test('is off unless asked', () => {
    const text = 'une anticonstitutionnellement longue phrase';
    expect(lines(text, 9).some((line) => line.endsWith('-'))).toBe(false);
    expect(lines(text, 9, true).some((line) => line.endsWith('-'))).toBe(true);
  });
});
