import type { PDFPageProxy } from 'pdfjs-dist';
import { AppError } from '../../../shared/app-error.ts';
import { SCAN_LIMIT, type ScanMediaType } from '../../../shared/health/health-schema.ts';
import { findScanMediaType } from '../../../shared/health/scan-rules.ts';
import { openPdf } from '../../ui/pdf-viewer/open-pdf.ts';

/**
 * The bytes of a scan, once they were opened as they will be shown: a document that cannot be read again is refused
 * while the paper is still at hand. Throws SCAN_TOO_LARGE or SCAN_UNREADABLE.
 */
export async function readScan(file: File): Promise<Uint8Array> {
  if (file.size > SCAN_LIMIT) throw new AppError('SCAN_TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = findScanMediaType(bytes);
  if (mediaType === null) throw new AppError('SCAN_UNREADABLE');
  try {
    await (mediaType === 'application/pdf' ? tryPdf(bytes) : tryImage(bytes, mediaType));
  } catch (cause) {
    throw new AppError('SCAN_UNREADABLE', { cause });
  }
  return bytes;
}

/** Small, so that a long document does not make one wait: what is tried is whether each image can be decoded. */
const TRIAL_WIDTH = 60;

async function tryPdf(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) await tryPage(await pdf.getPage(number));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function tryPage(page: PDFPageProxy): Promise<void> {
  const viewport = page.getViewport({ scale: TRIAL_WIDTH / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
}

async function tryImage(bytes: Uint8Array, type: ScanMediaType): Promise<void> {
  const image = await createImageBitmap(new Blob([bytes as BlobPart], { type }));
  image.close();
}
