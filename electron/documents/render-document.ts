import { PDFDocument } from 'pdf-lib';
import type { DocumentContent } from '../../shared/documents/blocks.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { drawBox } from './draw-box.ts';
import { createFontUsages } from './font-usage.ts';
import { embedImages } from './image-store.ts';
import { layOutDocument } from './lay-out-document.ts';
import { drawPageFrame } from './page-frame.ts';
import { PageWriter } from './page-writer.ts';
import { writeDocument } from './write-document.ts';

/** A printed document. */
export type RenderedDocument = {
  bytes: Uint8Array;
  pageCount: number;
  /** How much the type was shrunk; 1 when not at all. */
  scale: number;
  /** False when a document that must stand on one page does not, even shrunk: it is then printed at full size. */
  fitsOnePage: boolean;
  /** Characters drawn as a box, or written from right to left, which the engine does not do. */
  missingCharacters: readonly string[];
};

/** Draws a document as PDF bytes (PDF/UA-1). The same content gives the same bytes. */
export async function renderDocument(
  content: DocumentContent,
  fonts: DocumentFonts,
): Promise<RenderedDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const images = await embedImages(document, content.blocks);
  const laid = layOutDocument(content, fonts, images);
  const usages = createFontUsages(fonts);
  const writers = laid.pages.map((page, index): PageWriter => {
    const writer = new PageWriter(index, laid.frame.height, usages);
    const { x, top } = laid.frame.area;
    drawBox(writer, page, { x, top, artifact: false });
    drawPageFrame(writer, laid.frame, laid.layout, { number: index + 1, count: laid.pages.length });
    return writer;
  });
  const bytes = await writeDocument(document, {
    content,
    frame: laid.frame,
    root: laid.root,
    writers,
    usages,
  });
  return {
    bytes,
    pageCount: laid.pages.length,
    scale: laid.scale,
    fitsOnePage: content.onePage === undefined || laid.pages.length === 1,
    missingCharacters: [...laid.layout.missing].sort(),
  };
}
