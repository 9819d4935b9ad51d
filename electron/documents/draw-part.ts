import { drawBox } from './draw-box.ts';
import type { FontUsages } from './font-usage.ts';
import type { LaidOut } from './lay-out-document.ts';
import { drawPageFrame, type PageFrame } from './page-frame.ts';
import { PageWriter } from './page-writer.ts';
import type { StructureNode } from './structure-tree.ts';

/** The pages of a document with everything drawn on them, not yet in a file. */
export type DrawnPart = { frame: PageFrame; root: StructureNode; writers: readonly PageWriter[] };

/** Draws pages: what they say, then header, footer and number. */
export function drawPart({ frame, layout, root, pages }: LaidOut, usages: FontUsages): DrawnPart {
  const writers = pages.map((page, index): PageWriter => {
    const writer = new PageWriter(index, frame.height, usages);
    const { x, top } = frame.area;
    drawBox(writer, page, { x, top, artifact: false });
    drawPageFrame(writer, frame, layout, { number: index + 1, count: pages.length });
    return writer;
  });
  return { frame, root, writers };
}
