import type { Block, CheckListBlock, ListBlock, TextSize } from '../../shared/documents/blocks.ts';
import type { Box, Marker, StackChild } from './box.ts';
import type { Layout } from './layout.ts';
import { measureText } from './measure-text.ts';
import { frameBox, stackBoxes } from './stack-boxes.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { COLORS, LINE_HEIGHT, SIZES } from './theme.ts';

/** What a screen reader says of a box. */
export const CHECKED = 'coché';
export const UNCHECKED = 'non coché';

/** No indent takes more than this share of the room, however deep the lists. */
const WIDEST_INDENT = 0.25;

export function measureList(
  layout: Layout,
  block: ListBlock,
  width: number,
  node: StructureNode,
  inherited: TextSize,
): Box | null {
  if (block.items.length === 0) return null;
  const textSize = block.size ?? inherited;
  const size = layout.body * SIZES[textSize];
  const list = createNode(node, 'L', { numbering: block.ordered ? 'Decimal' : 'Disc' });
  const digits = String(block.items.length).length;
  const indent = Math.min(size * (block.ordered ? 0.9 + 0.6 * digits : 1.2), width * WIDEST_INDENT);
  const children = block.items.map((blocks, index): StackChild => {
    const item = createNode(list, 'LI');
    const text = measureText(layout, block.ordered ? `${index + 1}.` : '•', {
      width: indent,
      size,
      node: createNode(item, 'Lbl'),
      color: COLORS.accent,
      bold: true,
    });
    return measureItem(layout, {
      blocks,
      item,
      width,
      indent,
      size: textSize,
      marker: { kind: 'text', text },
    });
  });
  return stackBoxes(keepEndsTogether(children, layout));
}

export function measureCheckList(
  layout: Layout,
  block: CheckListBlock,
  width: number,
  node: StructureNode,
  textSize: TextSize,
): Box | null {
  if (block.items.length === 0) return null;
  const size = layout.body * SIZES[textSize];
  const list = createNode(node, 'L', { numbering: 'None' });
  const indent = Math.min(size * 1.55, width * WIDEST_INDENT);
  const children = block.items.map(({ checked, text, children: below = [] }): StackChild => {
    const item = createNode(list, 'LI');
    const label = createNode(item, 'Lbl', { actualText: checked ? CHECKED : UNCHECKED });
    const side = Math.min(size * 0.86, indent * 0.7);
    const offset = (size * LINE_HEIGHT - side) / 2 + size * 0.02;
    const keep = below.length > 0 ? { keepWithNext: true as const } : {};
    const blocks: Block[] = [{ kind: 'paragraph', text, size: textSize, ...keep }, ...below];
    return measureItem(layout, {
      blocks,
      item,
      width,
      indent,
      size: textSize,
      marker: { kind: 'check', checked, node: label, size: side, offset },
    });
  });
  return stackBoxes(keepEndsTogether(children, layout));
}

const SHORT_ITEM = 4.5;

/** A short item neither stays alone at the foot of a page nor goes on alone to the next one. */
export function keepEndsTogether(items: readonly StackChild[], layout: Layout): StackChild[] {
  const short = layout.body * LINE_HEIGHT * SHORT_ITEM;
  return items.map((item, index) => {
    const isEnd = (index === 0 && items.length > 1) || index === items.length - 2;
    return { ...item, keepWithNext: isEnd && item.box.height < short };
  });
}

type Item = {
  blocks: readonly Block[];
  item: StructureNode;
  width: number;
  indent: number;
  size: TextSize;
  marker: Marker;
};

function measureItem(layout: Layout, { blocks, item, width, indent, size, marker }: Item): StackChild {
  const body = layout.measureBlocks(layout, blocks, width - indent, createNode(item, 'LBody'), size);
  const box = frameBox(body, width, {
    padding: { top: 0, right: 0, bottom: 0, left: indent },
    minimumHeight: Math.max(
      layout.body * SIZES[size] * LINE_HEIGHT,
      marker.kind === 'text' ? marker.text.height : 0,
    ),
    marker,
  });
  const gap = layout.body * (body.children.length > 1 ? 0.45 : 0.22);
  return { box, gap, keepWithNext: false };
}
