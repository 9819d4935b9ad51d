import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { createFontCutter } from '../../../electron/documents/cut-true-type.ts';
import { developmentFontFiles } from '../../../electron/documents/development-fonts.ts';

/** Every fifth glyph of the face: letters, composed letters, symbols. */
const STEP = 5;

test.each(developmentFontFiles())(
  '$file: every glyph of a cut is drawn as in the whole face',
  ({ source }) => {
    const bytes = readFileSync(source);
    const whole = create(bytes) as Font;
    const glyphs = Array.from(
      { length: Math.floor(whole.numGlyphs / STEP) - 1 },
      (_, index) => (index + 1) * STEP,
    );
    const cut = create(createFontCutter(bytes)(glyphs)) as Font;
    for (const [index, glyph] of glyphs.entries()) {
      const [found, expected] = [cut.getGlyph(index + 1), whole.getGlyph(glyph)];
      expect(found.path.toSVG()).toBe(expected.path.toSVG());
      expect(found.advanceWidth).toBe(expected.advanceWidth);
    }
  },
);
