import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Dots per inch of the printed image: sharp at reading distance, and quick. */
const RESOLUTION = 250;
/** PDF lengths are in points. */
const POINTS_PER_INCH = 72;

const CONTAINER_ID = 'impression';

/**
 * Prints the very pages of a PDF, without a file: each page becomes an image that only the printer sees, and is
 * removed once the print is taken.
 */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const { openPdf } = await import('./open-pdf.ts');
  const pdf = await openPdf(bytes);
  try {
    const images = await drawPages(pdf);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    await printImages(images, width, height);
  } finally {
    void pdf.loadingTask.destroy();
  }
}

async function drawPages(pdf: PDFDocumentProxy): Promise<Blob[]> {
  const images: Blob[] = [];
  // One after the other: a page at this resolution is 24 MB in memory.
  for (let number = 1; number <= pdf.numPages; number++) {
    images.push(await drawPage(await pdf.getPage(number)));
  }
  return images;
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

async function printImages(blobs: readonly Blob[], width: number, height: number): Promise<void> {
  const addresses = blobs.map((blob) => URL.createObjectURL(blob));
  const container = document.createElement('div');
  container.id = CONTAINER_ID;
  container.ariaHidden = 'true';
  const images = addresses.map((address) => {
    const image = document.createElement('img');
    image.src = address;
    image.alt = '';
    return image;
  });
  container.append(...images);
  const sheet = buildPrintSheet(width, height);
  const remove = () => {
    container.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    addresses.forEach(URL.revokeObjectURL);
  };
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(container);
  await Promise.all(images.map((image) => image.decode()));
  window.addEventListener('afterprint', remove, { once: true });
  window.print();
}

/** A constructed sheet needs no nonce, and leaves no trace in the page. */
function buildPrintSheet(width: number, height: number): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${width}pt ${height}pt; margin: 0; }
    @media screen { #${CONTAINER_ID} { display: none; } }
    @media print {
      html, body { margin: 0; padding: 0; background: #ffffff; }
      body > *:not(#${CONTAINER_ID}) { display: none !important; }
      #${CONTAINER_ID} img { display: block; width: ${width}pt; height: ${height - 0.5}pt; break-after: page; }
      #${CONTAINER_ID} img:last-child { break-after: auto; }
    }
  `);
  return sheet;
}
