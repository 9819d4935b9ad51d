import type { DocumentContent } from '../../shared/documents/blocks.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { drawPart } from './draw-part.ts';
import { embedFont } from './embed-font.ts';
import { createFontUsages, type FontUsages } from './font-usage.ts';
import { type LaidOut, layOutDocument } from './lay-out-document.ts';
import { layOutScans } from './lay-out-scans.ts';
import { sortMissingCharacters } from './missing-characters.ts';
import { PdfObjects, type PdfRef } from './pdf-objects.ts';
import { readImages } from './read-images.ts';
import { readScans } from './read-scans.ts';
import { createTextCache, type TextCache } from './text-cache.ts';
import { type FileFacts, finishFile, type RenderOptions } from './write-file.ts';
import { type PartSettings, type WrittenPart, writePart } from './write-part.ts';

/** What became of one document. */
export type PartResult = {
  pageCount: number;
  /** How much the type was shrunk; 1 when not at all. */
  scale: number;
  /** False when a document that must stand on one page does not, even shrunk: it is then printed at full size. */
  fitsOnePage: boolean;
  /** Characters that no font can draw: a box stands in their place. */
  missingCharacters: readonly string[];
  /** Written from right to left, which the engine does not do: boxes rather than wrong words. */
  rightToLeftCharacters: readonly string[];
  /** False with a page of another program among its scans: we cannot claim PDF/A of what we did not write. */
  isArchivable: boolean;
};

/** One file made of one or several documents, which share fonts and pictures and keep their own pages and numbers. */
export type DocumentFile = {
  /**
   * Adds a document. Throws SCAN_UNREADABLE, SCAN_TOO_LARGE or PDF_PROTECTED when a scan cannot be added; whatever it
   * throws, the file is as it was before.
   */
  add(content: DocumentContent): Promise<PartResult>;
  /** The bytes of a file that has at least one document. Once only: nothing can be added afterwards. */
  finish(options?: RenderOptions): Promise<Uint8Array>;
};

/** What a file is made of while documents are added to it. */
type OpenFile = {
  fonts: DocumentFonts;
  objects: PdfObjects;
  usages: FontUsages;
  texts: TextCache;
  shared: PartSettings;
  parts: WrittenPart[];
};

/** Begins a file; `title` and `date` are those of its metadata. */
export function createDocumentFile(fonts: DocumentFonts, facts: FileFacts): DocumentFile {
  const objects = new PdfObjects();
  const file: OpenFile = {
    fonts,
    objects,
    usages: createFontUsages(fonts),
    texts: createTextCache(fonts),
    shared: {
      fontsRef: objects.reserve(),
      pagesRef: objects.reserve(),
      structureRef: objects.reserve(),
      pictures: new Map<string, PdfRef>(),
    },
    parts: [],
  };
  return {
    add: (content) => addDocument(file, content),
    async finish(options = {}) {
      const { usages, shared, parts } = file;
      if (parts.length === 0) throw new Error('A file without a document');
      const faces = usages.list().map((usage) => `/${usage.name} ${embedFont(objects, usage)} 0 R`);
      objects.put(shared.fontsRef, `<<${faces.join('')}>>`);
      return finishFile(objects, { ...shared, facts, parts }, options);
    },
  };
}

async function addDocument(file: OpenFile, content: DocumentContent): Promise<PartResult> {
  const { fonts, objects, usages, texts, shared, parts } = file;
  const images = await readImages(content.blocks);
  const scans = await readScans(content.attachments ?? []);
  const laid = layOutDocument(content, fonts, images, texts);
  const pages = [...laid.pages, ...layOutScans(laid, scans)];
  const forget = usages.mark();
  try {
    const drawn = drawPart({ ...laid, pages }, usages);
    const firstPage = parts.reduce((count, part) => count + part.parents.length, 0);
    const part = objects.transact(() =>
      writePart(objects, shared, { title: content.title, drawn, firstPage }),
    );
    parts.push(part);
    return describeResult(content, laid, part, pages.length);
  } catch (error) {
    forget();
    throw error;
  }
}

function describeResult(
  { onePage }: DocumentContent,
  { scale, pages, layout }: LaidOut,
  { isOurs }: WrittenPart,
  pageCount: number,
): PartResult {
  return {
    pageCount,
    scale,
    fitsOnePage: onePage === undefined || pages.length === 1,
    ...sortMissingCharacters(layout.missing),
    isArchivable: isOurs,
  };
}
