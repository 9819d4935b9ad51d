import { createHash } from 'node:crypto';
import type { PdfObjects, PdfRef } from './pdf-objects.ts';

/** Six numbers of a transformation, as PDF has them. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * Something drawn as one figure: a photograph or a page of a scan. Its size is that of what is seen, once turned
 * upright, in pixels or in points: only the proportions count.
 */
export type Picture = {
  /** Among the resources of the pages; drawn from what it holds, so that the same picture is written once a file. */
  name: string;
  width: number;
  height: number;
  /** From how it is stored to how it is seen, both in a square of side 1. */
  turn: Matrix;
  /** Drawn with lines and letters: as sharp at any size. */
  isScalable: boolean;
  /** Writes with fonts that the file does not carry. */
  hasLooseFonts?: boolean;
  /** What we know of it is enough to claim that the file can be archived (PDF/A). */
  isOurs: boolean;
  write(objects: PdfObjects): PdfRef;
};

export const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** Where the square of side 1 goes: turned, then stretched over an area. */
export function placePicture(
  turn: Matrix,
  area: { x: number; y: number; width: number; height: number },
): Matrix {
  const { x, y, width, height } = area;
  const [a, b, c, d, e, f] = turn;
  return [a * width, b * height, c * width, d * height, e * width + x, f * height + y];
}

/** A name drawn from the bytes and, for a file of several pages, the place among them. */
export function namePicture(bytes: Uint8Array, page = 0): string {
  return `I${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}${page === 0 ? '' : `p${page}`}`;
}
