import type { Box } from './box.ts';
import { splitBox } from './split-box.ts';

/**
 * Lays measured flows over pages of one height: a flow starts a page, what does not fit goes on to the next one.
 * Always ends, and never drops anything: a box that cannot be cut stands alone on its page.
 */
export function paginate(flows: readonly Box[], pageHeight: number): Box[] {
  const pages: Box[] = [];
  for (const flow of flows) {
    let rest: Box | null = flow;
    while (rest) {
      const part = fillPage(rest, pageHeight);
      pages.push(part.page);
      rest = part.rest;
    }
  }
  return pages;
}

function fillPage(box: Box, pageHeight: number): { page: Box; rest: Box | null } {
  if (box.height <= pageHeight + 0.01) return { page: box, rest: null };
  const space = { room: pageHeight, page: pageHeight };
  const part = splitBox(box, { ...space, force: 'none' }) ?? splitBox(box, { ...space, force: 'place' });
  return part ? { page: part.head, rest: part.tail } : { page: box, rest: null };
}
