import { describe, expect, it } from 'vitest';
import type { FormItem } from '../../../shared/form/form-item.ts';
import {
  emergencySheets,
  getSheetSection,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import * as sheetWords from '../../../shared/text/emergency-sheet-words.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import { plainTitles, plainWordings } from '../../../shared/text/plain-wordings.ts';

const read = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

/** Every printed text of the official sheets, blanks apart. */
function listOfficial(items: readonly FormItem[]): string[] {
  return items.flatMap((item): string[] => {
    const below = 'children' in item ? listOfficial(item.children ?? []) : [];
    if (item.kind === 'note') return [item.text];
    if (item.kind === 'group') return [item.title, ...below];
    if (item.kind === 'sentence') return item.parts.filter((part) => typeof part === 'string');
    if (item.kind === 'rows') return [];
    return [item.label, `${item.label} `, ...below];
  });
}

const official = new Set(
  emergencySheets.flatMap((sheet) => listOfficial(getSheetSection(sheet).items)).map(read),
);

const numbersOf = (text: string) =>
  [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => number.replace('.', ',')).sort();

describe('the words of the one-page sheet', () => {
  // Would catch: an official wording corrected in its sheet, whose short wording is then never found again.
  it('stand for words that the official sheets print', () => {
    expect(
      plainWordings.map(({ official: text }) => read(text)).filter((text) => !official.has(text)),
    ).toEqual([]);
    const titles = new Set<string>(
      emergencySheets.flatMap((sheet) => sheet.situations.map(({ title }) => title)),
    );
    expect(Object.keys(plainTitles).filter((title) => !titles.has(title))).toEqual([]);
  });

  // Would catch: a threshold, a delay or a count lost or mistyped while a sentence was being shortened.
  it.each(plainWordings.filter(({ printed }) => printed.length > 0))(
    'keep every number of $official',
    (wording) => {
      expect(numbersOf(wording.printed.join(' '))).toEqual(numbersOf(wording.official));
    },
  );

  it('are shorter, and name no condition', () => {
    for (const { official: text, printed } of plainWordings)
      expect(printed.join(' ').length).toBeLessThanOrEqual(text.length + 4);
    const all = plainWordings.flatMap(({ printed }) => printed).join('\n');
    expect(all).not.toMatch(/asthm|anaphyla|allerg|diab[eè]t|[eé]pilep|dr[eé]panocyt/i);
  });

  it('follow French typography', () => {
    const words = Object.values(sheetWords).flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value),
    );
    const texts = [
      ...plainWordings.flatMap(({ printed }) => printed),
      ...Object.values(plainTitles),
      ...words,
    ];
    expect(texts.filter((text) => typesetFrench(text) !== text || /['!]/.test(text))).toEqual([]);
  });
});
