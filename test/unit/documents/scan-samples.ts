import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib';

/** Not written in the call: it comes with poppler, which the tests install (tools/test-tools.ts). */
const PICTURE_TOOL = 'pdftoppm';

/** A JPEG twice as high as wide: its top left corner is dark, its top right corner half so. */
export async function makeJpeg(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([100, 200]);
  page.drawRectangle({ x: 0, y: 100, width: 50, height: 100, color: rgb(0.1, 0.1, 0.1) });
  page.drawRectangle({ x: 50, y: 100, width: 50, height: 100, color: rgb(0.5, 0.5, 0.5) });
  return photograph(await document.save(), 72);
}

/** The first page of a PDF as a scanner would give it. */
function photograph(bytes: Uint8Array, dots: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, bytes);
    execFileSync(PICTURE_TOOL, ['-r', `${dots}`, '-jpeg', '-singlefile', file, join(folder, 'page')]);
    return readFileSync(join(folder, 'page.jpg'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A JPEG that says how its camera was held. */
export function orientJpeg(bytes: Buffer, orientation: number): Buffer {
  const exif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16LE(orientation, 24);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), head, exif, bytes.subarray(2)]);
}

/** The second colour of the palette, in each place of a byte. */
const SECOND_OF_PALETTE: Readonly<Record<number, number>> = { 1: 0xff, 2: 0x55, 4: 0x11, 8: 0x01 };

export type PngLook = {
  width: number;
  height: number;
  bits: number;
  color: 0 | 2 | 3 | 4 | 6;
  interlaced?: boolean;
};

/** A PNG whose left half is dark and right half light, of any depth and kind. */
export function makePng({ width, height, bits, color, interlaced = false }: PngLook): Buffer {
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[color];
  const row = Buffer.alloc(1 + Math.ceil((width * samples * bits) / 8));
  row.fill(color === 3 ? (SECOND_OF_PALETTE[bits] ?? 0) : 0xff, 1 + Math.floor(row.length / 2));
  const opaque = bits / 8;
  if (color === 4 || color === 6) {
    for (let at = samples * opaque; at < row.length; at += samples * opaque)
      row.fill(0xff, at + 1 - opaque, at + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, color, 0, 0, interlaced ? 1 : 0], 8);
  const palette = Buffer.from([20, 20, 20, 240, 240, 240, 90, 90, 90, 180, 180, 180]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const middle = Math.floor(rows.length / 2);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    makeChunk('IHDR', header),
    ...(color === 3 ? [makeChunk('PLTE', palette.subarray(0, 3 * Math.min(4, 2 ** bits)))] : []),
    makeChunk('IDAT', rows.subarray(0, middle)),
    makeChunk('IDAT', rows.subarray(middle)),
    makeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function makeChunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

type PaperPage = { width: number; height: number; turn?: number; crop?: [number, number, number, number] };

/** A PDF of another program: a word at the top left corner of what is seen, a script, a link and marks of its own. */
export async function makePaper(pages: readonly PaperPage[], password?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addJavaScript('launch', 'app.alert("ouvert")');
  for (const [index, { width, height, turn = 0, crop }] of pages.entries()) {
    const page = document.addPage([width, height]);
    page.setRotation(degrees(turn));
    const [x, y, seenWidth, seenHeight] = crop ?? [0, 0, width, height];
    page.setCropBox(x, y, seenWidth, seenHeight);
    page.drawRectangle({ x, y, width: seenWidth, height: seenHeight, color: rgb(0.9, 0.9, 0.9) });
    const size = Math.min(seenWidth, seenHeight) / 8;
    page.drawText(`Feuille${index + 1}`, { x: x + size, y: y + seenHeight - 2 * size, size, font });
    const marked = document.context.stream(
      '/Artifact <</MCID 0/Note(\\) EMC BDC)>> BDC 0 0 5 5 re f EMC /P BMC EMC',
      {},
    );
    page.node.addContentStream(document.context.register(marked));
    page.node.set(PDFName.of('StructParents'), document.context.obj(index));
    const action = document.context.obj({ S: 'Launch', F: PDFString.of('calc.exe') });
    const link = document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action });
    page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(link)]));
  }
  if (password !== undefined) await document.encrypt({ userPassword: password, ownerPassword: 'autre' });
  return document.save({ addDefaultPage: false, useObjectStreams: password !== undefined });
}
