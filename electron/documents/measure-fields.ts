import type { ColumnsBlock, FieldsBlock, TextSize } from '../../shared/documents/blocks.ts';
import type { Box, StackBox, StackChild, TextBox } from './box.ts';
import { BOLD } from './document-fonts.ts';
import type { Layout } from './layout.ts';
import { addLeader, measureRuns } from './measure-text.ts';
import { frameBox, rowOfCells, stackBoxes } from './stack-boxes.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { COLORS, SIZES } from './theme.ts';

const COLUMN_GAP = 1.6;
const ROW_GAP = 0.28;
/** In body sizes: columns narrower than this stand under one another instead. */
const LEAST_COLUMN = 3.2;

/** « Label : value » lines, one to three side by side. */
export function measureFields(
  layout: Layout,
  block: FieldsBlock,
  width: number,
  node: StructureNode,
  size: TextSize,
): Box | null {
  if (block.fields.length === 0) return null;
  const columns = block.columns ?? 1;
  const between = Math.min(layout.body * COLUMN_GAP, width * 0.1);
  const cellWidth = (width - between * (columns - 1)) / columns;
  const texts = block.fields.map((field) => measureField(layout, field, cellWidth, node, size));
  const children: StackChild[] = [];
  for (let from = 0; from < texts.length; from += columns) {
    const row = texts.slice(from, from + columns);
    const cells = row.map((box, at) => ({ x: at * (cellWidth + between), width: cellWidth, box }));
    const [only] = row;
    const box = columns === 1 && only ? only : rowOfCells(cells, width);
    children.push({ box, gap: layout.body * ROW_GAP, keepWithNext: false });
  }
  return stackBoxes(children);
}

function measureField(
  layout: Layout,
  field: FieldsBlock['fields'][number],
  width: number,
  node: StructureNode,
  size: TextSize,
): TextBox {
  const label = `${field.label.replace(/[\s\u00A0\u202F]*:?[\s\u00A0\u202F]*$/u, '')}\u00A0: `;
  const value = field.value.trim();
  const runs = [
    { text: label, style: 0, color: COLORS.muted },
    { text: value, style: BOLD, color: COLORS.ink },
  ];
  const box = measureRuns(layout, runs, {
    width,
    size: layout.body * SIZES[size],
    node: createNode(node, 'P'),
  });
  return value === '' ? addLeader(box) : box;
}

/** Blocks side by side, kept on one page as long as one page can hold them. */
export function measureColumns(
  layout: Layout,
  block: ColumnsBlock,
  width: number,
  node: StructureNode,
): Box | null {
  if (block.columns.length === 0) return null;
  const between = Math.min(layout.body * COLUMN_GAP, width * 0.1);
  const widths = shareRoom(block, width - between * (block.columns.length - 1));
  if (Math.min(...widths) < layout.body * LEAST_COLUMN) {
    const blocks = block.columns.flatMap((column) => column.blocks);
    return layout.measureBlocks(layout, blocks, width, node);
  }
  let x = 0;
  const cells = block.columns.map((column, index) => {
    const cellWidth = widths[index] ?? 0;
    const content = layout.measureBlocks(layout, column.blocks, cellWidth, node);
    const last = column === block.columns.at(-1);
    const aside = last && x > 0 ? findPhotoSlack(content, cellWidth) : 0;
    const cell = { x: x + aside, width: cellWidth - aside, box: frameBox(content, cellWidth - aside) };
    x += cellWidth + between;
    return cell;
  });
  return rowOfCells(cells, width, { keep: true });
}

function shareRoom(block: ColumnsBlock, room: number): number[] {
  const wished = block.columns.map((column) => Math.max(column.width, 0));
  const shares = wished.some((share) => share > 0) ? wished : wished.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / total);
}

/** A photograph alone in the last column stands against the right margin: what is left of the column beside it. */
function findPhotoSlack(content: StackBox, width: number): number {
  const [only, ...others] = content.children;
  if (!only || others.length > 0 || (only.box.kind !== 'picture' && only.box.kind !== 'frame')) return 0;
  return Math.max(width - only.box.width, 0);
}
