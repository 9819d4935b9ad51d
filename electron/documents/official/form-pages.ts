import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';
import { listResources, ObjectCopier } from '../copy-objects.ts';
import type { PdfObjects } from '../pdf-objects.ts';
import { stripMarkedContent } from '../strip-marked-content.ts';

/** A page of another file: what it draws, and nothing else of it (no link, form, script, or structure). */
export type FormPage = {
  /** Left, bottom, right, top, in points. */
  box: readonly [number, number, number, number];
  rotation: number;
  content: Buffer;
  resources: PDFDict | null;
  context: PDFContext;
};

/** Throws when a page unpacks to more than `limit` bytes, or cannot be read. */
export function readFormPages(pages: readonly PDFPage[], limit: number): FormPage[] {
  return pages.map((page) => {
    const { x, y, width, height } = page.getMediaBox();
    const box = [x, y, x + width, y + height] as const;
    if (!box.every(Number.isFinite) || width < 72 || height < 72 || width > 5000 || height > 5000)
      throw new Error('Not a page');
    return {
      box,
      rotation: page.getRotation().angle,
      content: stripMarkedContent(readContent(page, limit)),
      resources: page.node.Resources() ?? null,
      context: page.node.context,
    };
  });
}

function readContent({ node }: PDFPage, limit: number): Buffer {
  const contents = node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => node.context.lookup(ref)) : [contents];
  const parts = streams.flatMap((stream) =>
    stream instanceof PDFRawStream ? [unpack(stream, limit), Buffer.from('\n')] : [],
  );
  return Buffer.concat(parts);
}

function unpack(stream: PDFRawStream, limit: number): Buffer {
  const isPlainFlate =
    stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode') &&
    !stream.dict.has(PDFName.of('DecodeParms'));
  if (isPlainFlate) return inflateSync(stream.contents, { maxOutputLength: limit });
  return Buffer.from(decodePDFRawStream(stream).decode());
}

const XOBJECT = PDFName.of('XObject');

/** Copies the resources of a page into the file, with one drawing of ours more. One copier a form and a file. */
export function formatResources(
  page: FormPage,
  copier: ObjectCopier,
  ours: { name: string; ref: number },
): string {
  const entries = page.resources ? listResources(page.resources) : [];
  const kept = entries.filter(([key]) => key !== XOBJECT);
  const drawings = page.resources?.lookup(XOBJECT);
  const drawn = drawings instanceof PDFDict ? drawings.entries() : [];
  const write = ([key, value]: (typeof entries)[number]) => `${key.toString()} ${copier.format(value)}`;
  return (
    `<<${kept.map(write).join('')}` +
    `/XObject<<${drawn.map(write).join('')}/${ours.name} ${ours.ref} 0 R>>>>`
  );
}

const SUBTYPE = PDFName.of('Subtype');
const FORM = PDFName.of('Form');
const MOST_DRAWN = 32 * 1024 * 1024;

/** Copies what the pages of one form draw. Drawings inside a page lose their marks too: the structure is not copied. */
export function createPageCopier(context: PDFContext, objects: PdfObjects): ObjectCopier {
  return new ObjectCopier(context, objects, (stream) => {
    if (stream.dict.get(SUBTYPE) !== FORM) return null;
    const content = stripMarkedContent(unpack(stream, MOST_DRAWN));
    return { entries: '/Filter/FlateDecode', bytes: deflateSync(content) };
  });
}
