import { encodeText, type FontUsages } from '../font-usage.ts';
import { formatNumber as n } from '../pdf-numbers.ts';
import { type FittedText, LEADING, PADDING } from './fit-text.ts';
import type { SlotRectangle } from './form-slots.ts';

/** From the top of a line to what it stands on, as a share of the type size. */
const BASELINE = 0.955;
/** A box flatter than that has its only line in its middle; a taller one has it at its top, beside its title. */
const FLAT_HEIGHT = 22;

/** Operators of a text in a room of that size, whose lower left corner is the origin. */
export function drawText(
  { shaped, lines, size }: FittedText,
  room: { width: number; height: number },
  usages: FontUsages,
): string {
  const block = lines.length * LEADING * size;
  const isMiddle = lines.length === 1 && room.height < FLAT_HEIGHT;
  const spare = isMiddle ? (room.height - block) / 2 : Math.min(PADDING, room.height - block);
  const operators = ['BT', '0 0 0 rg'];
  let [x, y] = [0, 0];
  let face = '';
  for (const [index, line] of lines.entries()) {
    const baseline = room.height - spare - BASELINE * size - index * LEADING * size;
    operators.push(`${n(PADDING - x)} ${n(baseline - y)} Td`);
    [x, y] = [PADDING, baseline];
    for (const span of shaped.spans) {
      if (span.end <= line.start || span.start >= line.end) continue;
      const usage = usages.use(span.face);
      if (usage.name !== face) operators.push(`/${usage.name} ${n(size)} Tf`);
      face = usage.name;
      const text = shaped.text.slice(Math.max(span.start, line.start), Math.min(span.end, line.end));
      operators.push(`<${encodeText(usage, text.replaceAll('\n', ' '))}> Tj`);
    }
  }
  return [...operators, 'ET'].join('\n');
}

/** Side of the square that holds a cross: a little more than the printed box. */
export const TICK_SIDE = 9;
const ARM = 3.1;

/** A cross in the middle of a square of TICK_SIDE. */
export function drawTick(): string {
  const [low, high] = [n(TICK_SIDE / 2 - ARM), n(TICK_SIDE / 2 + ARM)];
  return `0 0 0 RG\n1.3 w\n1 J\n${low} ${low} m\n${high} ${high} l\nS\n${low} ${high} m\n${high} ${low} l\nS`;
}

/** Where the cross of a box stands: the ministry's fields are flatter than the boxes they cover. */
export function squareAround({ x, y, width, height }: SlotRectangle): SlotRectangle {
  return {
    x: x + (width - TICK_SIDE) / 2,
    y: y + (height - TICK_SIDE) / 2 + 0.4,
    width: TICK_SIDE,
    height: TICK_SIDE,
  };
}

export function drawCover({ x, y, width, height }: SlotRectangle): string {
  return `1 1 1 rg\n${n(x)} ${n(y)} ${n(width)} ${n(height)} re\nf`;
}
