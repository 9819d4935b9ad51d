import type { Block } from '../../shared/documents/blocks.ts';

/** Room a block wants before and after it, in body sizes. */
type Spacing = { before: number; after: number };

const SPACINGS: Readonly<Record<Exclude<Block['kind'], 'keepTogether' | 'heading'>, Spacing>> = {
  paragraph: { before: 0.4, after: 0.4 },
  list: { before: 0.35, after: 0.4 },
  steps: { before: 0.4, after: 0.45 },
  checkList: { before: 0.4, after: 0.45 },
  fields: { before: 0.4, after: 0.45 },
  table: { before: 0.55, after: 0.7 },
  columns: { before: 0.65, after: 0.65 },
  signature: { before: 0.7, after: 0.7 },
  qrCode: { before: 0.5, after: 0.5 },
  photo: { before: 0.5, after: 0.5 },
  panel: { before: 0.75, after: 0.75 },
  band: { before: 0.7, after: 0.7 },
  pageBreak: { before: 0, after: 0 },
};
const HEADINGS: Readonly<Record<1 | 2 | 3, Spacing>> = {
  1: { before: 1.4, after: 0.7 },
  2: { before: 1.3, after: 0.5 },
  3: { before: 0.9, after: 0.3 },
};

function spacingOf(block: Block, edge: 'before' | 'after'): number {
  if (block.kind === 'heading') return HEADINGS[block.level][edge];
  if (block.kind !== 'keepTogether') return SPACINGS[block.kind][edge];
  const inner = edge === 'before' ? block.blocks[0] : block.blocks.at(-1);
  return inner ? spacingOf(inner, edge) : 0;
}

/** Room between two blocks: the larger wish of the two. */
export function blockGap(previous: Block, next: Block): number {
  return Math.max(spacingOf(previous, 'after'), spacingOf(next, 'before'));
}

/** A heading never ends a page, nor does what asked to stay with its sequel. */
export function isKeptWithNext(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind === 'keepTogether') return block.blocks.slice(-1).some(isKeptWithNext);
  return block.kind === 'paragraph' && block.keepWithNext === true;
}
