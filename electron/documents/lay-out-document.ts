import type { Block, DocumentContent } from '../../shared/documents/blocks.ts';
import type { Box } from './box.ts';
import type { DocumentFonts } from './document-fonts.ts';
import type { Layout } from './layout.ts';
import { measureBlocks } from './measure-blocks.ts';
import { measurePageFrame, type PageFrame } from './page-frame.ts';
import { paginate } from './paginate.ts';
import type { Picture } from './picture.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { createTextCache, type TextCache } from './text-cache.ts';

/** A document cut into pages, ready to be drawn. */
export type LaidOut = { frame: PageFrame; layout: Layout; root: StructureNode; pages: Box[]; scale: number };

/** Steps of the search for the largest type that fits: 1/64 of the way to the smallest allowed. */
const FITTING_STEPS = 64;

/** Lays the document out, shrunk as little as its one page needs. */
export function layOutDocument(
  content: DocumentContent,
  fonts: DocumentFonts,
  images: ReadonlyMap<Uint8Array, Picture | null>,
  texts: TextCache = createTextCache(fonts),
): LaidOut {
  const layOut = (scale: number) => layOutPages(content, { fonts, images, texts }, scale);
  const natural = layOut(1);
  const smallest = content.onePage?.minimumScale ?? 1;
  if (natural.pages.length <= 1 || smallest >= 1) return natural;
  let best = layOut(smallest);
  if (best.pages.length > 1) return natural;
  let [low, high] = [0, FITTING_STEPS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const attempt = layOut(smallest + ((1 - smallest) * middle) / FITTING_STEPS);
    if (attempt.pages.length === 1) {
      best = attempt;
      low = middle;
    } else {
      high = middle;
    }
  }
  return best;
}

function layOutPages(
  content: DocumentContent,
  means: Pick<Layout, 'fonts' | 'images' | 'texts'>,
  scale: number,
): LaidOut {
  const base = {
    ...means,
    body: content.bodySize * scale,
    missing: new Set<string>(),
    outline: { level: 0 },
    measureBlocks,
  };
  const frame = measurePageFrame(content, base);
  const layout: Layout = { ...base, pageHeight: frame.area.height };
  const root = createNode(null, 'Document');
  const flows = splitAtBreaks(content.blocks).map((blocks) =>
    measureBlocks(layout, blocks, frame.area.width, root),
  );
  const printed = flows.filter((flow) => flow.children.length > 0);
  // A document of nothing but papers begins with the first of them; an empty one still has a page.
  const isOnlyPapers = printed.length === 0 && (content.attachments?.length ?? 0) > 0;
  const pages = isOnlyPapers
    ? []
    : paginate(printed.length > 0 ? printed : flows.slice(0, 1), frame.area.height);
  return { frame, layout, root, pages, scale };
}

function splitAtBreaks(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'pageBreak') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}
