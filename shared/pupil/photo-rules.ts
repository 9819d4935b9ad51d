/** Longest side that is stored: a tiny file can hold an enormous picture, and printing opens it whole. */
const LONGEST_SIDE = 4096;

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPEG_START = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];

/** True for a whole JPEG or PNG of a sensible size: what the emergency sheet will be able to print. */
export function isPrintablePhoto(bytes: Uint8Array): boolean {
  const size = readPngSize(bytes) ?? readJpegSize(bytes);
  if (!size) return false;
  return size.width > 0 && size.height > 0 && Math.max(size.width, size.height) <= LONGEST_SIDE;
}

type Size = { width: number; height: number };

function readPngSize(bytes: Uint8Array): Size | null {
  if (
    bytes.length < 57 ||
    !hasAt(bytes, 0, PNG_START) ||
    !hasAt(bytes, bytes.length - PNG_END.length, PNG_END)
  )
    return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readJpegSize(bytes: Uint8Array): Size | null {
  if (!hasAt(bytes, 0, JPEG_START) || !hasAt(bytes, bytes.length - JPEG_END.length, JPEG_END)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 2;
  while (offset + 9 < bytes.length && bytes[offset] === 0xff) {
    const marker = view.getUint8(offset + 1);
    // A frame header; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) };
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}

function hasAt(bytes: Uint8Array, start: number, expected: readonly number[]): boolean {
  return start >= 0 && expected.every((byte, index) => bytes[start + index] === byte);
}
