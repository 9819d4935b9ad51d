import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/**
 * Reads a PDF for the screen. Import this file lazily: the library is large. Our documents embed their fonts, so
 * nothing is ever fetched; WebAssembly is off because the page's policy forbids compiling it. A page that cannot be
 * read whole is refused rather than drawn in part (`stopAtErrors`).
 */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The worker takes the bytes over: the page keeps its own.
  return getDocument({ data: bytes.slice(), useWasm: false, useSystemFonts: false, stopAtErrors: true })
    .promise;
}
