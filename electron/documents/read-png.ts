import { crc32 } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { AppError } from '../../shared/app-error.ts';
import { ObjectCopier } from './copy-objects.ts';
import { namePicture, type Picture, UPRIGHT } from './picture.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [GREY, RGB, PALETTE] = [0, 2, 3];
/** Beyond, decoding would hold the program for seconds and hundreds of megabytes. */
const MOST_DECODED_PIXELS = 4_000_000;

type PngFacts = {
  width: number;
  height: number;
  bits: number;
  color: number;
  isInterlaced: boolean;
  palette: Buffer | null;
  hasTransparency: boolean;
  data: Buffer;
};

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * A PNG put in the file untouched: its compressed rows are those of a PDF. The few that PDF does not know (alpha, 16
 * bits, interlaced) are decoded while they are small. Throws SCAN_UNREADABLE or SCAN_TOO_LARGE.
 */
export async function readPng(bytes: Uint8Array): Promise<Picture> {
  const facts = readFacts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!facts) throw new AppError('SCAN_UNREADABLE');
  const look = {
    name: namePicture(bytes),
    width: facts.width,
    height: facts.height,
    turn: UPRIGHT,
    isScalable: false,
  };
  if (!isPlain(facts)) return { ...look, isOurs: true, write: await decodePng(bytes, facts) };
  return {
    ...look,
    isOurs: true,
    write(objects) {
      const { width, height, bits, color, palette, data } = facts;
      const indexed = palette && `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${palette.toString('hex')}>]`;
      const colorSpace = indexed
        ? ` ${objects.add(indexed)} 0 R`
        : color === RGB
          ? '/DeviceRGB'
          : '/DeviceGray';
      const rows = `/Predictor 15/Colors ${color === RGB ? 3 : 1}/BitsPerComponent ${bits}/Columns ${width}`;
      return objects.addStream(
        `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent ${bits}` +
          `/ColorSpace${colorSpace}/Filter/FlateDecode/DecodeParms<<${rows}>>`,
        data,
      );
    },
  };
}

function isPlain({ bits, color, isInterlaced, hasTransparency, palette }: PngFacts): boolean {
  if (isInterlaced || hasTransparency || bits > 8) return false;
  return color === GREY || color === RGB || (color === PALETTE && palette !== null);
}

/** What the chunks say; null when one is cut short or altered, or when something needed is missing. */
function readFacts(file: Buffer): PngFacts | null {
  let facts: Omit<PngFacts, 'data'> | null = null;
  const rows: Buffer[] = [];
  for (const { kind, content } of listChunks(file)) {
    if (kind === 'IHDR') facts = readHeader(content);
    if (!facts) return null;
    if (kind === 'IDAT') rows.push(content);
    if (kind === 'PLTE' && content.length > 0 && content.length % 3 === 0) facts.palette = content;
    if (kind === 'tRNS') facts.hasTransparency = true;
    if (kind === 'IEND') return rows.length > 0 ? { ...facts, data: Buffer.concat(rows) } : null;
  }
  return null;
}

/** Stops where a chunk is cut short or is not what its checksum says. */
function* listChunks(file: Buffer): Generator<{ kind: string; content: Buffer }> {
  let at = SIGNATURE.length;
  while (at + 12 <= file.length) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return;
    yield { kind: file.toString('latin1', at + 4, at + 8), content: file.subarray(at + 8, end) };
    at = end + 4;
  }
}

function readHeader(chunk: Buffer): Omit<PngFacts, 'data'> | null {
  if (chunk.length !== 13) return null;
  const [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
  if (width === 0 || height === 0) return null;
  return {
    width,
    height,
    bits: chunk.readUInt8(8),
    color: chunk.readUInt8(9),
    isInterlaced: chunk.readUInt8(12) !== 0,
    palette: null,
    hasTransparency: false,
  };
}

async function decodePng(bytes: Uint8Array, { width, height }: PngFacts): Promise<Picture['write']> {
  if (width * height > MOST_DECODED_PIXELS) throw new AppError('SCAN_TOO_LARGE');
  const document = await PDFDocument.create({ updateMetadata: false });
  const image = await document
    .embedPng(bytes)
    .then(async (embedded) => {
      await embedded.embed();
      return embedded;
    })
    .catch((cause) => {
      throw new AppError('SCAN_UNREADABLE', { cause });
    });
  return (objects) => new ObjectCopier(document.context, objects).copyRef(image.ref);
}
