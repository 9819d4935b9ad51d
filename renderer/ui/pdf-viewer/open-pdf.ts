import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { ProgramDataFactory } from './standard-fonts.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Where the build puts the decoders of scanned pages (tools/bundles.ts). */
const DECODERS = new URL('pdf-decoders/', document.baseURI).href;

/** Reads one PDF after the other, in a thread of its own. */
export type PdfReader = {
  open(bytes: Uint8Array): Promise<PDFDocumentProxy>;
  /** Ends the thread, and with it all that it still knew of the documents. */
  stop(): void;
};

/** Its thread takes longer to start than a page to draw: start it before there is something to read. */
export function startPdfReader(): PdfReader {
  const worker = new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  // A preview that is closed at once stops the thread before it has started, which nobody waits for then.
  worker.promise.catch(() => undefined);
  return { open: (bytes) => openPdf(bytes, worker), stop: () => worker.destroy() };
}

/**
 * Reads a PDF for the screen. Import this file lazily: the library is large. Our documents embed their fonts,
 * those of others may not; WebAssembly is off because the page's policy forbids compiling it, so that scanned pages are decoded in JavaScript.
 * A page that cannot be read whole is refused rather than drawn in part (`stopAtErrors`).
 */
export function openPdf(bytes: Uint8Array, worker?: PDFWorker): Promise<PDFDocumentProxy> {
  return getDocument({
    worker,
    // The worker takes the bytes over: the page keeps its own.
    data: bytes.slice(),
    useWasm: false,
    wasmUrl: DECODERS,
    useSystemFonts: false,
    useWorkerFetch: false,
    BinaryDataFactory: ProgramDataFactory,
    // What others wrote is often not quite right, and drawn all the same.
    verbosity: VerbosityLevel.ERRORS,
    stopAtErrors: true,
  }).promise;
}
