import type { ScanMediaType } from './health-schema.ts';

/** Longest side of a page, in pixels: A3 at 1200 dots an inch. More is a tiny file that holds an enormous picture. */
const LONGEST_SIDE = 20_000;

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPEG_START = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];
const PDF_START = toCodes('%PDF-');
const PDF_END = toCodes('%%EOF');
const PDF_ENCRYPTED = toCodes('/Encrypt');
/** Readers look for the two marks of a PDF this near to its ends. */
const PDF_MARGIN = 1024;

/**
 * What a scan is, by its own bytes: its name and its extension are never asked. null for anything that is not a whole
 * PDF, JPEG or PNG, and for a PDF that asks for a password.
 */
export function findScanMediaType(bytes: Uint8Array): ScanMediaType | null {
  if (isWholePng(bytes)) return 'image/png';
  if (isWholeJpeg(bytes)) return 'image/jpeg';
  if (isOpenPdf(bytes)) return 'application/pdf';
  return null;
}

function isWholePng(bytes: Uint8Array): boolean {
  if (bytes.length < 57 || !hasAt(bytes, 0, PNG_START)) return false;
  const view = viewOf(bytes);
  return isSensible(view.getUint32(16), view.getUint32(20)) && findBackwards(bytes, PNG_END, 33);
}

/** Telephones write their own notes after the end mark: it is looked for, not expected last. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  if (!hasAt(bytes, 0, JPEG_START)) return false;
  const view = viewOf(bytes);
  let offset = 2;
  while (offset + 9 < bytes.length && bytes[offset] === 0xff) {
    const marker = view.getUint8(offset + 1);
    // A frame header; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return (
        isSensible(view.getUint16(offset + 7), view.getUint16(offset + 5)) &&
        findBackwards(bytes, JPEG_END, offset)
      );
    offset += 2 + view.getUint16(offset + 2);
  }
  return false;
}

function isOpenPdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, PDF_MARGIN);
  const end = bytes.subarray(Math.max(0, bytes.length - PDF_MARGIN));
  return (
    findBackwards(start, PDF_START, 0) &&
    findBackwards(end, PDF_END, 0) &&
    !findBackwards(bytes, PDF_ENCRYPTED, 0)
  );
}

function isSensible(width: number, height: number): boolean {
  return width > 0 && height > 0 && Math.max(width, height) <= LONGEST_SIDE;
}

/** True when the sequence stands somewhere at or after `from`. */
function findBackwards(bytes: Uint8Array, sequence: readonly number[], from: number): boolean {
  const first = sequence[0] ?? 0;
  for (
    let at = bytes.lastIndexOf(first, bytes.length - sequence.length);
    at >= from && at !== -1;
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)
  )
    if (hasAt(bytes, at, sequence)) return true;
  return false;
}

function hasAt(bytes: Uint8Array, start: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[start + index] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function toCodes(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
