import type { StepsBlock, TextSize, Tone } from '../../shared/documents/blocks.ts';
import type { Box, DiscMarker, StackChild } from './box.ts';
import type { Layout } from './layout.ts';
import { keepEndsTogether } from './measure-list.ts';
import { measureText } from './measure-text.ts';
import { frameBox, stackBoxes } from './stack-boxes.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { BASELINE, DIGIT_HEIGHT, SIZES, TONES } from './theme.ts';

/** In type sizes: the disc has its middle at that of the digits of the first line, then comes the text. */
const DIAMETER = 2 * (BASELINE - DIGIT_HEIGHT / 2);
const INDENT = 1.85;
const STEP_GAP = 0.25;
/** No indent takes more than this share of the room. */
const WIDEST_INDENT = 0.25;
/** Shares of the disc: what its number may fill, and the type of a short number. */
const NUMBER_ROOM = 0.7;
const NUMBER_SIZE = 0.64;
const DIGIT_WIDTH = 0.572;
const RING_SHARE = 0.06;

/** Numbered gestures. One that is longer than a line or two still moves whole to the next page if it can. */
export function measureSteps(
  layout: Layout,
  block: StepsBlock,
  width: number,
  node: StructureNode,
  inherited: TextSize,
): Box | null {
  if (block.items.length === 0) return null;
  const textSize = block.size ?? inherited;
  const size = layout.body * SIZES[textSize];
  const list = createNode(node, 'L', { numbering: 'Decimal' });
  const indent = Math.min(size * INDENT, width * WIDEST_INDENT);
  const diameter = Math.min(size * DIAMETER, indent);
  const children = block.items.map((blocks, index): StackChild => {
    const item = createNode(list, 'LI');
    const label = createNode(item, 'Lbl');
    const marker = measureDisc(
      layout,
      { number: (block.start ?? 1) + index, tone: block.tone, diameter },
      label,
    );
    const body = layout.measureBlocks(layout, blocks, width - indent, createNode(item, 'LBody'), textSize);
    const box = frameBox(body, width, {
      padding: { top: 0, right: 0, bottom: 0, left: indent },
      minimumHeight: diameter,
      marker,
      keep: true,
    });
    return { box, gap: size * STEP_GAP, keepWithNext: false };
  });
  return stackBoxes(keepEndsTogether(children, layout));
}

type Disc = { number: number; tone: Tone; diameter: number };

function measureDisc(layout: Layout, disc: Disc, node: StructureNode): DiscMarker {
  const { number, tone, diameter } = disc;
  const paint = TONES[tone];
  const digits = String(number);
  const fitting = (diameter * NUMBER_ROOM) / (digits.length * DIGIT_WIDTH);
  const text = measureText(layout, digits, {
    width: diameter,
    size: Math.min(diameter * NUMBER_SIZE, fitting),
    node,
    color: paint.bandText,
    bold: true,
    align: 'center',
    keep: true,
  });
  const isPale = paint.band === paint.tint;
  return {
    kind: 'disc',
    text,
    diameter,
    fill: paint.band,
    ...(isPale ? { ring: { color: paint.edge, width: Math.max(diameter * RING_SHARE, 0.75) } } : {}),
  };
}
