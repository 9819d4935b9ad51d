import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { PdfReader } from './open-pdf.ts';

export type OpenedPdf = { pdf: PDFDocumentProxy | null; hasFailed: boolean };

const nothing: OpenedPdf = { pdf: null, hasFailed: false };

/** The PDF behind some bytes. The one before stays until the next is opened, then is closed. */
export function usePdf(bytes: Uint8Array | undefined): OpenedPdf {
  const [opened, setOpened] = useState(nothing);
  const reader = useReader();
  useEffect(() => {
    if (!bytes || !reader.current) return setOpened(nothing);
    let isGone = false;
    reader.current
      .then(({ open }) => open(bytes))
      .then(
        (pdf) => {
          if (isGone) void pdf.loadingTask.destroy();
          else setOpened({ pdf, hasFailed: false });
        },
        () => {
          if (!isGone) setOpened({ pdf: null, hasFailed: true });
        },
      );
    return () => {
      isGone = true;
    };
  }, [bytes, reader]);

  const { pdf } = opened;
  useEffect(() => {
    if (pdf) return () => void pdf.loadingTask.destroy();
  }, [pdf]);
  return opened;
}

/** Starts while the core is still drawing: the first preview of a session waits for both at once. */
function useReader() {
  const reader = useRef<Promise<PdfReader> | null>(null);
  useEffect(() => {
    const started = import('./open-pdf.ts').then(({ startPdfReader }) => startPdfReader());
    reader.current = started;
    return () => {
      reader.current = null;
      started.then(
        ({ stop }) => stop(),
        () => undefined,
      );
    };
  }, []);
  return reader;
}
