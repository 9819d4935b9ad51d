import type { TextBox } from '../../../electron/documents/box.ts';
import { drawBox } from '../../../electron/documents/draw-box.ts';
import type { LaidOut } from '../../../electron/documents/lay-out-document.ts';
import type { PageWriter, Rectangle } from '../../../electron/documents/page-writer.ts';
import type { StructureNode } from '../../../electron/documents/structure-tree.ts';
import type { Block, RichText, TableCell } from '../../../shared/documents/blocks.ts';

/** One line of text at its place on a page, in points from the top left corner. */
export type PlacedLine = {
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Where the box that holds it ends. */
  boxRight: number;
  text: string;
  node: StructureNode | null;
};

/** A drawn shape: the frame around something, or a mark that nothing may cover. */
export type PlacedShape = {
  page: number;
  kind: 'frame' | 'mark';
  left: number;
  top: number;
  right: number;
  bottom: number;
};

export type Placed = { lines: PlacedLine[]; shapes: PlacedShape[] };

/** Where every line of a laid out document stands: what the eye would check on paper. */
export function placeLines(laid: LaidOut): PlacedLine[] {
  return placeAll(laid).lines;
}

/** Lines, and the shapes around and beside them. */
export function placeAll(laid: LaidOut): Placed {
  const placed: Placed = { lines: [], shapes: [] };
  for (const [page, box] of laid.pages.entries()) {
    const { x, top } = laid.frame.area;
    drawBox(noteDrawing(page, placed), box, { x, top, artifact: false });
  }
  return placed;
}

/** A writer that notes places instead of writing operators. */
function noteDrawing(page: number, placed: Placed): PageWriter {
  let node: StructureNode | null = null;
  const note = (kind: PlacedShape['kind'], area: Rectangle): void => {
    const { x: left, top, width, height } = area;
    placed.shapes.push({ page, kind, left, top, right: left + width, bottom: top + height });
  };
  const nothing = (): void => undefined;
  return {
    tagged(owner: StructureNode | null, draw: () => void) {
      node = owner;
      draw();
      node = null;
    },
    artifact: (draw: () => void) => draw(),
    text: (text: TextBox, x: number, top: number) =>
      placed.lines.push(...linesOf(text, { page, x, top, node })),
    fillDisc: nothing,
    fillRectangle: (area: Rectangle) => note('frame', area),
    fillRectangles: (areas: readonly Rectangle[]) => areas.slice(0, 1).map((area) => note('mark', area)),
    strokeRectangle: (area: Rectangle) => note('frame', area),
    line: nothing,
    image: (_handle: unknown, area: Rectangle) => note('mark', area),
    hiddenText: (_glyph: string, _meaning: string, area: Rectangle) => note('mark', area),
    boundsOf: () => [0, 0, 0, 0],
  } as unknown as PageWriter;
}

type Place = { page: number; x: number; top: number; node: StructureNode | null };

function linesOf(box: TextBox, { page, x, top, node }: Place): PlacedLine[] {
  return box.lines.map((line, index) => {
    const width = (line.width * box.size) / 1000;
    const spare = box.width - width;
    const left = x + (box.align === 'center' ? spare / 2 : box.align === 'end' ? spare : 0);
    const lineTop = top + index * box.lineHeight;
    const text = box.shaped.text.slice(line.start, line.end);
    const [right, bottom, boxRight] = [left + width, lineTop + box.lineHeight, x + box.width];
    return { page, left, top: lineTop, right, bottom, boxRight, text, node };
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
