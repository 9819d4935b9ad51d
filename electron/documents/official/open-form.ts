import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import { AppError } from '../../../shared/app-error.ts';
import { OFFICIAL_FORM_LIMIT } from '../../../shared/contract/official-form-contract.ts';
import { type FormPage, readFormPages } from './form-pages.ts';
import { type FormSlot, listFormSlots } from './form-slots.ts';

/** A form of the ministry's, read once: it can be filled any number of times and never changes. */
export type OpenForm = { pages: readonly FormPage[]; slots: readonly FormSlot[] };

/** The longest of the ministry's forms has four pages. */
const MOST_PAGES = 24;
/** What a page's drawing may unpack to. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** Throws PDF_TOO_LARGE, PDF_PROTECTED, PDF_UNREADABLE, or OFFICIAL_FORM_UNKNOWN when it has no field. */
export async function openForm(bytes: Uint8Array): Promise<OpenForm> {
  if (bytes.length > OFFICIAL_FORM_LIMIT) throw new AppError('PDF_TOO_LARGE');
  const document = await loadFile(bytes);
  try {
    assertFewPages(document);
    const pages = document.getPages();
    const slots = listFormSlots(pages);
    if (slots.length === 0) throw new AppError('OFFICIAL_FORM_UNKNOWN');
    return { pages: readFormPages(pages, MOST_UNPACKED), slots };
  } catch (error) {
    // Whatever the library says of a damaged file may hold words of it.
    throw error instanceof AppError ? error : new AppError('PDF_UNREADABLE');
  }
}

async function loadFile(bytes: Uint8Array): Promise<PDFDocument> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 1024).includes('%PDF-')) throw new AppError('PDF_UNREADABLE');
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
  } catch {
    // The library takes what is sealed for damaged; the file itself says it in clear.
    throw new AppError(file.includes('/Encrypt') ? 'PDF_PROTECTED' : 'PDF_UNREADABLE');
  }
}

/** Walks the tree of pages before the library does, which would follow one that turns round on itself. */
function assertFewPages({ catalog, context }: PDFDocument): void {
  const seen = new Set<PDFRef>();
  const waiting = [catalog.get(PDFName.of('Pages'))];
  let count = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!(next instanceof PDFRef) || seen.has(next)) throw new AppError('PDF_UNREADABLE');
    seen.add(next);
    if (seen.size > 10 * MOST_PAGES) throw new AppError('OFFICIAL_FORM_UNKNOWN');
    const node = context.lookup(next);
    if (!(node instanceof PDFDict)) throw new AppError('PDF_UNREADABLE');
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray && kids.size() <= 10 * MOST_PAGES) waiting.push(...kids.asArray());
    else if (kids) throw new AppError('OFFICIAL_FORM_UNKNOWN');
    else count += 1;
    if (count > MOST_PAGES) throw new AppError('OFFICIAL_FORM_UNKNOWN');
  }
  if (count === 0) throw new AppError('PDF_UNREADABLE');
}

/** Pages of a document that we have just drawn. */
export async function readOwnPages(bytes: Uint8Array): Promise<FormPage[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  return readFormPages(document.getPages(), MOST_UNPACKED);
}
