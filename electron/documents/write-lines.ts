import type { TextBox } from './box.ts';
import type { TextLine } from './break-lines.ts';
import type { ContentBytes } from './content-bytes.ts';
import type { FontUsages } from './font-usage.ts';
import { roundLength } from './pdf-numbers.ts';
import { BASELINE } from './theme.ts';

const SOFT_HYPHEN = '\u00AD';

/** Writes the lines of a text whose top left corner stands at `x`, `y` (from the foot of the page). */
export function writeLines(
  content: ContentBytes,
  box: TextBox,
  fonts: FontUsages,
  [x, y]: readonly [number, number],
): void {
  let at = { x: 0, y: 0 };
  let face = '';
  let color = '';
  let baseline = y - box.size * BASELINE;
  for (const line of box.lines) {
    const start = x + alignOffset(box, line.width);
    content.line('');
    content.operate('Td', start - at.x, baseline - at.y);
    at = { x: roundLength(start - at.x) + at.x, y: roundLength(baseline - at.y) + at.y };
    for (const span of box.shaped.spans) {
      if (span.end <= line.start || span.start >= line.end) continue;
      const usage = fonts.use(span.face);
      if (usage.name !== face) {
        content.line('/');
        content.add(usage.name);
        content.operate('Tf', box.size);
      }
      if (span.color !== color) {
        content.line(span.color);
        content.operate('rg');
      }
      face = usage.name;
      color = span.color;
      const text = box.shaped.text.slice(Math.max(span.start, line.start), Math.min(span.end, line.end));
      const ending = span.end >= line.end ? lineEnding(box, line) : '';
      content.line('');
      content.addString(usage, text + ending);
      content.add(' Tj');
    }
    baseline -= box.lineHeight;
  }
}

/** What follows a line for a reader who hears it: the soft hyphen of a cut word, or the space between two words. */
function lineEnding(box: TextBox, line: TextLine): string {
  if (line.hyphen) return SOFT_HYPHEN;
  const next = box.shaped.text[line.end];
  return next === ' ' || next === '\n' ? ' ' : '';
}

function alignOffset(box: TextBox, lineWidth: number): number {
  const spare = box.width - (lineWidth * box.size) / 1000;
  if (box.align === 'center') return spare / 2;
  return box.align === 'end' ? spare : 0;
}
