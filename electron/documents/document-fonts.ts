import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFontFace, type FontFace } from './font-face.ts';
import { FONT_FILES, type FontRole } from './font-files.ts';

/** Place of a face in `DocumentFonts`: 0 to 3 by style (bold = 1, italic = 2), then the two fallbacks. */
export type FaceIndex = number;

/** The faces of the product, parsed when first needed and then kept. */
export type DocumentFonts = {
  face(index: FaceIndex): FontFace;
  /** The face that draws a character in a style, and whether it has no drawing at all (a box is drawn). */
  choose(codePoint: number, style: FaceIndex): FontChoice;
};

type FontChoice = { face: FaceIndex; glyph: number; width: number; missing: boolean };

export const BOLD = 1;
export const ITALIC = 2;

const ROLES: readonly FontRole[] = ['regular', 'bold', 'italic', 'boldItalic', 'fallback', 'fallbackBold'];
const FALLBACK = 4;
const BOX = 0x25a1;

/** Reads the product's fonts from the folder the build copied them to. */
export function loadDocumentFonts(folder: string): DocumentFonts {
  return createDocumentFonts((role) =>
    join(folder, FONT_FILES.find((font) => font.role === role)?.file ?? ''),
  );
}

/** Reads all files now (a missing one must fail at start, not in the middle of a print) and parses them later. */
export function createDocumentFonts(pathOf: (role: FontRole) => string): DocumentFonts {
  const sources = ROLES.map((role) => readFileSync(pathOf(role)));
  const faces: (FontFace | undefined)[] = [];
  const choices = [0, 1, 2, 3].map(() => new Map<number, FontChoice>());

  const face = (index: FaceIndex): FontFace => {
    const known = faces[index];
    if (known) return known;
    const source = sources[index];
    if (!source) throw new Error(`No font face ${index}`);
    const parsed = createFontFace(source);
    faces[index] = parsed;
    return parsed;
  };

  const choose = (codePoint: number, style: FaceIndex): FontChoice => {
    const fallback = FALLBACK + (style & BOLD);
    for (const index of [style, fallback]) {
      const glyph = face(index).glyphOf(codePoint);
      if (glyph > 0) return { face: index, glyph, width: face(index).widthOf(glyph), missing: false };
    }
    const glyph = face(fallback).glyphOf(BOX);
    return { face: fallback, glyph, width: face(fallback).widthOf(glyph), missing: true };
  };

  return {
    face,
    choose(codePoint, style) {
      const known = choices[style]?.get(codePoint);
      if (known) return known;
      const choice = choose(codePoint, style);
      choices[style]?.set(codePoint, choice);
      return choice;
    },
  };
}
