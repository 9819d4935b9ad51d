import { AppError } from '../../shared/app-error.ts';
import type { Picture } from './picture.ts';
import { readJpeg } from './read-jpeg.ts';
import { isPng, readPng } from './read-png.ts';

/** Reads a JPEG or PNG image to be drawn as it is. Throws SCAN_UNREADABLE or SCAN_TOO_LARGE. */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  if (isPng(bytes)) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes);
  throw new AppError('SCAN_UNREADABLE');
}
