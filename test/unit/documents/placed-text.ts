import type { TextBox } from '../../../electron/documents/box.ts';
import { drawBox } from '../../../electron/documents/draw-box.ts';
import type { LaidOut } from '../../../electron/documents/lay-out-document.ts';
import type { PageWriter } from '../../../electron/documents/page-writer.ts';
import type { StructureNode } from '../../../electron/documents/structure-tree.ts';
import type { Block, RichText, TableCell } from '../../../shared/documents/blocks.ts';

/** One line of text at its place on a page, in points from the top left corner. */
export type PlacedLine = {
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  text: string;
  node: StructureNode | null;
};

/** Where every line of a laid out document stands: what the eye would check on paper. */
export function placeLines(laid: LaidOut): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let node: StructureNode | null = null;
  for (const [page, box] of laid.pages.entries()) {
    const note = (text: TextBox, x: number, top: number) =>
      placed.push(...linesOf(text, { page, x, top, node }));
    const nothing = () => undefined;
    const writer = {
      tagged(owner: StructureNode | null, draw: () => void) {
        node = owner;
        draw();
        node = null;
      },
      artifact: (draw: () => void) => draw(),
      text: note,
      fillDisc: nothing,
      fillRectangle: nothing,
      fillRectangles: nothing,
      strokeRectangle: nothing,
      line: nothing,
      image: nothing,
      hiddenText: nothing,
      boundsOf: () => [0, 0, 0, 0],
    } as unknown as PageWriter;
    drawBox(writer, box, { x: laid.frame.area.x, top: laid.frame.area.top, artifact: false });
  }
  return placed;
}

type Place = { page: number; x: number; top: number; node: StructureNode | null };

function linesOf(box: TextBox, { page, x, top, node }: Place): PlacedLine[] {
  return box.lines.map((line, index) => {
    const width = (line.width * box.size) / 1000;
    const spare = box.width - width;
    const left = x + (box.align === 'center' ? spare / 2 : box.align === 'end' ? spare : 0);
    const lineTop = top + index * box.lineHeight;
    const text = box.shaped.text.slice(line.start, line.end);
    return { page, left, top: lineTop, right: left + width, bottom: lineTop + box.lineHeight, text, node };
  });
}

/** The leaves of a tree in reading order. */
export function listLeaves(node: StructureNode): StructureNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(listLeaves);
}

/** The types of all elements of a tree. */
export function listTypes(node: StructureNode): string[] {
  return [node.type, ...node.children.flatMap(listTypes)];
}

/** Every text of the blocks, in order. */
export function listTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockTexts);
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'band':
      return [plain(block.text)];
    case 'list':
    case 'steps':
      return block.items.flatMap(listTexts);
    case 'checkList':
      return block.items.flatMap((item) => [plain(item.text), ...listTexts(item.children ?? [])]);
    case 'fields':
      return block.fields.flatMap((field) => [field.label, field.value]);
    case 'table':
      return [
        ...block.columns.map((column) => plain(column.header)),
        ...block.rows.flat().flatMap(cellTexts),
      ];
    case 'columns':
      return block.columns.flatMap((column) => listTexts(column.blocks));
    case 'signature':
      return [block.label, ...block.lines];
    case 'photo':
      return [block.alternative];
    case 'panel':
      return [plain(block.title ?? ''), ...listTexts(block.blocks)];
    case 'keepTogether':
      return listTexts(block.blocks);
    case 'qrCode':
    case 'pageBreak':
      return [];
  }
}

function cellTexts(cell: TableCell): string[] {
  return typeof cell === 'object' && 'blocks' in cell ? listTexts(cell.blocks) : [plain(cell)];
}

function plain(text: RichText): string {
  return typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
