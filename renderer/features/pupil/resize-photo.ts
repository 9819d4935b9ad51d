import { AppError } from '../../../shared/app-error.ts';
import { fitInside, readImageSize } from './read-image-size.ts';

/** Files above are refused before anything is read. */
export const FILE_LIMIT = 15 * 1024 * 1024;
/** More points than any school camera gives: a decompression bomb. */
const PIXEL_LIMIT = 60_000_000;
const FRAME = { width: 480, height: 600 };
const BYTE_LIMIT = 512 * 1024;
const QUALITIES = [0.88, 0.75, 0.6, 0.45];

/** The picture as a small JPEG, upright, on white. Throws `PHOTO_TOO_LARGE` or `PHOTO_UNREADABLE`. */
export async function resizePhoto(file: File): Promise<Uint8Array> {
  if (file.size > FILE_LIMIT) throw new AppError('PHOTO_TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = readImageSize(bytes);
  if (!size) throw new AppError('PHOTO_UNREADABLE');
  if (size.width * size.height > PIXEL_LIMIT) throw new AppError('PHOTO_TOO_LARGE');
  const canvas = await drawUpright(new Blob([bytes], { type: `image/${size.kind}` }));
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= BYTE_LIMIT) return new Uint8Array(await blob.arrayBuffer());
  }
  throw new AppError('PHOTO_TOO_LARGE');
}

async function drawUpright(blob: Blob): Promise<OffscreenCanvas> {
  const image = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch((cause) => {
    throw new AppError('PHOTO_UNREADABLE', { cause });
  });
  const { width, height } = fitInside(image, FRAME);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new AppError('INTERNAL');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  image.close();
  return canvas;
}
