import { AppError } from '../../shared/app-error.ts';
import type { Attachment } from '../../shared/documents/blocks.ts';
import type { Picture } from './picture.ts';
import { readPdfPages } from './read-pdf-pages.ts';
import { readPicture } from './read-picture.ts';

/** A page of a scanned paper and what is printed above it. */
export type Scan = { title: string; picture: Picture };

const MOST_BYTES = 40 * 1024 * 1024;
/** A paper scanned at 600 dots an inch has 35 million. */
const MOST_PIXELS = 120_000_000;

/** Reads the papers added to a document. Throws SCAN_UNREADABLE, SCAN_TOO_LARGE or PDF_PROTECTED. */
export async function readScans(attachments: readonly Attachment[]): Promise<Scan[]> {
  const scans: Scan[] = [];
  for (const attachment of attachments) {
    const pictures = await readPages(attachment);
    for (const [index, picture] of pictures.entries()) {
      const number = pictures.length > 1 ? ` – page\u00a0${index + 1}/${pictures.length}` : '';
      scans.push({ title: attachment.title + number, picture });
    }
  }
  return scans;
}

async function readPages({ bytes, mediaType }: Attachment): Promise<Picture[]> {
  if (bytes.length > MOST_BYTES) throw new AppError('SCAN_TOO_LARGE');
  if (mediaType === 'application/pdf') return readPdfPages(bytes);
  const picture = await readPicture(bytes);
  if (picture.width * picture.height > MOST_PIXELS) throw new AppError('SCAN_TOO_LARGE');
  return [picture];
}
