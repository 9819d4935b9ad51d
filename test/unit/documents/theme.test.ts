import { expect, test } from 'vitest';
import { COLORS, type Color, TONES } from '../../../electron/documents/theme.ts';

/** Relative luminance (WCAG 2.2). */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.split(' ').map((text) => {
    const part = Number(text);
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs: [string, Color, Color][] = [
  ['ink', COLORS.ink, COLORS.paper],
  ['muted', COLORS.muted, COLORS.paper],
  ['accent', COLORS.accent, COLORS.paper],
  ['header cell', COLORS.accent, COLORS.headerCell],
  ...Object.entries(TONES).flatMap(([tone, paint]): [string, Color, Color][] => [
    [`${tone} title`, paint.title, paint.titleFill],
    [`${tone} band`, paint.bandText, paint.band],
  ]),
];

test.each(pairs)('%s is read against its background', (_name, text, background) => {
  expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
});

test('a tint stays light on a black and white copy', () => {
  for (const { tint } of Object.values(TONES)) expect(luminance(tint)).toBeGreaterThan(0.75);
});

test('the title of what is grave stands apart from all others on a grey copy', () => {
  const { danger, ...others } = TONES;
  for (const { titleFill } of Object.values(others)) {
    expect(contrast(danger.titleFill, titleFill)).toBeGreaterThan(4.5);
  }
});
