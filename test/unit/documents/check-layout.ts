import type { LaidOut } from '../../../electron/documents/lay-out-document.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { listLeaves, listTexts, type Placed, type PlacedLine, type PlacedShape } from './placed-text.ts';

const ROUNDING = 0.1;

type Area = { page: number; left: number; top: number; right: number; bottom: number };

/** What a reader would call clipped, spilled or overprinted. None is right. */
export function findMisplaced(laid: LaidOut, placed: Placed): string[] {
  const lines = placed.lines.filter((line) => line.text.trim() !== '');
  return [...findOutside(laid, { ...placed, lines }), ...findClashes({ ...placed, lines })];
}

function findOutside(laid: LaidOut, { lines, shapes }: Placed): string[] {
  const { x, top, width, height } = laid.frame.area;
  const isOutside = (area: Area): boolean =>
    area.left < x - ROUNDING ||
    area.right > x + width + ROUNDING ||
    area.top < top - ROUNDING ||
    area.bottom > top + height + ROUNDING;
  return [
    ...lines.filter(isOutside).map((line) => `outside the text area: ${line.text}`),
    ...lines
      .filter((line) => line.right > line.boxRight + ROUNDING)
      .map((line) => `wider than its box: ${line.text}`),
    ...shapes.filter(isOutside).map((shape) => `${shape.kind} outside the text area`),
  ];
}

function findClashes({ lines, shapes }: Placed): string[] {
  const pages = new Map<number, { lines: PlacedLine[]; shapes: PlacedShape[] }>();
  for (const line of lines) pageOf(pages, line.page).lines.push(line);
  for (const shape of shapes) pageOf(pages, shape.page).shapes.push(shape);
  return [...pages.values()].flatMap((page) => [
    ...page.lines.flatMap((line, at) => {
      const other = page.lines.slice(at + 1).find((next) => overlaps(line, next));
      return other ? [`one over the other: ${line.text} / ${other.text}`] : [];
    }),
    ...page.shapes.flatMap((shape) => {
      const line = page.lines.find((each) => overlaps(each, shape) && !isInside(each, shape));
      return line ? [`${shape.kind} across: ${line.text}`] : [];
    }),
  ]);
}

function pageOf(pages: Map<number, { lines: PlacedLine[]; shapes: PlacedShape[] }>, number: number) {
  const known = pages.get(number) ?? { lines: [], shapes: [] };
  pages.set(number, known);
  return known;
}

function overlaps(one: Area, other: Area): boolean {
  return (
    Math.max(one.left, other.left) < Math.min(one.right, other.right) - ROUNDING &&
    Math.max(one.top, other.top) < Math.min(one.bottom, other.bottom) - ROUNDING
  );
}

/** Text may stand in a frame; nothing may stand on a mark. */
function isInside(line: Area, shape: PlacedShape): boolean {
  return (
    shape.kind === 'frame' &&
    line.left >= shape.left - ROUNDING &&
    line.right <= shape.right + ROUNDING &&
    line.top >= shape.top - ROUNDING &&
    line.bottom <= shape.bottom + ROUNDING
  );
}

/** Every letter and digit that was asked, and every one that is printed, in reading order. */
export function compareTexts(
  blocks: readonly Block[],
  laid: LaidOut,
  placed: Placed,
): { asked: string; printed: string } {
  const texts = new Map<unknown, string>();
  for (const { node, text } of placed.lines) {
    if (node && node.type !== 'Lbl') texts.set(node, (texts.get(node) ?? '') + text);
  }
  const printed = listLeaves(laid.root).map((leaf) => texts.get(leaf) ?? '');
  return { asked: letters(listTexts(blocks).join('')), printed: letters(printed.join('')) };
}

/** Spaces, signs and marks are the business of typography. */
function letters(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}
