import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentBytes } from '../../../electron/documents/content-bytes.ts';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { createFontUsages } from '../../../electron/documents/font-usage.ts';
import { formatNumber } from '../../../electron/documents/pdf-numbers.ts';

function read(content: ContentBytes): string {
  return Buffer.from(content.bytes).toString('latin1');
}

describe('operators of a page', () => {
  it('writes numbers as the rest of the file does', () => {
    // Would catch a lost sign, a lost zero (« 0.5 » for 0.05) and a figure too many.
    const length = fc.oneof(
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.integer({ min: -10, max: 10 }),
    );
    fc.assert(
      fc.property(length, length, (x, y) => {
        const content = new ContentBytes();
        content.line('q');
        content.line('');
        content.operate('Td', x, y);
        expect(read(content)).toBe(`q\n${formatNumber(x)} ${formatNumber(y)} Td`);
      }),
      { seed: 11 },
    );
  });

  it('escapes what would end a string, in both bytes of a character', () => {
    const usage = createFontUsages(loadDevelopmentFonts()).use(0);
    const content = new ContentBytes();
    // « Ĩ » is 0x0128, whose second byte is « ( »; « č » is 0x010d, a return; « ⠁ » begins with 0x28.
    content.addString(usage, 'a(\\)Ĩč⠁');
    expect(read(content)).toBe('(\0a\0\\(\0\\\\\0\\)\x01\\(\x01\\r\\(\x01)');
    expect([...usage.characters.values()].join('')).toBe('a(\\)Ĩč⠁');
  });

  it('keeps all of a page longer than the room it began with', () => {
    const content = new ContentBytes();
    for (let line = 0; line < 3000; line += 1) content.line(`${line} w`);
    expect(read(content)).toBe(Array.from({ length: 3000 }, (_, line) => `${line} w`).join('\n'));
  });
});
