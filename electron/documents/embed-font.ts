import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { FontFace } from './font-face.ts';
import type { FontUsage } from './font-usage.ts';
import { formatUnit, formatUtf16 } from './pdf-numbers.ts';
import type { PdfObjects, PdfRef } from './pdf-objects.ts';

const BOX = 0x25a1;
const SYMBOLIC = 4;
const ITALIC = 64;

/** A face cut down to some characters, ready to be written: its file, its widths and its Unicode. */
type CutFont = {
  name: string;
  length: number;
  file: Uint8Array;
  widths: string;
  glyphMap: Uint8Array;
  unicodeMap: Uint8Array;
};

/**
 * What nearly every document writes. A page says characters and not glyphs, so that one cut of a face, made once, serves
 * all the documents that need nothing else; a name with rarer letters gets a cut of exactly its own characters.
 */
const USUAL_CHARACTERS = listUsualCharacters();
const usualCuts = new WeakMap<FontFace, CutFont>();

/** Writes one face into the file. */
export function embedFont(objects: PdfObjects, { face, characters }: FontUsage): PdfRef {
  const cut = isUsual(characters) ? cutUsual(face) : cutFont(face, characters);
  const file = objects.addStream(`/Filter/FlateDecode/Length1 ${cut.length}`, cut.file);
  const descriptor = objects.add(formatDescriptor(face, cut.name, file));
  const glyphMap = objects.addStream('/Filter/FlateDecode', cut.glyphMap);
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${cut.name}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/FontDescriptor ${descriptor} 0 R/DW 0/W[${cut.widths}]/CIDToGIDMap ${glyphMap} 0 R>>`,
  );
  const unicodeMap = objects.addStream('/Filter/FlateDecode', cut.unicodeMap);
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${cut.name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicodeMap} 0 R>>`,
  );
}

function listUsualCharacters(): Map<number, string> {
  const codes = [...'ŒœŸ–—‘’“”„†•…‹›€\u2009\u2011\u202f'].map((character) => character.charCodeAt(0));
  for (let code = 0x20; code < 0x7f; code += 1) codes.push(code);
  for (let code = 0xa0; code <= 0xff; code += 1) codes.push(code);
  return new Map(codes.map((code) => [code, String.fromCharCode(code)]));
}

function isUsual(characters: FontUsage['characters']): boolean {
  for (const code of characters.keys()) if (!USUAL_CHARACTERS.has(code)) return false;
  return true;
}

function cutUsual(face: FontFace): CutFont {
  const known = usualCuts.get(face);
  if (known) return known;
  const cut = cutFont(face, USUAL_CHARACTERS);
  usualCuts.set(face, cut);
  return cut;
}

function cutFont(face: FontFace, characters: FontUsage['characters']): CutFont {
  const codes = [...characters.keys()].sort((left, right) => left - right);
  const glyphs = codes.map((code) => glyphOf(face, characters.get(code) ?? ''));
  const unique = [...new Set(glyphs)].sort((left, right) => left - right);
  const subset = face.subset(unique);
  return {
    name: `${tagOf(subset)}+${face.name}`,
    length: subset.length,
    file: deflateSync(subset),
    widths: formatWidths(codes, glyphs, face),
    glyphMap: deflateSync(buildGlyphMap(codes, glyphs, unique)),
    unicodeMap: deflateSync(Buffer.from(buildUnicodeMap(codes, characters), 'latin1')),
  };
}

/** A character this face cannot draw is shown as a box; its code keeps saying which character it is. */
function glyphOf(face: FontFace, character: string): number {
  return face.glyphOf(character.codePointAt(0) ?? 0) || face.glyphOf(BOX);
}

function formatDescriptor(face: FontFace, name: string, file: PdfRef): string {
  const flags = SYMBOLIC + (face.italicAngle === 0 ? 0 : ITALIC);
  const bounds = face.boundingBox.map(Math.round).join(' ');
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${bounds}]/ItalicAngle ${face.italicAngle}` +
    `/Ascent ${Math.round(face.ascent)}/Descent ${Math.round(face.descent)}` +
    `/CapHeight ${Math.round(face.capHeight)}/StemV 80/FontFile2 ${file} 0 R>>`
  );
}

/** `code [w w w …]` for each run of neighbouring codes. */
function formatWidths(codes: readonly number[], glyphs: readonly number[], face: FontFace): string {
  let widths = '';
  for (const [index, code] of codes.entries()) {
    if (codes[index - 1] !== code - 1) widths += index === 0 ? `${code}[` : `]${code}[`;
    else widths += ' ';
    widths += Math.round(face.widthOf(glyphs[index] ?? 0) * 1000) / 1000;
  }
  return codes.length > 0 ? `${widths}]` : '';
}

function buildGlyphMap(
  codes: readonly number[],
  glyphs: readonly number[],
  unique: readonly number[],
): Buffer {
  const places = new Map(unique.map((glyph, index) => [glyph, index + 1]));
  const map = Buffer.alloc(((codes.at(-1) ?? 0) + 1) * 2);
  for (const [index, code] of codes.entries())
    map.writeUInt16BE(places.get(glyphs[index] ?? 0) ?? 0, code * 2);
  return map;
}

const LARGEST_SECTION = 100;
/** What Unicode promises never to be a character: a reader could not say it (ISO 14289-1, 7.21.7). */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/u;

function buildUnicodeMap(codes: readonly number[], characters: FontUsage['characters']): string {
  const lines = codes.map((code) => {
    const character = characters.get(code) ?? '';
    return `<${formatUnit(code)}> <${formatUtf16(NO_CHARACTER.test(character) ? '\ufffd' : character)}>`;
  });
  const sections: string[] = [];
  for (let from = 0; from < lines.length; from += LARGEST_SECTION) {
    const section = lines.slice(from, from + LARGEST_SECTION);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Six letters drawn from the bytes: two different subsets of a face never share a name. */
function tagOf(subset: Uint8Array): string {
  const digest = createHash('sha256').update(subset).digest();
  return String.fromCharCode(...[0, 1, 2, 3, 4, 5].map((at) => 65 + ((digest[at] ?? 0) % 26)));
}
