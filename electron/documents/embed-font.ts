import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFHexString, PDFName, PDFNumber, PDFRawStream, type PDFRef } from 'pdf-lib';
import type { FontUsage } from './font-usage.ts';
import { formatUnit, formatUtf16 } from './pdf-numbers.ts';

const BOX = 0x25a1;
const SYMBOLIC = 4;
const ITALIC = 64;

/** Writes one face into the file: exactly the glyphs the document shows, their widths and their Unicode. */
export function embedFont(context: PDFContext, usage: FontUsage): PDFRef {
  const { face } = usage;
  const codes = [...usage.characters.keys()].sort((left, right) => left - right);
  const glyphs = codes.map((code) => glyphOf(usage, code));
  const unique = [...new Set(glyphs)].sort((left, right) => left - right);
  const subset = face.subset(unique);
  const name = `${tagOf(subset)}+${face.name}`;
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFHexString.of(toHex('Adobe')),
        Ordering: PDFHexString.of(toHex('Identity')),
        Supplement: 0,
      },
      FontDescriptor: writeDescriptor(context, usage, name, subset),
      DW: 0,
      W: writeWidths(codes, glyphs, face.widthOf),
      CIDToGIDMap: writeGlyphMap(context, codes, glyphs, unique),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: writeStream(context, Buffer.from(writeUnicodeMap(usage, codes), 'latin1')),
    }),
  );
}

/** A character this face cannot draw is shown as a box; its code keeps saying which character it is. */
function glyphOf({ face, characters }: FontUsage, code: number): number {
  return face.glyphOf(characters.get(code)?.codePointAt(0) ?? 0) || face.glyphOf(BOX);
}

function writeDescriptor(context: PDFContext, { face }: FontUsage, name: string, subset: Uint8Array): PDFRef {
  const file = writeStream(context, subset, { Length1: PDFNumber.of(subset.length) });
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC + (face.italicAngle === 0 ? 0 : ITALIC),
      FontBBox: face.boundingBox.map(Math.round),
      ItalicAngle: face.italicAngle,
      Ascent: Math.round(face.ascent),
      Descent: Math.round(face.descent),
      CapHeight: Math.round(face.capHeight),
      StemV: 80,
      FontFile2: file,
    }),
  );
}

/** `code [w w w …]` for each run of neighbouring codes. */
function writeWidths(
  codes: readonly number[],
  glyphs: readonly number[],
  widthOf: (glyph: number) => number,
): (number | number[])[] {
  const widths: (number | number[])[] = [];
  let run: number[] = [];
  for (const [index, code] of codes.entries()) {
    if (codes[index - 1] !== code - 1) {
      run = [];
      widths.push(code, run);
    }
    run.push(Math.round(widthOf(glyphs[index] ?? 0) * 1000) / 1000);
  }
  return widths;
}

function writeGlyphMap(
  context: PDFContext,
  codes: readonly number[],
  glyphs: readonly number[],
  unique: readonly number[],
): PDFRef {
  const places = new Map(unique.map((glyph, index) => [glyph, index + 1]));
  const map = Buffer.alloc(((codes.at(-1) ?? 0) + 1) * 2);
  for (const [index, code] of codes.entries())
    map.writeUInt16BE(places.get(glyphs[index] ?? 0) ?? 0, code * 2);
  return writeStream(context, map);
}

const LARGEST_SECTION = 100;

function writeUnicodeMap(usage: FontUsage, codes: readonly number[]): string {
  const lines = codes.map(
    (code) => `<${formatUnit(code)}> <${formatUtf16(usage.characters.get(code) ?? '')}>`,
  );
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

/** Compresses bytes into a stream of the file. */
export function writeStream(
  context: PDFContext,
  bytes: Uint8Array,
  entries: Record<string, PDFNumber | PDFName> = {},
): PDFRef {
  const packed = deflateSync(bytes);
  const dictionary = context.obj({ Filter: 'FlateDecode', Length: packed.length });
  for (const [key, value] of Object.entries(entries)) dictionary.set(PDFName.of(key), value);
  return context.register(PDFRawStream.of(dictionary, packed));
}

/** Six letters drawn from the bytes: two different subsets of a face never share a name. */
function tagOf(subset: Uint8Array): string {
  const digest = createHash('sha256').update(subset).digest();
  return String.fromCharCode(...[0, 1, 2, 3, 4, 5].map((at) => 65 + ((digest[at] ?? 0) % 26)));
}

function toHex(text: string): string {
  return Buffer.from(text, 'latin1').toString('hex');
}
