import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { pdfViewerWords } from '../../../shared/text/screen/pdf-viewer-words.ts';
import classes from './pdf-viewer.module.css';

type Props = {
  pdf: PDFDocumentProxy;
  pageNumber: number;
  /** CSS pixels. */
  width: number;
  /** Height over width, so that the page has its place before it is drawn. */
  ratio: number;
};

/** One page drawn at the screen's own density, with its text over it so that it can be read out, found and copied. */
export function PdfPage({ pdf, pageNumber, width, ratio }: Props) {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!isNear || !canvas.current || !text.current) return;
    setFailed(false);
    const drawing = startDrawing(pdf, pageNumber, width, canvas.current, text.current, () => setFailed(true));
    return () => drawing.stop();
  }, [isNear, pdf, pageNumber, width]);

  return (
    <article
      ref={frame}
      className={classes.page}
      aria-label={pdfViewerWords.pageLabel(pageNumber, pdf.numPages)}
      data-page={pageNumber}
      style={{ width, height: width * ratio }}
    >
      <canvas ref={canvas} className={classes.canvas} aria-hidden />
      <div ref={text} className={classes.text} />
      {hasFailed && (
        <p className={classes.failure} role="alert">
          {pdfViewerWords.pageUnreadable}
        </p>
      )}
    </article>
  );
}

/** True from the moment the page comes within a screen's height of being seen. */
function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

function startDrawing(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  width: number,
  canvas: HTMLCanvasElement,
  text: HTMLElement,
  onFailure: () => void,
): { stop: () => void } {
  let isStopped = false;
  let stopRendering = () => {};
  const draw = async () => {
    const page = await pdf.getPage(pageNumber);
    if (isStopped) return;
    const task = renderPage(page, width, canvas);
    stopRendering = () => task.cancel();
    await task.promise;
    if (!isStopped) await writeText(page, width, text);
  };
  draw().catch(() => {
    // A drawing that was stopped rejects: nothing is wrong then.
    if (!isStopped) onFailure();
  });
  return {
    stop: () => {
      isStopped = true;
      stopRendering();
    },
  };
}

function renderPage(page: PDFPageProxy, width: number, canvas: HTMLCanvasElement) {
  const scale = (width * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  return page.render({ canvas, viewport });
}

async function writeText(page: PDFPageProxy, width: number, container: HTMLElement): Promise<void> {
  const { TextLayer } = await import('pdfjs-dist');
  const scale = width / page.getViewport({ scale: 1 }).width;
  container.replaceChildren();
  container.style.setProperty('--total-scale-factor', String(scale));
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: true }),
    container,
    viewport: page.getViewport({ scale }),
  });
  await layer.render();
}
