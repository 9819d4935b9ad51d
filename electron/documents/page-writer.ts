import type { TextBox } from './box.ts';
import type { TextLine } from './break-lines.ts';
import { encodeText, type FontUsages } from './font-usage.ts';
import type { ImageHandle } from './image-store.ts';
import { formatUtf16, formatNumber as n } from './pdf-numbers.ts';
import type { StructureNode } from './structure-tree.ts';
import { BASELINE, type Color } from './theme.ts';

export type Rectangle = { x: number; top: number; width: number; height: number };

/** Writes the content of one page. Lengths in points, from the top left corner, downwards. */
export type PageWriter = ReturnType<typeof createPageWriter>;

const SOFT_HYPHEN = '\u00AD';

export function createPageWriter(page: number, pageHeight: number, fonts: FontUsages) {
  const operators: string[] = [];
  /** Who owns each marked piece of this page, in order. */
  const owners: StructureNode[] = [];
  const images = new Set<ImageHandle>();

  const tagged = (node: StructureNode | null, draw: () => void): void => {
    if (node === null) {
      artifact(draw);
      return;
    }
    operators.push(`/${node.type} <</MCID ${owners.length}>> BDC`);
    node.content.push({ page, id: owners.length });
    owners.push(node);
    draw();
    operators.push('EMC');
  };

  const artifact = (draw: () => void, properties = ''): void => {
    operators.push(properties ? `/Artifact <<${properties}>> BDC` : '/Artifact BMC');
    draw();
    operators.push('EMC');
  };

  const rectangle = ({ x, top, width, height }: Rectangle): string =>
    `${n(x)} ${n(pageHeight - top - height)} ${n(width)} ${n(height)} re`;

  return {
    tagged,
    artifact,
    owners,
    images,
    /** Left, bottom, right and top in the coordinates of the file. */
    boundsOf: ({ x, top, width, height }: Rectangle): [number, number, number, number] => [
      round(x),
      round(pageHeight - top - height),
      round(x + width),
      round(pageHeight - top),
    ],
    content: (): string => operators.join('\n'),
    fillRectangle(area: Rectangle, color: Color): void {
      operators.push(`${color} rg ${rectangle(area)} f`);
    },
    strokeRectangle(area: Rectangle, color: Color, width: number): void {
      operators.push(`${color} RG ${n(width)} w ${rectangle(area)} S`);
    },
    /** Straight line; `dash` is a PDF dash array such as `[0.5 2]`. */
    line(
      from: [number, number],
      to: [number, number],
      look: { color: Color; width: number; dash?: string },
    ): void {
      const path = `${n(from[0])} ${n(pageHeight - from[1])} m ${n(to[0])} ${n(pageHeight - to[1])} l S`;
      const dash = look.dash ? `q ${look.dash} 0 d 1 J ` : '';
      operators.push(`${dash}${look.color} RG ${n(look.width)} w ${path}${look.dash ? ' Q' : ''}`);
    },
    image(handle: ImageHandle, { x, top, width, height }: Rectangle): void {
      images.add(handle);
      operators.push(
        `q ${n(width)} 0 0 ${n(height)} ${n(x)} ${n(pageHeight - top - height)} cm /${handle.name} Do Q`,
      );
    },
    /** A glyph that is not seen and stands, for whoever searches, copies or listens, for `meaning`. */
    hiddenText(text: string, meaning: string, { x, top, width: size }: Rectangle): void {
      const font = fonts.use(0);
      const place = `${n(x)} ${n(pageHeight - top - size)} Td`;
      operators.push(
        `/Span <</ActualText <feff${formatUtf16(meaning)}>>> BDC`,
        `BT /${font.name} ${n(size)} Tf 3 Tr ${place} <${encodeText(font, text)}> Tj 0 Tr ET`,
        'EMC',
      );
    },
    lines(box: TextBox, x: number, top: number): void {
      operators.push('BT', ...writeLines(box, fonts, x, pageHeight - top), 'ET');
    },
  };
}

/** Operators of the lines of a text whose top left corner stands at `x`, `y` (from the foot of the page). */
function writeLines(box: TextBox, fonts: FontUsages, x: number, y: number): string[] {
  const operators: string[] = [];
  let at = { x: 0, y: 0 };
  let face = '';
  let color = '';
  let baseline = y - box.size * BASELINE - (box.lineHeight - box.size * 1.362) / 2;
  for (const line of box.lines) {
    const start = x + alignOffset(box, line.width);
    operators.push(`${n(start - at.x)} ${n(baseline - at.y)} Td`);
    at = { x: round(start - at.x) + at.x, y: round(baseline - at.y) + at.y };
    for (const span of box.shaped.spans) {
      if (span.end <= line.start || span.start >= line.end) continue;
      const usage = fonts.use(span.face);
      if (usage.name !== face) operators.push(`/${usage.name} ${n(box.size)} Tf`);
      if (span.color !== color) operators.push(`${span.color} rg`);
      face = usage.name;
      color = span.color;
      const text = box.shaped.text.slice(Math.max(span.start, line.start), Math.min(span.end, line.end));
      const ending = span.end >= line.end ? lineEnding(box, line) : '';
      operators.push(`<${encodeText(usage, text + ending)}> Tj`);
    }
    baseline -= box.lineHeight;
  }
  return operators;
}

/** What follows a line for a reader who hears it: the soft hyphen of a cut word, or the space between two words. */
function lineEnding(box: TextBox, line: TextLine): string {
  if (line.hyphen) return SOFT_HYPHEN;
  const next = box.shaped.text[line.end];
  return next === ' ' || next === '\n' ? ' ' : '';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function alignOffset(box: TextBox, lineWidth: number): number {
  const spare = box.width - (lineWidth * box.size) / 1000;
  if (box.align === 'center') return spare / 2;
  return box.align === 'end' ? spare : 0;
}
