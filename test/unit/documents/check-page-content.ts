import { PDFName } from 'pdf-lib';
import {
  getBytes,
  getDict,
  getNumber,
  getValue,
  listItems,
  listPageContents,
  type PdfFile,
} from './read-pdf.ts';

const TOKEN = /<<|>>|<[0-9a-fA-F]*>|\((?:\\[\s\S]|[^\\()])*\)|\[[^\]]*\]|\/[^\s/<>[\]()]+|[^\s<>/[\]()]+/g;
const PAINTS = new Set(['Tj', 'TJ', 'S', 'f', 'B', 'Do']);

type Font = { unicode: Set<string>; widths: Set<number>; glyphs: Buffer };

/** Checks that everything painted is tagged or an artifact, and that every character shown has glyph, width and Unicode. */
export function checkPageContents(file: PdfFile): { findings: string[]; tagged: number[] } {
  const findings: string[] = [];
  const tagged = listPageContents(file).map((content, page) => {
    const fonts = readFonts(file, page);
    return checkContent(content, fonts, (finding) => findings.push(`page ${page + 1}: ${finding}`));
  });
  return { findings, tagged };
}

type Reading = {
  fonts: Map<string, Font>;
  report(finding: string): void;
  open: string[];
  marked: number;
  font: Font | undefined;
};

/** Answers the number of marked pieces of the page. */
function checkContent(content: string, fonts: Map<string, Font>, report: (finding: string) => void): number {
  const reading: Reading = { fonts, report, open: [], marked: 0, font: undefined };
  let operands: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[A-Za-z*]+$/.test(token)) {
      checkOperator(reading, token, operands);
      operands = [];
    } else {
      operands.push(token);
    }
  }
  if (reading.open.length > 0) report('marked content left open');
  return reading.marked;
}

function checkOperator(reading: Reading, operator: string, operands: readonly string[]): void {
  const { open, report } = reading;
  if (operator === 'BDC' || operator === 'BMC') openMarked(reading, operands);
  if (operator === 'EMC' && open.pop() === undefined) report('EMC without beginning');
  if (operator === 'Tf') reading.font = reading.fonts.get(operands[0] ?? '');
  if (PAINTS.has(operator) && open.length === 0) report(`${operator} outside tags and artifacts`);
  if (operator === 'Tj') checkShownText(readString(operands[0] ?? ''), reading.font, report);
}

function openMarked(reading: Reading, operands: readonly string[]): void {
  const { open, report } = reading;
  const tag = operands[0] ?? '';
  const id = operands.indexOf('/MCID');
  if (tag !== '/Span' && open.length > 0) report(`${tag} opened inside ${open.join(' ')}`);
  if (id >= 0) {
    if (Number(operands[id + 1]) !== reading.marked) report(`piece ${operands[id + 1]} out of order`);
    reading.marked += 1;
  } else if (tag !== '/Artifact' && tag !== '/Span') {
    report(`${tag} neither tagged nor artifact`);
  }
  open.push(tag);
}

/** The codes of a string of the file, in hexadecimal. */
function readString(operand: string): string {
  if (operand.startsWith('<')) return operand.slice(1, -1);
  const bytes = operand
    .slice(1, -1)
    .replace(/\\([\s\S])/g, (_, escaped) => (escaped === 'r' ? '\r' : escaped));
  return Buffer.from(bytes, 'latin1').toString('hex');
}

function checkShownText(hex: string, font: Font | undefined, report: (finding: string) => void): void {
  if (hex.length % 4 !== 0) report('half a character');
  if (!font) {
    report('text without a font');
    return;
  }
  for (const [code] of hex.matchAll(/[0-9a-fA-F]{4}/g)) {
    const value = Number.parseInt(code, 16);
    if (!font.unicode.has(code.toLowerCase())) report(`character ${code} without Unicode`);
    if (!font.widths.has(value)) report(`character ${code} without width`);
    const glyph = value * 2 + 1 < font.glyphs.length ? font.glyphs.readUInt16BE(value * 2) : 0;
    if (glyph === 0) report(`character ${code} without glyph`);
  }
}

function readFonts(file: PdfFile, page: number): Map<string, Font> {
  const node = file.document.getPage(page).node;
  const fonts = getDict(file, file.follow(node.get(PDFName.of('Resources'))), 'Font');
  return new Map(
    (fonts?.entries() ?? []).map(([name, reference]) => {
      const [descendant] = listItems(file, getValue(file, reference, 'DescendantFonts'));
      const unicode = getBytes(file, getValue(file, reference, 'ToUnicode')).toString('latin1');
      const mapped = [
        ...unicode.matchAll(/^<([0-9a-f]{4})> <(?!(?:0000|feff|fffe|ffff)>)(?:[0-9a-f]{4})+>$/gm),
      ];
      return [
        name.toString(),
        {
          unicode: new Set(mapped.map((match) => match[1] ?? '')),
          widths: readWidths(file, descendant),
          glyphs: getBytes(file, getValue(file, descendant, 'CIDToGIDMap')),
        },
      ];
    }),
  );
}

function readWidths(file: PdfFile, descendant: Parameters<typeof getValue>[1]): Set<number> {
  const codes = new Set<number>();
  const entries = listItems(file, getValue(file, descendant, 'W'));
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const first = getNumber(entries[at]);
    for (const index of listItems(file, entries[at + 1]).keys()) codes.add(first + index);
  }
  return codes;
}
