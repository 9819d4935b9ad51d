import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

export type OpenedPdf = { pdf: PDFDocumentProxy | null; hasFailed: boolean };

const nothing: OpenedPdf = { pdf: null, hasFailed: false };

/** The PDF behind some bytes. The one before stays until the next is opened, then is closed. */
export function usePdf(bytes: Uint8Array | undefined): OpenedPdf {
  const [opened, setOpened] = useState(nothing);
  useEffect(() => {
    if (!bytes) return setOpened(nothing);
    let isGone = false;
    import('./open-pdf.ts')
      .then(({ openPdf }) => openPdf(bytes))
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
  }, [bytes]);

  const { pdf } = opened;
  useEffect(() => {
    if (pdf) return () => void pdf.loadingTask.destroy();
  }, [pdf]);
  return opened;
}
