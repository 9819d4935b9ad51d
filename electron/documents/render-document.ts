import type { DocumentContent } from '../../shared/documents/blocks.ts';
import { createDocumentFile, type PartResult } from './document-file.ts';
import type { DocumentFonts } from './document-fonts.ts';
import type { RenderOptions } from './write-file.ts';

/** A printed document. */
export type RenderedDocument = PartResult & { bytes: Uint8Array };

/**
 * Draws a document as PDF bytes (PDF/UA-1). The same content gives the same bytes, unless it has a password. Throws
 * SCAN_UNREADABLE, SCAN_TOO_LARGE or PDF_PROTECTED when a scan cannot be added.
 */
export async function renderDocument(
  content: DocumentContent,
  fonts: DocumentFonts,
  options: RenderOptions = {},
): Promise<RenderedDocument> {
  const file = createDocumentFile(fonts, content);
  const part = await file.add(content);
  return { ...part, bytes: await file.finish(options) };
}
