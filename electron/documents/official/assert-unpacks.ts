import { inflateSync } from 'node:zlib';
import { AppError } from '../../../shared/app-error.ts';
import { OFFICIAL_FORM_LIMIT } from '../../../shared/contract/official-form-contract.ts';

/** A picture of a whole page at 600 dots an inch takes 100 megabytes. */
const MOST_UNPACKED = 128 * 1024 * 1024;
const MOST_TOGETHER = 512 * 1024 * 1024;
const MOST_STREAMS = 20_000;

const DEFLATE = 8;

/**
 * A file of some megabytes may unpack to many gigabytes, and the library unpacks its index as soon as it reads it. Asked
 * of the files that are added; those that are kept have been through it. Throws PDF_TOO_LARGE.
 */
export function assertUnpacks(bytes: Uint8Array): void {
  if (bytes.length > OFFICIAL_FORM_LIMIT) throw new AppError('PDF_TOO_LARGE');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [count, together] = [0, 0];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = skipLineEnd(file, at + 6);
    if (start < 0 || !isDeflated(file, start)) continue;
    count += 1;
    together += measureUnpacked(file.subarray(start));
    if (count > MOST_STREAMS || together > MOST_TOGETHER) throw new AppError('PDF_TOO_LARGE');
  }
}

/** Where the bytes of a stream begin; -1 for « endstream », and for the word in a text. */
function skipLineEnd(file: Buffer, at: number): number {
  if (file[at] === 0x0a) return at + 1;
  return file[at] === 0x0d && file[at + 1] === 0x0a ? at + 2 : -1;
}

/** What every such stream begins with: the method, and two bytes that 31 divides. */
function isDeflated(file: Buffer, at: number): boolean {
  const [first = 0, second = 0] = [file[at], file[at + 1]];
  return (first & 0x0f) === DEFLATE && (first * 256 + second) % 31 === 0;
}

function measureUnpacked(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_UNPACKED }).length;
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isBomb) throw new AppError('PDF_TOO_LARGE');
    // Damaged, or not what it seemed: the library will say.
    return 0;
  }
}
