import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** Small typed doors into a PDF file, for the checks. */
export type PdfFile = { document: PDFDocument; follow(object: PDFObject | undefined): PDFObject | undefined };

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return {
    document,
    follow: (object) => (object instanceof PDFRef ? document.context.lookup(object) : object),
  };
}

export function getDict(file: PdfFile, from: PDFObject | undefined, key: string): PDFDict | undefined {
  const value = getValue(file, from, key);
  if (value instanceof PDFRawStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function getValue(file: PdfFile, from: PDFObject | undefined, key: string): PDFObject | undefined {
  const object = file.follow(from);
  const dict = object instanceof PDFRawStream ? object.dict : object;
  return dict instanceof PDFDict ? file.follow(dict.get(PDFName.of(key))) : undefined;
}

export function getName(file: PdfFile, from: PDFObject | undefined, key: string): string {
  const value = getValue(file, from, key);
  return value instanceof PDFName ? value.decodeText() : '';
}

export function getText(file: PdfFile, from: PDFObject | undefined, key: string): string {
  const value = getValue(file, from, key);
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';
}

export function getNumber(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : Number.NaN;
}

/** The entries of an array, or the one object that stands in its place. */
export function listItems(file: PdfFile, object: PDFObject | undefined): PDFObject[] {
  const value = file.follow(object);
  if (value instanceof PDFArray) return value.asArray();
  return object ? [object] : [];
}

export function getBytes(file: PdfFile, object: PDFObject | undefined): Buffer {
  const stream = file.follow(object);
  if (!(stream instanceof PDFRawStream)) return Buffer.alloc(0);
  const contents = Buffer.from(stream.getContents());
  return stream.dict.has(PDFName.of('Filter')) ? inflateSync(contents) : contents;
}

/** The content of each page as text. */
export function listPageContents(file: PdfFile): string[] {
  return file.document.getPages().map((page) => {
    const streams = listItems(file, page.node.get(PDFName.of('Contents')));
    return streams.map((stream) => getBytes(file, stream).toString('latin1')).join('\n');
  });
}
