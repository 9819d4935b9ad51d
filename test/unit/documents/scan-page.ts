import { execFileSync } from 'node:child_process';
import decodeQR from 'qr/decode.js';

/** Not written in the call: it comes with poppler, which the tests install (tools/test-tools.ts). */
const PICTURE_TOOL = 'pdftoppm';

/** A page as a scanner sees it: a picture of that many dots an inch, three bytes a dot. */
export function picturePage(bytes: Uint8Array, dots: number, page = 1) {
  const options = { input: bytes, maxBuffer: 1 << 28 };
  const pages = ['-f', String(page), '-l', String(page)];
  const file = execFileSync(PICTURE_TOOL, ['-r', String(dots), ...pages, '-'], options);
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 40)) ?? [];
  if (!header) throw new Error('Not the picture that was asked');
  return { width: Number(width), height: Number(height), data: file.subarray(header.length) };
}

/** What the QR code of the first page says. Throws when none is found. */
export function scanQrCode(bytes: Uint8Array, dots = 150): string {
  return decodeQR(picturePage(bytes, dots));
}
