import type { BandBlock, PanelBlock, RichText, TextSize } from '../../shared/documents/blocks.ts';
import type { Box, FrameBox, StackChild, TextBox } from './box.ts';
import type { Layout } from './layout.ts';
import { continueText, measureText } from './measure-text.ts';
import { frameBox, stackBoxes } from './stack-boxes.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { COLORS, SIZES, TONES } from './theme.ts';

const EDGE_WIDTH = 4;
/** No side takes more than this share of the room, however deep the frames. */
const WIDEST_SIDE = 0.1;
/** A band whose last word would stand alone on a second line is set this much smaller, on one. */
const LEAST_BAND = 0.9;

/** A framed group; its title comes back with « (suite) » on every page it goes on to. */
export function measurePanel(
  layout: Layout,
  block: PanelBlock,
  width: number,
  node: StructureNode,
  size: TextSize,
): Box | null {
  const paint = TONES[block.tone];
  const section = createNode(node, 'Sect');
  const edge = Math.min(EDGE_WIDTH, width * WIDEST_SIDE);
  const inner = width - edge;
  const children: StackChild[] = [];
  let repeat: FrameBox | undefined;
  if (block.title && block.title.length > 0) {
    const title = measureTitle(layout, block, block.title, inner, createNode(section, 'P'));
    children.push({ box: title, gap: 0, keepWithNext: true });
    repeat = measureTitle(layout, block, continueText(block.title), inner, null);
  }
  const side = Math.min(layout.body * 0.75, width * WIDEST_SIDE);
  const content = layout.measureBlocks(layout, block.blocks, inner - 2 * side, section, size);
  if (content.children.length > 0) {
    const padding = { top: layout.body * 0.5, right: side, bottom: layout.body * 0.6, left: side };
    children.push({ box: frameBox(content, inner, { padding }), gap: 0, keepWithNext: false });
  }
  if (children.length === 0) return null;
  const isShort = repeat !== undefined && repeat.height < layout.pageHeight / 4;
  return frameBox(stackBoxes(children, isShort && repeat ? { repeat } : {}), width, {
    padding: { top: 0, right: 0, bottom: 0, left: edge },
    edge: { color: paint.edge, width: edge },
    border: { color: COLORS.hairline, width: 0.75 },
  });
}

function measureTitle(
  layout: Layout,
  block: PanelBlock,
  title: RichText,
  width: number,
  node: StructureNode | null,
): FrameBox {
  const paint = TONES[block.tone];
  const side = Math.min(layout.body * 0.75, width * WIDEST_SIDE);
  const text = measureText(layout, title, {
    width: width - 2 * side,
    size: layout.body * 1.08,
    node,
    color: paint.title,
    bold: true,
    keep: true,
  });
  const padding = { top: layout.body * 0.22, right: side, bottom: layout.body * 0.26, left: side };
  return frameBox(text, width, { padding, fill: paint.titleFill });
}

/** A full-width band of colour with large text. */
export function measureBand(
  layout: Layout,
  block: BandBlock,
  width: number,
  node: StructureNode,
): Box | null {
  const paint = TONES[block.tone];
  const side = Math.min(layout.body * 0.8, width * WIDEST_SIDE);
  const size = layout.body * SIZES[block.size ?? 'large'];
  const paragraph = createNode(node, 'P');
  const measure = (share: number): TextBox =>
    measureText(layout, block.text, {
      width: width - 2 * side,
      size: size * share,
      node: paragraph,
      color: paint.bandText,
      bold: true,
      align: 'center',
    });
  const natural = measure(1);
  const smaller = natural.lines.length === 2 ? measure(LEAST_BAND) : natural;
  const text = smaller.lines.length === 1 ? smaller : natural;
  if (text.lines.length === 0) return null;
  return frameBox(text, width, {
    padding: { top: layout.body * 0.35, right: side, bottom: layout.body * 0.4, left: side },
    keep: true,
    fill: paint.band,
    ...(paint.band === paint.tint ? { border: { color: paint.edge, width: 1 } } : {}),
  });
}
