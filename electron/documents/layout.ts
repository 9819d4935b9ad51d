import type { Block, TextSize } from '../../shared/documents/blocks.ts';
import type { StackBox } from './box.ts';
import type { DocumentFonts } from './document-fonts.ts';
import type { Picture } from './picture.ts';
import type { StructureNode } from './structure-tree.ts';
import type { TextCache } from './text-cache.ts';

/** What measuring needs to know, and what it notes. Lengths are in points. */
export type Layout = {
  fonts: DocumentFonts;
  texts: TextCache;
  images: ReadonlyMap<Uint8Array, Picture | null>;
  /** Body size once shrunk. */
  body: number;
  /** Height of the text area of a page: frames with a height of their own keep to a share of it. */
  pageHeight: number;
  /** Level of the last heading: a screen reader must not find a level missing. */
  outline: { level: number };
  /** Characters no font can draw. */
  missing: Set<string>;
  /** Blocks hold blocks: tables, lists and panels measure what they hold with it. */
  measureBlocks: MeasureBlocks;
};

type MeasureBlocks = (
  layout: Layout,
  blocks: readonly Block[],
  width: number,
  node: StructureNode,
  /** Size of paragraphs that do not say theirs. */
  size?: TextSize,
) => StackBox;
