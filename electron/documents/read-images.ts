import type { Block, TableCell } from '../../shared/documents/blocks.ts';
import type { Picture } from './picture.ts';
import { readPicture } from './read-picture.ts';

/**
 * Reads each photograph of the document once. Bytes that are neither JPEG nor PNG give null: an emergency sheet
 * must be printed even when a photograph is damaged; its frame is then drawn empty.
 */
export async function readImages(blocks: readonly Block[]): Promise<Map<Uint8Array, Picture | null>> {
  const pictures = new Map<Uint8Array, Picture | null>();
  for (const bytes of listImages(blocks)) {
    if (!pictures.has(bytes)) pictures.set(bytes, await readPicture(bytes).catch(() => null));
  }
  return pictures;
}

function listImages(blocks: readonly Block[]): Uint8Array[] {
  return blocks.flatMap((block): Uint8Array[] => {
    switch (block.kind) {
      case 'photo':
        return block.image ? [block.image] : [];
      case 'list':
      case 'steps':
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
