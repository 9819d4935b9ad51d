import type { TextLine } from './break-lines.ts';
import type { Picture } from './picture.ts';
import type { ShapedText } from './shaped-text.ts';
import type { StructureNode } from './structure-tree.ts';
import type { Color } from './theme.ts';

/**
 * Measured content: plain data with known sizes in points and no position. Splitting a box over pages gives
 * smaller boxes; drawing gives it a place.
 */
export type Box = TextBox | StackBox | RowBox | FrameBox | PictureBox | QrCodeBox;

export type TextAlign = 'start' | 'center' | 'end';

export type TextBox = {
  kind: 'text';
  height: number;
  width: number;
  /** Null draws an artifact: decoration a screen reader skips. */
  node: StructureNode | null;
  shaped: ShapedText;
  lines: readonly TextLine[];
  size: number;
  lineHeight: number;
  align: TextAlign;
  /** Lines that must stay on one page (headings, titles). */
  keep: boolean;
  /** Dotted line to write on, from the end of the last line to the right edge. */
  leader: boolean;
};

/** Boxes under one another. */
export type StackBox = {
  kind: 'stack';
  height: number;
  children: readonly StackChild[];
  /** Drawn again, as an artifact, at the top of every continuation: table headers, titles of panels. */
  repeat?: Box;
  /** This is a continuation. */
  continued: boolean;
};

export type StackChild = { box: Box; gap: number; keepWithNext: boolean };

/** Boxes side by side, as high as the highest. */
export type RowBox = {
  kind: 'row';
  height: number;
  width: number;
  cells: readonly RowCell[];
  /** Grid of a table around the cells. */
  grid: boolean;
  keep: boolean;
};

export type RowCell = {
  x: number;
  width: number;
  box: Box;
  fill?: Color;
  /** What names the row, decoration only: stands again in every continuation. */
  repeat?: Box;
  /** `box` is that repetition. */
  repeated?: boolean;
};

export type Padding = { top: number; right: number; bottom: number; left: number };

/** A box with room, colour or a marker around it. */
export type FrameBox = {
  kind: 'frame';
  height: number;
  width: number;
  padding: Padding;
  minimumHeight: number;
  child: Box;
  keep: boolean;
  fill?: Color;
  border?: { color: Color; width: number };
  /** Thick line at the left. */
  edge?: { color: Color; width: number };
  /** Line under the box (headings). */
  underline?: { color: Color; width: number };
  /** Stands in the left padding beside the first line; a continuation has none. */
  marker?: Marker;
};

export type Marker = { kind: 'text'; text: TextBox } | CheckMarker | DiscMarker;

export type CheckMarker = {
  kind: 'check';
  checked: boolean;
  node: StructureNode;
  size: number;
  offset: number;
};

/** The number of a gesture, in a coloured disc. */
export type DiscMarker = {
  kind: 'disc';
  text: TextBox;
  diameter: number;
  fill: Color;
  /** Where the disc is pale. */
  ring?: { color: Color; width: number };
};

type PictureBox = {
  kind: 'picture';
  height: number;
  width: number;
  node: StructureNode;
  image: Picture;
};

export type QrCodeBox = {
  kind: 'qrCode';
  height: number;
  width: number;
  node: StructureNode;
  /** True is ink; row by row, margin included. */
  modules: readonly (readonly boolean[])[];
};
