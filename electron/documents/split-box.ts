import type { Box, FrameBox, RowBox, RowCell, StackBox, StackChild, TextBox } from './box.ts';
import { frameBox, rowOfCells, stackBoxes } from './stack-boxes.ts';

/**
 * How much the rules of good looks weigh. At the top of an empty page there is nothing to gain by waiting: `cut`
 * gives up widows and what was to be kept together; `place` also takes a box that no page can hold.
 */
type SplitForce = 'none' | 'cut' | 'place';

/** The room left on the page, and the room there is on an empty one. */
export type SplitRoom = { room: number; page: number; force: SplitForce };

export type SplitResult = { head: Box; tail: Box };

const ROUNDING = 0.01;
const LEAST_LINES = 2;
/** A table row lower than this share of a page is moved whole rather than cut. */
const WHOLE_ROW_SHARE = 0.22;

/**
 * Cuts a box that is higher than the room: what stands on this page and what follows. Null when nothing of it may
 * stand here. Pure: the same boxes give the same pages.
 */
export function splitBox(box: Box, space: SplitRoom): SplitResult | null {
  switch (box.kind) {
    case 'text':
      return splitText(box, space);
    case 'stack':
      return splitStack(box, space);
    case 'row':
      return splitRow(box, space);
    case 'frame':
      return splitFrame(box, space);
    case 'picture':
    case 'qrCode':
      return null;
  }
}

/** Two lines at least stay on each side, unless forced. */
function splitText(box: TextBox, { room, page, force }: SplitRoom): SplitResult | null {
  const total = box.lines.length;
  let count = Math.floor((room + ROUNDING) / box.lineHeight);
  if (force === 'none') {
    if (box.keep && box.height <= page) return null;
    count = Math.min(count, total - LEAST_LINES);
    if (box.lines[count - 1]?.hyphen) count -= 1;
    if (count < LEAST_LINES) return null;
  }
  count = Math.min(count, total - 1);
  if (count < 1) return null;
  return {
    head: cutText(box, 0, count),
    tail: cutText(box, count, total),
  };
}

function cutText(box: TextBox, from: number, to: number): TextBox {
  const lines = box.lines.slice(from, to);
  const last = to === box.lines.length;
  return { ...box, lines, height: lines.length * box.lineHeight, leader: box.leader && last };
}

function splitStack(box: StackBox, outer: SplitRoom): SplitResult | null {
  const { children } = box;
  const space = { ...outer, page: outer.page - (box.repeat?.height ?? 0) };
  let used = box.continued ? (box.repeat?.height ?? 0) : 0;
  for (const [index, child] of children.entries()) {
    const gap = index === 0 ? 0 : child.gap;
    if (used + gap + child.box.height <= space.room + ROUNDING) {
      used += gap + child.box.height;
      continue;
    }
    return cutStackAt(box, index, { ...space, room: space.room - used - gap });
  }
  return null;
}

/** Breaks inside child `index` if it may be cut here, else before it and what must stay with it. */
function cutStackAt(box: StackBox, index: number, space: SplitRoom): SplitResult | null {
  const child = box.children[index];
  if (!child) return null;
  const part = splitBox(child.box, { ...space, force: index === 0 ? space.force : 'none' });
  if (part) return divideStack(box, index, space.page, { child, part });
  let at = index;
  while (at > 0 && box.children[at - 1]?.keepWithNext) at -= 1;
  if (at > 0) return divideStack(box, at, space.page);
  if (space.force === 'none') return null;
  const forced = splitBox(child.box, { ...space, force: index === 0 ? space.force : 'cut' });
  if (forced) return divideStack(box, index, space.page, { child, part: forced });
  if (index === 0 && space.force === 'cut') return null;
  const least = Math.max(index, 1);
  return least < box.children.length ? divideStack(box, least, space.page) : null;
}

function divideStack(
  box: StackBox,
  at: number,
  page: number,
  cut?: { child: StackChild; part: SplitResult },
): SplitResult {
  const before = box.children.slice(0, at);
  const after = box.children.slice(cut ? at + 1 : at);
  const heads = cut ? [...before, { ...cut.child, box: cut.part.head }] : before;
  const tails = cut ? [{ ...cut.child, box: cut.part.tail, gap: 0 }, ...after] : after;
  const repeat = box.repeat ? { repeat: box.repeat } : {};
  // What repeats gives way to what cannot be cut.
  const hasRoom = findLeastHeight(tails[0]?.box) <= page + ROUNDING;
  return {
    head: stackBoxes(heads, { continued: box.continued, ...repeat }),
    tail: stackBoxes(tails, { continued: true, ...(hasRoom ? repeat : {}) }),
  };
}

/** The room a box needs at the top of a page, however it is cut. */
function findLeastHeight(box: Box | undefined): number {
  switch (box?.kind) {
    case 'text':
      return Math.min(box.height, box.lineHeight);
    case 'stack':
      return (box.continued ? (box.repeat?.height ?? 0) : 0) + findLeastHeight(box.children[0]?.box);
    case 'row':
      return box.cells.reduce((most, cell) => Math.max(most, findLeastHeight(cell.box)), 0);
    case 'frame': {
      const { top, bottom } = box.padding;
      if (box.child.height + top + bottom < box.height) return box.height;
      return top + findLeastHeight(box.child) + bottom;
    }
    case 'picture':
    case 'qrCode':
      return box.height;
    case undefined:
      return 0;
  }
}

function splitRow(box: RowBox, space: SplitRoom): SplitResult | null {
  const limit = space.page * (box.keep ? 1 : WHOLE_ROW_SHARE);
  if (space.force === 'none' && box.height <= limit) return null;
  const heads: RowCell[] = [];
  const tails: RowCell[] = [];
  let progress = false;
  for (const cell of box.cells) {
    const part = splitCell(cell, space);
    if (!part) return null;
    progress ||= part.progress;
    heads.push(part.head);
    tails.push(part.tail);
  }
  if (!progress) return null;
  return {
    head: rowOfCells(heads, box.width, box),
    tail: rowOfCells(tails, box.width, box),
  };
}

type CellParts = { head: RowCell; tail: RowCell; progress: boolean };

function splitCell(cell: RowCell, space: SplitRoom): CellParts | null {
  if (cell.box.height <= space.room + ROUNDING) {
    return { head: cell, tail: continueCell(cell), progress: !cell.repeated && hasContent(cell.box) };
  }
  const cut = splitBox(cell.box, space);
  if (cut) return { head: { ...cell, box: cut.head }, tail: { ...cell, box: cut.tail }, progress: true };
  if (space.force === 'none') return null;
  return { head: { ...cell, box: emptyBox(cell.box) }, tail: cell, progress: false };
}

/** What stands in the place of a cell all of which is on the page before. */
function continueCell(cell: RowCell): RowCell {
  if (cell.repeat) return { ...cell, box: cell.repeat, repeated: true };
  return { ...cell, box: emptyBox(cell.box) };
}

function hasContent(box: Box): boolean {
  switch (box.kind) {
    case 'text':
      return box.lines.length > 0;
    case 'stack':
      return box.children.length > 0;
    case 'row':
      return box.cells.some((cell) => hasContent(cell.box));
    case 'frame':
      return hasContent(box.child);
    case 'picture':
    case 'qrCode':
      return true;
  }
}

/** The place of a cell whose text already stands on the page before. */
function emptyBox(box: Box): Box {
  const nothing = stackBoxes([]);
  if (box.kind !== 'frame') return nothing;
  const { marker: _drawn, ...look } = box;
  return frameBox(nothing, box.width, { ...look, minimumHeight: 0 });
}

function splitFrame(box: FrameBox, space: SplitRoom): SplitResult | null {
  if (space.force === 'none' && box.keep && box.height <= space.page) return null;
  const markerHeight = box.marker ? box.minimumHeight : 0;
  if (markerHeight > space.room + ROUNDING && space.force !== 'place') return null;
  const room = space.room - box.padding.top - box.padding.bottom;
  if (box.child.height <= room + ROUNDING) return null;
  const page = space.page - box.padding.top - box.padding.bottom;
  const part = splitBox(box.child, { ...space, room, page });
  if (!part) return null;
  const { marker: _drawn, ...rest } = box;
  return {
    head: frameBox(part.head, box.width, { ...box, minimumHeight: markerHeight }),
    tail: frameBox(part.tail, box.width, { ...rest, minimumHeight: 0 }),
  };
}
