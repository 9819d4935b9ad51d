import { AppError } from '../../shared/app-error.ts';
import { type Matrix, namePicture, type Picture, UPRIGHT } from './picture.ts';

type JpegFacts = {
  width: number;
  height: number;
  bits: number;
  components: number;
  orientation: number;
  isInverted: boolean;
};

const START_OF_SCAN = 0xda;
/** Start of frame: baseline to progressive, Huffman coded (13.4); lossless and arithmetic ones are not for PDF. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
const APP1 = 0xe1;
const APP14 = 0xee;
const ORIENTATION_TAG = 0x0112;

/** How a camera held each way is set upright, in a square of side 1 whose origin is at the bottom left (EXIF 4.6.4). */
const ORIENTATIONS: readonly Matrix[] = [
  UPRIGHT,
  UPRIGHT,
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
];
const FIRST_SIDEWAYS = 5;

const COLOR_SPACES: Readonly<Record<number, string>> = {
  1: '/DeviceGray',
  3: '/DeviceRGB',
  4: '/DeviceCMYK',
};

/** A JPEG put in the file untouched, turned as its camera was held. Throws SCAN_UNREADABLE. */
export function readJpeg(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = readFacts(file);
  const colorSpace = facts && COLOR_SPACES[facts.components];
  if (!facts || !colorSpace || facts.bits !== 8 || facts.width === 0 || facts.height === 0) {
    throw new AppError('SCAN_UNREADABLE');
  }
  const { width, height, orientation } = facts;
  const isSideways = orientation >= FIRST_SIDEWAYS;
  // Adobe's programs write the four inks inverted, and say so.
  const decode = facts.components === 4 && facts.isInverted ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  return {
    name: namePicture(bytes),
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    turn: ORIENTATIONS[orientation] ?? UPRIGHT,
    isScalable: false,
    isOurs: facts.components !== 4,
    write: (objects) =>
      objects.addStream(
        `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8` +
          `/ColorSpace${colorSpace}${decode}/Filter/DCTDecode`,
        bytes,
      ),
  };
}

type JpegFrame = Omit<JpegFacts, 'orientation' | 'isInverted'>;
type Segment = { marker: number; content: Buffer; end: number };

/** What the segments say; null when one is cut short or when the image has no end. */
function readFacts(file: Buffer): JpegFacts | null {
  let facts: JpegFrame | null = null;
  let orientation = 1;
  let isInverted = false;
  for (const { marker, content, end } of listSegments(file)) {
    if (FRAMES.has(marker) && content.length >= 6) facts = readFrame(content);
    if (marker === APP1) orientation = readOrientation(content) ?? orientation;
    if (marker === APP14) isInverted = content.toString('latin1', 0, 5) === 'Adobe';
    if (marker !== START_OF_SCAN) continue;
    const isWhole = file.lastIndexOf(END_OF_IMAGE) >= end;
    return facts && isWhole ? { ...facts, orientation, isInverted } : null;
  }
  return null;
}

/** The segments before the image and the one that begins it. Stops where one is cut short. */
function* listSegments(file: Buffer): Generator<Segment> {
  let at = 2;
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file.readUInt8(at + 1);
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (end > file.length || end < at + 4) return;
    yield { marker, content: file.subarray(at + 4, end), end };
    at = end;
  }
}

function readFrame(content: Buffer): JpegFrame {
  return {
    bits: content.readUInt8(0),
    height: content.readUInt16BE(1),
    width: content.readUInt16BE(3),
    components: content.readUInt8(5),
  };
}

/** The orientation among the facts of the camera, when they are there and make sense. */
function readOrientation(segment: Buffer): number | null {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return null;
  const exif = segment.subarray(6);
  if (exif.length < 8) return null;
  const isLittle = exif.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const directory = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (directory + 2 > exif.length) return null;
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > exif.length) return null;
    if (short(at) !== ORIENTATION_TAG) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
