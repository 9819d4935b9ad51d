import { inflateSync, constants as zlib } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFRawStream } from 'pdf-lib';
import { AppError } from '../../shared/app-error.ts';

/** A page of dense drawing has a few million; what is larger was made to fill the memory. */
const MOST_BYTES = 96 * 1024 * 1024;
const FILTER = PDFName.of('Filter');
const FLATE = PDFName.of('FlateDecode');
const PARAMETERS = PDFName.of('DecodeParms');

/** What another program compressed. Throws SCAN_TOO_LARGE when a few bytes become too many. */
export function decodeStream(stream: PDFRawStream): Buffer {
  const { dict } = stream;
  if (dict.get(FILTER) !== FLATE || dict.has(PARAMETERS))
    return Buffer.from(decodePDFRawStream(stream).decode());
  try {
    // Cut short or badly ended, it still shows what it has, as readers do.
    return inflateSync(stream.contents, { maxOutputLength: MOST_BYTES, finishFlush: zlib.Z_SYNC_FLUSH });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new AppError(isTooLarge ? 'SCAN_TOO_LARGE' : 'SCAN_UNREADABLE');
  }
}
