import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { formatSuspendedCare, SUSPENDED_CARE_TITLE } from '../../../shared/text/status-words.ts';
import { BOLD, type DocumentFonts } from '../document-fonts.ts';
import { encodeText, type FontUsages } from '../font-usage.ts';
import { formatNumber as n } from '../pdf-numbers.ts';
import { shapeText } from '../shaped-text.ts';
import type { SlotRectangle } from './form-slots.ts';

/** How a page is moved to make room for the band above it. */
export type PageMove = { scale: number; x: number; y: number };

const UNMOVED: PageMove = { scale: 1, x: 0, y: 0 };
const BAND_HEIGHT = 34;
/** Printers leave the edge of the paper blank. */
const EDGE = 12;

type PageBox = readonly [number, number, number, number];

/** The page, a little smaller, at the foot of the paper: nothing of the doctor's sheet is covered. */
export function makeRoomForBand([left, bottom, right, top]: PageBox, needed: boolean): PageMove {
  if (!needed) return UNMOVED;
  const height = top - bottom;
  const scale = (height - BAND_HEIGHT - EDGE) / height;
  return { scale, x: left + ((right - left) * (1 - scale)) / 2 - left * scale, y: bottom * (1 - scale) };
}

export function moveRectangle({ x, y, width, height }: SlotRectangle, move: PageMove): SlotRectangle {
  return {
    x: x * move.scale + move.x,
    y: y * move.scale + move.y,
    width: width * move.scale,
    height: height * move.scale,
  };
}

/** « Soins suspendus : appeler le 15 ou le 112 », framed, across the top of a page. */
export function drawSuspendedBand(
  [left, , right, top]: PageBox,
  today: CalendarDate,
  { fonts, usages }: { fonts: DocumentFonts; usages: FontUsages },
): string {
  const [x, y] = [left + 2 * EDGE, top - EDGE - BAND_HEIGHT];
  const width = right - left - 4 * EDGE;
  const frame = `1 1 1 rg\n0 0 0 RG\n1.5 w\n${n(x)} ${n(y)} ${n(width)} ${n(BAND_HEIGHT)} re\nB`;
  const lines = [
    { text: SUSPENDED_CARE_TITLE, style: BOLD, size: 14, foot: 18 },
    { text: formatSuspendedCare(today), style: 0, size: 7.5, foot: 6.5 },
  ];
  const texts = lines.map(({ text, style, size, foot }) => {
    const shaped = shapeText([{ text, style, color: '0 0 0' }], fonts);
    const wide = shaped.advances[shaped.text.length] ?? 0;
    const fitted = Math.min(size, ((width - 8) * 1000) / wide);
    const start = x + (width - (wide * fitted) / 1000) / 2;
    const usage = usages.use(style);
    return `BT\n0 0 0 rg\n/${usage.name} ${n(fitted)} Tf\n${n(start)} ${n(y + foot)} Td\n<${encodeText(usage, shaped.text)}> Tj\nET`;
  });
  return [frame, ...texts].join('\n');
}
