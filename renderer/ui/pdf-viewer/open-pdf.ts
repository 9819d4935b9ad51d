import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { ProgramDataFactory } from './standard-fonts.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Where the build puts the decoders of scanned pages (tools/bundles.ts). */
const DECODERS = new URL('pdf-decoders/', document.baseURI).href;

/**
 * Reads a PDF for the screen. Import this file lazily: the library is large. Our documents embed their fonts,
 * those of others may not; WebAssembly is off because the page's policy forbids compiling it, so that scanned pages are decoded in JavaScript.
 * A page that cannot be read whole is refused rather than drawn in part (`stopAtErrors`).
 */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
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
