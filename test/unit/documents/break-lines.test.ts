import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../electron/documents/break-lines.ts';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { BOLD } from '../../../electron/documents/document-fonts.ts';
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
  // Would catch: « Pas mieux après **10** » at the end of a line, and « minutes » on the next.
  test('never part a number in bold from its unit', () => {
    const runs = [
      { text: 'Pas mieux après ', style: 0, color: '0 0 0' },
      { text: '10', style: BOLD, color: '0 0 0' },
      { text: ' minutes, sans signe', style: 0, color: '0 0 0' },
    ] as const;
    expect(shapeText(runs, fonts).text).toBe('Pas mieux après 10\u00A0minutes, sans signe');
  });

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

  test.each(Array.from({ length: 30 }, (_, index) => 7 + index / 2))(
    'never part a range, a comparison or the numbers to call, in a room of %f',
    (room) => {
      const typed = [
        'donner 2 à 3 bouffées ou 5 - 10 mg, soit 3 × 2 prises',
        'glycémie < 0,60 g/L, cétonémie ≥ 3 mmol/L',
        'la 6e B et la 2e dose',
      ];
      for (const text of typed) {
        for (const line of lines(text, room)) {
          expect(line).not.toMatch(
            /^(à|-|×|mg|bouffées|prises|g|B|dose)(?!\p{L})|(à|-|×|<|≥|6e|2e)$|^2 prises/u,
          );
        }
      }
      if (room > 11) expect(lines('vite, appeler le 15 ou le 112', room).at(-1)).toContain('le 15 ou le 112');
      if (room > 8) expect(lines('vite, appeler le SAMU 15 ou 112', room).at(-1)).toContain('15 ou 112');
    },
  );

  test('still part numbers that belong to different things', () => {
    expect(lines('le 1512 rue', 4)).toEqual(['le 1512', 'rue']);
    expect(lines('215 ou 112', 5)).toEqual(['215 ou', '112']);
    expect(lines('6e Blanche', 5)).toEqual(['6e', 'Blanche']);
  });

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
