import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Dots per inch of the printed image: sharp at reading distance, and quick. */
const RESOLUTION = 250;
/** PDF lengths are in points. */
const POINTS_PER_INCH = 72;

const CONTAINER_ID = 'impression';

/** How far a print is: a page takes a good part of a second. */
export type PrintProgress = { page: number; count: number };
type FollowPages = (progress: PrintProgress) => void;

/** A page as an image, and its size in points. */
type PrintedPage = { image: Blob; width: number; height: number };

/**
 * Prints the very pages of a PDF, without a file: each page becomes an image that only the printer sees, and is
 * removed once the print is taken. `onPage` follows the drawing.
 */
export async function printPdf(bytes: Uint8Array, onPage?: FollowPages): Promise<void> {
  const { openPdf } = await import('./open-pdf.ts');
  const pdf = await openPdf(bytes);
  try {
    await printPages(await drawPages(pdf, onPage));
  } finally {
    void pdf.loadingTask.destroy();
  }
}

async function drawPages(pdf: PDFDocumentProxy, onPage?: FollowPages): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = [];
  // One after the other: a page at this resolution is 24 MB in memory.
  for (let number = 1; number <= pdf.numPages; number++) {
    onPage?.({ page: number, count: pdf.numPages });
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ image: await drawPage(page), width, height });
    page.cleanup();
  }
  return pages;
}

async function drawPage(page: PDFPageProxy): Promise<Blob> {
  const viewport = page.getViewport({ scale: RESOLUTION / POINTS_PER_INCH });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The page has no image'))), 'image/png');
  });
}

async function printPages(pages: readonly PrintedPage[]): Promise<void> {
  const addresses = pages.map(({ image }) => URL.createObjectURL(image));
  const container = document.createElement('div');
  container.id = CONTAINER_ID;
  container.ariaHidden = 'true';
  const images = pages.map((page, index) => {
    const image = document.createElement('img');
    image.src = addresses[index] ?? '';
    image.alt = '';
    image.className = nameSize(page);
    return image;
  });
  container.append(...images);
  const sheet = buildPrintSheet(pages);
  const remove = () => {
    container.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    addresses.forEach(URL.revokeObjectURL);
  };
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(container);
  // One after the other too: together they would hold gigabytes.
  for (const image of images) await image.decode();
  window.addEventListener('afterprint', remove, { once: true });
  window.print();
}

/** Name of a sheet of paper in the style sheet. */
function nameSize({ width, height }: PrintedPage): string {
  return `feuille-${Math.round(width)}-${Math.round(height)}`;
}

/**
 * A constructed sheet needs no nonce, and leaves no trace in the page. Each size of paper is a named page: a batch has
 * cards (A6) among its sheets.
 */
function buildPrintSheet(pages: readonly PrintedPage[]): CSSStyleSheet {
  const sizes = new Map(pages.map((page) => [nameSize(page), page]));
  const rules = [...sizes].map(
    ([name, { width, height }]) => `
    @page ${name} { size: ${width}pt ${height}pt; margin: 0; }
    @media print { #${CONTAINER_ID} .${name} { page: ${name}; width: ${width}pt; height: ${height - 0.5}pt; } }`,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { margin: 0; }
    ${rules.join('')}
    @media screen { #${CONTAINER_ID} { display: none; } }
    @media print {
      html, body { margin: 0; padding: 0; background: #ffffff; }
      body > *:not(#${CONTAINER_ID}) { display: none !important; }
      #${CONTAINER_ID} img { display: block; break-after: page; }
      #${CONTAINER_ID} img:last-child { break-after: auto; }
    }
  `);
  return sheet;
}
