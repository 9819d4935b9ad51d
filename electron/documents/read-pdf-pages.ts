import { deflateSync } from 'node:zlib';
import {
  EncryptedPDFError,
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';
import { AppError } from '../../shared/app-error.ts';
import { ObjectCopier } from './copy-objects.ts';
import { decodeStream } from './decode-stream.ts';
import { hasLooseFonts } from './find-loose-fonts.ts';
import { formatNumber } from './pdf-numbers.ts';
import type { PdfObjects, PdfRef } from './pdf-objects.ts';
import { type Matrix, namePicture, type Picture, UPRIGHT } from './picture.ts';
import { stripMarkedContent } from './strip-marked-content.ts';

const MOST_PAGES = 100;

/** Quarter turns clockwise, in a square of side 1. */
const TURNS: readonly Matrix[] = [UPRIGHT, [0, -1, 1, 0, 0, 1], [-1, 0, 0, -1, 1, 1], [0, 1, -1, 0, 1, 0]];

/**
 * Reads the pages of another program's PDF, each to be drawn as one figure: what it shows and nothing else of it
 * (no structure, link, form, script or attached file). Throws SCAN_UNREADABLE, SCAN_TOO_LARGE or PDF_PROTECTED.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<Picture[]> {
  const document = await openForeignFile(bytes);
  const pages = orUnreadable(() => document.getPages());
  if (pages.length === 0) throw new AppError('SCAN_UNREADABLE');
  if (pages.length > MOST_PAGES) throw new AppError('SCAN_TOO_LARGE');
  // Shared, so that a font of several pages is written once; one map a file that is written.
  const copiers = new WeakMap<PdfObjects, ObjectCopier>();
  const file: ForeignFile = {
    hasLooseFonts: orUnreadable(() => hasLooseFonts(document.context)),
    copierOf(objects) {
      const copier = copiers.get(objects) ?? new ObjectCopier(document.context, objects, cleanStream);
      copiers.set(objects, copier);
      return copier;
    },
  };
  return pages.map((page, index) => orUnreadable(() => readPage(page, namePicture(bytes, index + 1), file)));
}

async function openForeignFile(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (error) {
    // Read as if it were not sealed, a sealed file may also look damaged.
    const isSealed = error instanceof EncryptedPDFError || Buffer.from(bytes).includes('/Encrypt');
    throw new AppError(isSealed ? 'PDF_PROTECTED' : 'SCAN_UNREADABLE');
  }
}

/** The library throws many kinds of error on a damaged file, some with words of it. */
function orUnreadable<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('SCAN_UNREADABLE');
  }
}

/** What the pages of a file share. */
type ForeignFile = { hasLooseFonts: boolean; copierOf(objects: PdfObjects): ObjectCopier };

function readPage(page: PDFPage, name: string, file: ForeignFile): Picture {
  const box = page.getCropBox();
  const [left, bottom] = [Math.min(box.x, box.x + box.width), Math.min(box.y, box.y + box.height)];
  const [width, height] = [Math.abs(box.width), Math.abs(box.height)];
  if (![left, bottom, width, height].every(Number.isFinite) || width < 1 || height < 1) {
    throw new AppError('SCAN_UNREADABLE');
  }
  const quarter = (((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const isSideways = quarter % 2 === 1;
  const content = deflateSync(readContent(page));
  // Into a square of side 1, like an image.
  const square = [1 / width, 0, 0, 1 / height, -left / width, -bottom / height].map((part) =>
    part.toFixed(9),
  );
  const sides = [left, bottom, left + width, bottom + height].map(formatNumber);
  const place = `/BBox[${sides.join(' ')}]/Matrix[${square.join(' ')}]`;
  return {
    name,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    turn: TURNS[quarter] ?? UPRIGHT,
    isScalable: true,
    isOurs: false,
    hasLooseFonts: file.hasLooseFonts,
    write: (objects) => orUnreadable(() => writeForm(objects, file.copierOf(objects), page, content, place)),
  };
}

function writeForm(
  objects: PdfObjects,
  copier: ObjectCopier,
  page: PDFPage,
  content: Uint8Array,
  place: string,
): PdfRef {
  const { node } = page;
  const resources = node.Resources();
  const group = node.get(PDFName.of('Group'));
  // References, because a text may stand in them and a stream has none.
  const held = resources ? copier.copyResources(resources) : objects.add('<<>>');
  const blending = group ? `/Group ${objects.add(copier.format(group))} 0 R` : '';
  return objects.addStream(
    `/Type/XObject/Subtype/Form${place}/Resources ${held} 0 R${blending}/Filter/FlateDecode`,
    content,
  );
}

/** What the page draws, without marks: a figure holds none of its own. */
function readContent({ node }: PDFPage): Uint8Array {
  const contents = node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => follow(node, ref)) : [contents];
  const parts = streams.flatMap((stream) =>
    stream instanceof PDFRawStream ? [decodeStream(stream), Buffer.from('\n')] : [],
  );
  return stripMarkedContent(Buffer.concat(parts));
}

function follow(node: PDFDict, object: PDFObject): PDFObject | undefined {
  return node.context.lookup(object);
}

const SUBTYPE = PDFName.of('Subtype');
const FORM = PDFName.of('Form');

/** Forms inside a page lose their marks too. */
function cleanStream(stream: PDFRawStream): { entries: string; bytes: Uint8Array } | null {
  if (stream.dict.get(SUBTYPE) !== FORM) return null;
  const content = decodeStream(stream);
  return { entries: '/Filter/FlateDecode', bytes: deflateSync(stripMarkedContent(content)) };
}
