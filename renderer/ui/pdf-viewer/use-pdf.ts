import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

export type OpenedPdf = { pdf: PDFDocumentProxy | null; hasFailed: boolean };

const nothing: OpenedPdf = { pdf: null, hasFailed: false };

/** The PDF behind some bytes, closed again when they change or the screen goes away. */
export function usePdf(bytes: Uint8Array | undefined): OpenedPdf {
  const [opened, setOpened] = useState(nothing);
  useEffect(() => {
    if (!bytes) return;
    let isGone = false;
    const opening = import('./open-pdf.ts').then(({ openPdf }) => openPdf(bytes));
    opening.then(
      (pdf) => {
        if (!isGone) setOpened({ pdf, hasFailed: false });
      },
      () => {
        if (!isGone) setOpened({ pdf: null, hasFailed: true });
      },
    );
    return () => {
      isGone = true;
      setOpened(nothing);
      opening.then(
        (pdf) => void pdf.loadingTask.destroy(),
        () => undefined,
      );
    };
  }, [bytes]);
  return opened;
}
