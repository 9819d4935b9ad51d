import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { pdfViewerWords } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { PdfPage } from './pdf-page.tsx';
import classes from './pdf-viewer.module.css';

type Props = {
  pdf: PDFDocumentProxy;
  /** 1: the page is as wide as the window allows. */
  zoom: number;
  scroller: RefObject<HTMLDivElement | null>;
  onPageChange: (page: number) => void;
};

/** Widest a page is shown at zoom 1, in CSS pixels. */
const WIDEST = 960;
const GUTTER = 48;

/** All pages one under the other, in a box that scrolls with the keyboard. */
export function PdfPages({ pdf, zoom, scroller, onPageChange }: Props) {
  const ratio = useRatio(pdf);
  const available = useWidth(scroller);
  const width = Math.round(Math.min(WIDEST, Math.max(0, available - GUTTER)) * zoom);
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);

  const followScroll = () => {
    if (scroller.current) onPageChange(findShownPage(scroller.current));
  };
  const followKeys = (event: KeyboardEvent) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (step === undefined || !scroller.current) return;
    event.preventDefault();
    showPage(scroller.current, findShownPage(scroller.current) + step);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a box that scrolls, named and reached with the keyboard
    <div
      ref={scroller}
      className={classes.scroller}
      role="region"
      aria-label={pdfViewerWords.pages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the pages
      tabIndex={0}
      onScroll={followScroll}
      onKeyDown={followKeys}
    >
      {ratio !== null && width > 0 && (
        <div className={classes.pages}>
          {pages.map((page) => (
            <PdfPage key={page} pdf={pdf} pageNumber={page} width={width} ratio={ratio} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Shape of the first page: the pages of one document are alike. */
function useRatio(pdf: PDFDocumentProxy): number | null {
  const [ratio, setRatio] = useState<number | null>(null);
  useEffect(() => {
    let isGone = false;
    pdf.getPage(1).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        if (!isGone) setRatio(height / width);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [pdf]);
  return ratio;
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function listPages(scroller: HTMLElement): HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
}

/** The page that stands at the middle of the box. */
function findShownPage(scroller: HTMLElement): number {
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2;
  const pages = listPages(scroller);
  const index = pages.findIndex((page) => page.getBoundingClientRect().bottom >= middle);
  return index === -1 ? pages.length : index + 1;
}

export function showPage(scroller: HTMLElement, page: number): void {
  const pages = listPages(scroller);
  pages[Math.min(Math.max(page, 1), pages.length) - 1]?.scrollIntoView({ block: 'start' });
}
