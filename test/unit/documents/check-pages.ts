import { PDFDict, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';
import {
  getBytes,
  getDict,
  getName,
  getNumber,
  getText,
  getValue,
  listItems,
  type PdfFile,
} from './read-pdf.ts';

/** Order of reading, nothing to click, one entry a page in the way back of the structure. */
export function checkPages(file: PdfFile, root: PDFDict | undefined): string[] {
  const numbers = listItems(file, getValue(file, getDict(file, root, 'ParentTree'), 'Nums'));
  const keys = numbers.filter((_, index) => index % 2 === 0).map((key) => getNumber(key));
  const findings = file.document
    .getPages()
    .flatMap(({ node }, index) => [
      ...(getName(file, node, 'Tabs') === 'S'
        ? []
        : [`page ${index + 1}: tab order is not that of the structure`]),
      ...(node.has(PDFName.of('Annots')) ? [`page ${index + 1}: annotations`] : []),
      ...(getNumber(getValue(file, node, 'StructParents')) === keys[index]
        ? []
        : [`page ${index + 1}: not known by the way back`]),
    ]);
  const next = getNumber(getValue(file, root, 'ParentTreeNextKey'));
  if (keys.some((key) => key >= next)) findings.push('next key of the parent tree already taken');
  return findings;
}

/** What a page embeds of another program has no marks and no structure of its own. */
export function checkForms(file: PdfFile): string[] {
  return listObjects(file).flatMap((object) => {
    if (!(object instanceof PDFRawStream) || getName(file, object, 'Subtype') !== 'Form') return [];
    const content = getBytes(file, object).toString('latin1');
    return [
      ...(/\b(?:BMC|BDC|MP|DP)\b/.test(content) ? ['marked content inside a form'] : []),
      ...(object.dict.has(PDFName.of('StructParents')) ? ['a form with a structure of its own'] : []),
      ...(object.dict.has(PDFName.of('StructParent')) ? ['a form that is an element by itself'] : []),
    ];
  });
}

/** Our fonts are in the file, say their Unicode, and are as wide as the page believes. */
export function checkFontPrograms(file: PdfFile): string[] {
  return listObjects(file).flatMap((object) => {
    if (!(object instanceof PDFDict) || getName(file, object, 'Subtype') !== 'CIDFontType2') return [];
    const name = getName(file, object, 'BaseFont');
    const program = getBytes(file, getValue(file, getDict(file, object, 'FontDescriptor'), 'FontFile2'));
    if (program.length === 0) return [`font ${name} not embedded`];
    const advanceOf = readAdvances(program);
    const glyphs = getBytes(file, getValue(file, object, 'CIDToGIDMap'));
    const widths = listWidths(file, object);
    const wrong = widths.filter(([code, width]) => {
      const glyph = code * 2 + 1 < glyphs.length ? glyphs.readUInt16BE(code * 2) : 0;
      return Math.abs(advanceOf(glyph) - width) > 1;
    });
    return wrong.map(([code]) => `font ${name}: width of ${code.toString(16)} is not that of its glyph`);
  });
}

/** Advance of a glyph in thousandths of the type size, as the font file says it. */
function readAdvances(program: Buffer): (glyph: number) => number {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + program.readUInt16BE(4) * 16; at += 16) {
    tables.set(program.toString('latin1', at, at + 4), program.readUInt32BE(at + 8));
  }
  const placeOf = (tag: string) => tables.get(tag) ?? Number.NaN;
  const unitsPerEm = program.readUInt16BE(placeOf('head') + 18);
  const count = program.readUInt16BE(placeOf('hhea') + 34);
  return (glyph) =>
    (program.readUInt16BE(placeOf('hmtx') + Math.min(glyph, count - 1) * 4) * 1000) / unitsPerEm;
}

function listWidths(file: PdfFile, font: PDFDict): [number, number][] {
  const entries = listItems(file, getValue(file, font, 'W'));
  const widths: [number, number][] = [];
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const first = getNumber(entries[at]);
    for (const [index, width] of listItems(file, entries[at + 1]).entries()) {
      widths.push([first + index, getNumber(width)]);
    }
  }
  return widths;
}

function listObjects(file: PdfFile): PDFObject[] {
  return file.document.context.enumerateIndirectObjects().map(([, object]) => object);
}

/** What PDF/A-2u asks beside what PDF/UA does: identity, colours, metadata that agree, nothing sealed or run. */
export function checkArchive(file: PdfFile): string[] {
  const { catalog, context } = file.document;
  const xmp = getBytes(file, getValue(file, catalog, 'Metadata')).toString('utf8');
  const [intent] = listItems(file, getValue(file, catalog, 'OutputIntents'));
  const profile = getValue(file, intent, 'DestOutputProfile');
  const info = context.trailerInfo.Info;
  const escaped = /<rdf:li xml:lang="x-default">([^<]*)</.exec(xmp)?.[1] ?? '';
  const title = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const checks: [boolean, string][] = [
    [xmp.includes('<pdfaid:part>2</pdfaid:part>'), 'part of PDF/A not claimed'],
    [xmp.includes('<pdfaid:conformance>U</pdfaid:conformance>'), 'level of PDF/A not claimed'],
    [xmp.includes('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>'), 'properties of PDF/UA not described'],
    [getName(file, intent, 'S') === 'GTS_PDFA1', 'no output intent'],
    [getBytes(file, profile).toString('latin1', 36, 40) === 'acsp', 'no colour profile'],
    [getNumber(getValue(file, profile, 'N')) === 3, 'colour profile not of three colours'],
    [listItems(file, context.trailerInfo.ID).length === 2, 'no identity'],
    [context.trailerInfo.Encrypt === undefined, 'sealed'],
    [title === getText(file, info, 'Title'), 'two titles'],
    [xmp.includes(`<xmp:CreateDate>${readMoment(getText(file, info, 'CreationDate'))}<`), 'two dates'],
  ];
  return checks.filter(([held]) => !held).map(([, finding]) => finding);
}

function readMoment(date: string): string {
  return date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}
