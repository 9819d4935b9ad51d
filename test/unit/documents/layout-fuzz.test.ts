import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { type LaidOut, layOutDocument } from '../../../electron/documents/lay-out-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { CONTENT_FAMILIES } from './arbitrary-content.ts';
import { compareTexts, findMisplaced } from './check-layout.ts';
import { listTypes, placeAll } from './placed-text.ts';

const fonts = loadDevelopmentFonts();
const lay = (content: DocumentContent): LaidOut => layOutDocument(content, fonts, new Map());

/** Four families of 125 documents, the same at each run. */
const FIXED = { numRuns: 125, seed: 20261122, endOnFailure: true };

describe.each(Object.entries(CONTENT_FAMILIES))('125 documents, %s', (_family, contents) => {
  test('nothing is clipped, spilled or printed over something else, and every word is there once', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const laid = lay(content);
        const placed = placeAll(laid);
        expect(findMisplaced(laid, placed)).toEqual([]);
        // A table without room becomes records, which repeat the header beside each value: another test.
        if (hasRecords(content, laid)) return;
        const { asked, printed } = compareTexts(content.blocks, laid, placed);
        expect(printed).toBe(asked);
      }),
      FIXED,
    );
  });
});

function hasRecords(content: DocumentContent, laid: LaidOut): boolean {
  const asked = JSON.stringify(content.blocks).match(/"kind":"table"/g)?.length ?? 0;
  return asked !== listTypes(laid.root).filter((type) => type === 'Table').length;
}
