import type { Box, FrameBox, Padding, RowBox, RowCell, StackBox, StackChild } from './box.ts';

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Puts boxes under one another; the gap of the first one does not count. */
export function stackBoxes(
  children: readonly StackChild[],
  options: { repeat?: Box; continued?: boolean } = {},
): StackBox {
  const continued = options.continued ?? false;
  let height = continued ? (options.repeat?.height ?? 0) : 0;
  for (const [index, child] of children.entries()) height += (index === 0 ? 0 : child.gap) + child.box.height;
  return {
    kind: 'stack',
    height,
    children,
    continued,
    repeat: options.repeat,
  };
}

export type FrameOptions = Partial<Omit<FrameBox, 'kind' | 'height' | 'width' | 'child'>>;

/** Puts room, colour or a marker around a box. */
export function frameBox(child: Box, width: number, options: FrameOptions = {}): FrameBox {
  const padding = options.padding ?? NO_PADDING;
  const minimumHeight = options.minimumHeight ?? 0;
  const height = Math.max(minimumHeight, child.height + padding.top + padding.bottom);
  const { keep = false, fill, border, edge, underline, marker } = options;
  // Named one by one: thousands of them are made, and all then have one shape.
  return {
    kind: 'frame',
    height,
    width,
    padding,
    minimumHeight,
    child,
    keep,
    fill,
    border,
    edge,
    underline,
    marker,
  };
}

/** Puts boxes side by side. */
export function rowOfCells(
  cells: readonly RowCell[],
  width: number,
  options: { grid?: boolean; keep?: boolean } = {},
): RowBox {
  const height = cells.reduce((most, cell) => Math.max(most, cell.box.height), 0);
  return { kind: 'row', height, width, cells, grid: options.grid ?? false, keep: options.keep ?? false };
}
