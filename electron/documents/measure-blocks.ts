import type { Block, HeadingBlock, ParagraphBlock, TextSize } from '../../shared/documents/blocks.ts';
import type { Box, StackBox, StackChild } from './box.ts';
import type { Layout } from './layout.ts';
import { measureColumns, measureFields } from './measure-fields.ts';
import { measurePhoto, measureSignature } from './measure-frames.ts';
import { measureCheckList, measureList } from './measure-list.ts';
import { measureBand, measurePanel } from './measure-panel.ts';
import { measureQrCode } from './measure-qr-code.ts';
import { measureSteps } from './measure-steps.ts';
import { measureTable } from './measure-table.ts';
import { measureText } from './measure-text.ts';
import { blockGap, isKeptWithNext } from './spacing.ts';
import { frameBox, stackBoxes } from './stack-boxes.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { COLORS, HEADING_SIZES, SIZES } from './theme.ts';

/** Measures blocks under one another and hangs their structure under `node`. Page breaks count at top level only. */
export function measureBlocks(
  layout: Layout,
  blocks: readonly Block[],
  width: number,
  node: StructureNode,
  size: TextSize = 'body',
): StackBox {
  const children: StackChild[] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    const box = measureBlock(layout, block, width, node, size);
    if (!box) continue;
    const gap = previous ? blockGap(previous, block) * layout.body : 0;
    children.push({ box, gap, keepWithNext: isKeptWithNext(block) });
    previous = block;
  }
  return stackBoxes(children);
}

function measureBlock(
  layout: Layout,
  block: Block,
  width: number,
  node: StructureNode,
  size: TextSize,
): Box | null {
  switch (block.kind) {
    case 'heading':
      return measureHeading(layout, block, width, node);
    case 'paragraph':
      return measureParagraph(layout, block, width, node, size);
    case 'list':
      return measureList(layout, block, width, node, size);
    case 'steps':
      return measureSteps(layout, block, width, node, size);
    case 'checkList':
      return measureCheckList(layout, block, width, node, size);
    case 'fields':
      return measureFields(layout, block, width, node, size);
    case 'table':
      return measureTable(layout, block, width, node);
    case 'columns':
      return measureColumns(layout, block, width, node);
    case 'signature':
      return measureSignature(layout, block, width, node);
    case 'photo':
      return measurePhoto(layout, block, width, node);
    case 'qrCode':
      return measureQrCode(layout, block, width, node);
    case 'panel':
      return measurePanel(layout, block, width, node, size);
    case 'band':
      return measureBand(layout, block, width, node);
    case 'keepTogether': {
      const child = measureBlocks(layout, block.blocks, width, node, size);
      return child.children.length > 0 ? frameBox(child, width, { keep: true }) : null;
    }
    case 'pageBreak':
      return null;
  }
}

function measureHeading(layout: Layout, block: HeadingBlock, width: number, node: StructureNode): Box {
  const level = Math.min(block.level, layout.outline.level + 1) as HeadingBlock['level'];
  layout.outline.level = level;
  const text = measureText(layout, block.text, {
    width,
    size: layout.body * HEADING_SIZES[block.level],
    node: createNode(node, `H${level}`),
    color: COLORS.accent,
    bold: true,
    keep: true,
  });
  if (block.level === 3) return text;
  const below = layout.body * 0.2;
  return frameBox(text, width, {
    padding: { top: 0, right: 0, bottom: below, left: 0 },
    keep: true,
    underline:
      block.level === 1 ? { color: COLORS.accent, width: 1.5 } : { color: COLORS.hairline, width: 0.75 },
  });
}

function measureParagraph(
  layout: Layout,
  block: ParagraphBlock,
  width: number,
  node: StructureNode,
  size: TextSize,
): Box | null {
  const box = measureText(layout, block.text, {
    width,
    size: layout.body * SIZES[block.size ?? size],
    node: createNode(node, 'P'),
    ...(block.align ? { align: block.align } : {}),
    hyphenate: block.hyphenate ?? false,
    bold: block.size === 'huge',
  });
  return box.lines.length > 0 ? box : null;
}
