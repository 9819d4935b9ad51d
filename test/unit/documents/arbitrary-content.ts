import fc from 'fast-check';
import type { Block, DocumentContent, RichText, TextSize, Tone } from '../../../shared/documents/blocks.ts';
import { PNG_PIXEL } from './document-samples.ts';

const WORDS = [
  'le',
  'à',
  'élève',
  'anaphylaxie',
  'ordonnance',
  'Nguyễn',
  'Żółkiewska',
  'Şahin',
  'Ștefan',
  '«',
  '»',
  'mg/kg',
  '12 345',
  '06 12 34 56 78',
  'n° 4',
  'quoi ?',
  'fin.',
  'anticonstitutionnellement',
  'x'.repeat(120),
  '😀',
  'שלום',
  'مرحبا',
  'Noe\u0308l',
  '☐',
  '\u0007',
  '\n',
  '\t',
  '\u202E',
];

const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((all) => all.join(' '));
const short = words(5);
const prose = fc.oneof({ weight: 8, arbitrary: words(40) }, { weight: 1, arbitrary: words(900) });
const rich: fc.Arbitrary<RichText> = fc.oneof(
  prose,
  fc.array(
    fc.oneof(
      short,
      fc.record({ text: short, bold: fc.constant(true as const) }),
      fc.record({ text: short, italic: fc.constant(true as const) }),
    ),
    { maxLength: 4 },
  ),
);
const tone = fc.constantFrom<Tone>('danger', 'warning', 'calm', 'neutral');
const size = fc.constantFrom<TextSize>('small', 'body', 'large', 'huge');
const optional = fc.constantFrom<[] | [true]>([], [true]);
const level = fc.constantFrom<1 | 2 | 3>(1, 2, 3);

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level, text: short }),
  fc
    .record({ text: rich, size, hyphenate: optional, keep: optional })
    .map(({ text, size: textSize, hyphenate, keep }): Block => {
      const flags = {
        ...(hyphenate[0] && { hyphenate: true as const }),
        ...(keep[0] && { keepWithNext: true as const }),
      };
      return { kind: 'paragraph', text, size: textSize, ...flags };
    }),
  fc.record({
    kind: fc.constant('fields' as const),
    columns: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    fields: fc.array(fc.record({ label: short, value: words(12) }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('signature' as const),
    label: short,
    lines: fc.array(short, { maxLength: 3 }),
    height: fc.integer({ min: 0, max: 400 }),
  }),
  fc.record({
    kind: fc.constant('photo' as const),
    image: fc.constantFrom(null, PNG_PIXEL, new Uint8Array([1, 2, 3])),
    alternative: short,
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 500 }),
  }),
  fc.record({
    kind: fc.constant('qrCode' as const),
    text: words(4),
    alternative: short,
    width: fc.integer({ min: 1, max: 300 }),
  }),
  fc.record({ kind: fc.constant('band' as const), tone, text: rich, size }),
  fc.constant<Block>({ kind: 'pageBreak' }),
);

/** Blocks nested up to `depth` times. */
function blocksOf(depth: number): fc.Arbitrary<Block[]> {
  const block =
    depth === 0
      ? leaf
      : fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 4, arbitrary: nested(depth - 1) });
  return fc.array(block, { maxLength: depth === 2 ? 9 : 3 });
}

function nested(depth: number): fc.Arbitrary<Block> {
  const inner = blocksOf(depth);
  const cell = fc.oneof(rich, fc.record({ blocks: inner }));
  const column = fc.record({ header: short, width: fc.integer({ min: 0, max: 5 }) });
  return fc.oneof(
    fc
      .record({
        kind: fc.constant('list' as const),
        items: fc.array(inner, { maxLength: 4 }),
        ordered: optional,
      })
      .map(({ ordered, ...list }): Block => (ordered[0] ? { ...list, ordered: true } : list)),
    fc.record({
      kind: fc.constant('steps' as const),
      tone,
      start: fc.constantFrom(1, 9, 12_345),
      items: fc.array(inner, { maxLength: 4 }),
      size,
    }),
    fc.record({
      kind: fc.constant('checkList' as const),
      items: fc.array(fc.record({ checked: fc.boolean(), text: rich, children: inner }), { maxLength: 4 }),
    }),
    fc.integer({ min: 1, max: 3 }).chain((count) =>
      fc.record({
        kind: fc.constant('table' as const),
        summary: short,
        columns: fc.array(column, { minLength: count, maxLength: count }),
        rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 6 }),
        minimumRowHeight: fc.integer({ min: 0, max: 300 }),
      }),
    ),
    fc.record({
      kind: fc.constant('columns' as const),
      columns: fc.array(fc.record({ width: fc.integer({ min: 1, max: 3 }), blocks: inner }), {
        maxLength: 2,
      }),
    }),
    fc.record({ kind: fc.constant('panel' as const), tone, title: rich, blocks: inner }),
    fc.record({ kind: fc.constant('keepTogether' as const), blocks: inner }),
  );
}

/** Any document, hostile ones included. */
export const arbitraryContent: fc.Arbitrary<DocumentContent> = fc.record({
  title: fc.string(),
  page: fc.constantFrom('a4Portrait' as const, 'a4Landscape' as const, 'a6Portrait' as const),
  bodySize: fc.integer({ min: 7, max: 14 }),
  header: short,
  footer: rich,
  blocks: blocksOf(2),
  date: fc.constant('2026-11-22'),
});
