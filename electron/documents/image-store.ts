import type { PDFDocument, PDFImage } from 'pdf-lib';
import type { Block, TableCell } from '../../shared/documents/blocks.ts';

/** An image as the page knows it: its name among the resources and its size in pixels. */
export type ImageHandle = { name: string; width: number; height: number; image: PDFImage };

/**
 * Embeds each photograph of the document once. Bytes that are neither JPEG nor PNG give null: an emergency sheet
 * must be printed even when a photograph is damaged; its frame is then drawn empty.
 */
export async function embedImages(
  document: PDFDocument,
  blocks: readonly Block[],
): Promise<Map<Uint8Array, ImageHandle | null>> {
  const handles = new Map<Uint8Array, ImageHandle | null>();
  for (const bytes of listImages(blocks)) {
    if (handles.has(bytes)) continue;
    const image = await embedImage(document, bytes);
    const handle = image && { name: `I${handles.size}`, width: image.width, height: image.height, image };
    handles.set(bytes, handle);
  }
  return handles;
}

function listImages(blocks: readonly Block[]): Uint8Array[] {
  return blocks.flatMap((block): Uint8Array[] => {
    switch (block.kind) {
      case 'photo':
        return block.image ? [block.image] : [];
      case 'list':
        return block.items.flatMap(listImages);
      case 'checkList':
        return block.items.flatMap((item) => listImages(item.children ?? []));
      case 'table':
        return block.rows.flatMap((row) => row.flatMap(listCellImages));
      case 'columns':
        return block.columns.flatMap((column) => listImages(column.blocks));
      case 'panel':
      case 'keepTogether':
        return listImages(block.blocks);
      default:
        return [];
    }
  });
}

function listCellImages(cell: TableCell): Uint8Array[] {
  return typeof cell === 'object' && 'blocks' in cell ? listImages(cell.blocks) : [];
}

async function embedImage(document: PDFDocument, bytes: Uint8Array): Promise<PDFImage | null> {
  try {
    const image = isPng(bytes) ? await document.embedPng(bytes) : await document.embedJpg(bytes);
    await image.embed();
    return image.width > 0 && image.height > 0 ? image : null;
  } catch {
    return null;
  }
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47;
}
