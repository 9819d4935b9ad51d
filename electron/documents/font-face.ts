import { create, type Font } from 'fontkit';
import { createFontCutter } from './cut-true-type.ts';

/** A parsed TrueType face with its glyph and width lookups cached for the life of the program. */
export type FontFace = {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly boundingBox: readonly [number, number, number, number];
  /** Glyph of a character, 0 when this face cannot draw it properly. */
  glyphOf(codePoint: number): number;
  /** Advance of a glyph in thousandths of the type size. */
  widthOf(glyph: number): number;
  /** A TrueType file with these glyphs only; `glyphs[i]` becomes glyph `i + 1` of the file. */
  subset(glyphs: readonly number[]): Uint8Array;
};

const BASIC_PLANE = 0x10000;
const HYPHEN = 0x2d;
const SOFT_HYPHEN = 0xad;

/** Alphabets that need no shaping: what is outside would be drawn wrong, so it is refused and reported. */
const SIMPLE_SCRIPT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]/u;

/** Parses a TrueType file. About 30 ms: do it once. */
export function createFontFace(bytes: Uint8Array): FontFace {
  const font = openFont(bytes);
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const glyphs = new Int32Array(BASIC_PLANE).fill(-1);
  const widths = new Float64Array(font.numGlyphs).fill(-1);

  const findGlyph = (codePoint: number): number => {
    const wanted = codePoint === SOFT_HYPHEN ? HYPHEN : codePoint;
    if (!SIMPLE_SCRIPT.test(String.fromCodePoint(wanted))) return 0;
    return font.hasGlyphForCodePoint(wanted) ? font.glyphForCodePoint(wanted).id : 0;
  };

  return {
    name: font.postscriptName,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    // DejaVu's tables do not say it, and a NaN would break the file.
    capHeight: (font.capHeight || font.ascent) * scale,
    italicAngle: font.italicAngle,
    boundingBox: [minX * scale, minY * scale, maxX * scale, maxY * scale],
    glyphOf(codePoint) {
      if (codePoint >= BASIC_PLANE) return findGlyph(codePoint);
      const known = glyphs[codePoint] ?? -1;
      if (known >= 0) return known;
      const glyph = findGlyph(codePoint);
      glyphs[codePoint] = glyph;
      return glyph;
    },
    widthOf(glyph) {
      const known = widths[glyph] ?? -1;
      if (known >= 0) return known;
      const width = font.getGlyph(glyph).advanceWidth * scale;
      widths[glyph] = width;
      return width;
    },
    subset: createFontCutter(bytes),
  };
}

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (font.type !== 'TTF' || !('glyphForCodePoint' in font)) throw new Error('Not a TrueType font file');
  return font;
}
