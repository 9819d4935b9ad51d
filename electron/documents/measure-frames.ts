import type { PhotoBlock, SignatureBlock } from '../../shared/documents/blocks.ts';
import type { Box, StackChild } from './box.ts';
import type { Layout } from './layout.ts';
import { measureText } from './measure-text.ts';
import { frameBox, stackBoxes } from './stack-boxes.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { COLORS, POINTS_PER_MILLIMETRE, SIZES } from './theme.ts';

/** No frame with a height of its own takes more than this share of a page. */
const TALLEST_SHARE = 0.6;

/** A frame to sign in. */
export function measureSignature(
  layout: Layout,
  block: SignatureBlock,
  width: number,
  node: StructureNode,
): Box {
  const section = createNode(node, 'Sect');
  const side = Math.min(layout.body * 0.6, width * 0.1);
  const inner = width - 2 * side;
  const size = layout.body * SIZES.small;
  const label = measureText(layout, block.label, {
    width: inner,
    size,
    node: createNode(section, 'P'),
    color: COLORS.accent,
    bold: true,
    keep: true,
  });
  const lines = block.lines.map((line): StackChild => {
    const box = measureText(layout, line, { width: inner, size, node: createNode(section, 'P') });
    return { box, gap: layout.body * 0.1, keepWithNext: false };
  });
  return frameBox(stackBoxes([{ box: label, gap: 0, keepWithNext: true }, ...lines]), width, {
    padding: { top: layout.body * 0.35, right: side, bottom: layout.body * 0.5, left: side },
    minimumHeight: Math.min(block.height * POINTS_PER_MILLIMETRE, layout.pageHeight * TALLEST_SHARE),
    border: { color: COLORS.rule, width: 0.75 },
    keep: true,
  });
}

/** A photograph as large as its place allows, or an empty frame that says what should be there. */
export function measurePhoto(layout: Layout, block: PhotoBlock, width: number, node: StructureNode): Box {
  const frameWidth = Math.min(block.width * POINTS_PER_MILLIMETRE, width);
  const frameHeight = Math.min(block.height * POINTS_PER_MILLIMETRE, layout.pageHeight * TALLEST_SHARE);
  const image = block.image ? layout.images.get(block.image) : null;
  if (image) {
    const scale = Math.min(frameWidth / image.width, frameHeight / image.height);
    return {
      kind: 'picture',
      width: image.width * scale,
      height: image.height * scale,
      node: createNode(node, 'Figure', { alternative: block.alternative || 'Photographie' }),
      image,
    };
  }
  const text = measureText(layout, block.alternative, {
    width: frameWidth * 0.9,
    size: layout.body * SIZES.small,
    node: createNode(node, 'P'),
    color: COLORS.muted,
    align: 'center',
  });
  const above = Math.max((frameHeight - text.height) / 2, layout.body * 0.3);
  return frameBox(text, frameWidth, {
    padding: { top: above, right: frameWidth * 0.05, bottom: layout.body * 0.3, left: frameWidth * 0.05 },
    minimumHeight: frameHeight,
    border: { color: COLORS.rule, width: 0.75 },
    keep: true,
  });
}
