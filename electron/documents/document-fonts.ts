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
  /** The same for the usual characters, which are nearly all of them, without a call for each. */
  table(style: FaceIndex): FontTable;
};

/** By character code, below `TABLE_SIZE`. A face of -1: ask `choose`. */
export type FontTable = { faces: Int8Array; widths: Float64Array };

type FontChoice = { face: FaceIndex; glyph: number; width: number; missing: boolean };

export const BOLD = 1;
export const ITALIC = 2;

const ROLES: readonly FontRole[] = ['regular', 'bold', 'italic', 'boldItalic', 'fallback', 'fallbackBold'];
const FALLBACK = 4;
const BOX = 0x25a1;
/** Up to arrows: Latin letters with all their marks, Greek, Cyrillic, punctuation. */
export const TABLE_SIZE = 0x2200;
const LINE_END = 0x0a;

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
  const tables = [0, 1, 2, 3].map(createTable);

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
      const table = tables[style];
      if (table && codePoint < TABLE_SIZE && !choice.missing) {
        table.faces[codePoint] = choice.face;
        table.widths[codePoint] = choice.width;
      }
      return choice;
    },
    table: (style) => tables[style] ?? createTable(style),
  };
}

/** Nothing known yet but the end of a line, which is never drawn. */
function createTable(style: FaceIndex): FontTable {
  const table = { faces: new Int8Array(TABLE_SIZE).fill(-1), widths: new Float64Array(TABLE_SIZE) };
  table.faces[LINE_END] = style;
  return table;
}
