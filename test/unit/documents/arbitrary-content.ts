import fc from 'fast-check';
import type { Block, DocumentContent, TextSize, Tone } from '../../../shared/documents/blocks.ts';
import { arbitraryRichText, arbitraryWords, type Roughness } from './arbitrary-text.ts';
import { PNG_PIXEL } from './document-samples.ts';

const tone = fc.constantFrom<Tone>('danger', 'warning', 'calm', 'neutral');
const size = fc.constantFrom<TextSize>('small', 'body', 'large', 'huge');
const optional = fc.constantFrom<[] | [true]>([], [true]);
const level = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
const align = fc.constantFrom('start' as const, 'center' as const, 'end' as const);

/** What the documents of a family are made of. */
type Family = { roughness: Roughness; longest: number; depth: number; width: number; rows: number };

const ORDINARY: Family = { roughness: 'ordinary', longest: 120, depth: 2, width: 9, rows: 6 };
const LONG: Family = { roughness: 'ordinary', longest: 900, depth: 1, width: 14, rows: 40 };
const HOSTILE: Family = { roughness: 'hostile', longest: 300, depth: 5, width: 8, rows: 12 };

function leafOf({ roughness, longest }: Family): fc.Arbitrary<Block> {
  const short = arbitraryWords(roughness, 5);
  const rich = arbitraryRichText(roughness, longest);
  return fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level, text: short }),
    fc
      .record({ text: rich, size, align, hyphenate: optional, keep: optional })
      .map(({ text, size: textSize, align: side, hyphenate, keep }): Block => {
        const flags = {
          ...(hyphenate[0] && { hyphenate: true as const }),
          ...(keep[0] && { keepWithNext: true as const }),
        };
        return { kind: 'paragraph', text, size: textSize, align: side, ...flags };
      }),
    fc.record({
      kind: fc.constant('fields' as const),
      columns: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
      fields: fc.array(fc.record({ label: short, value: arbitraryWords(roughness, 12) }), { maxLength: 5 }),
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
      text: arbitraryWords('ordinary', 4),
      alternative: short,
      width: fc.integer({ min: 1, max: 300 }),
    }),
    fc.record({ kind: fc.constant('band' as const), tone, text: rich, size }),
    fc.constant<Block>({ kind: 'pageBreak' }),
  );
}

/** Blocks nested up to `depth` times. */
function blocksOf(family: Family, depth: number): fc.Arbitrary<Block[]> {
  const leaf = leafOf(family);
  const block =
    depth === 0
      ? leaf
      : fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 4, arbitrary: nested(family, depth - 1) });
  return fc.array(block, { maxLength: depth === family.depth ? family.width : 3, size: 'max' });
}

function nested(family: Family, depth: number): fc.Arbitrary<Block> {
  const inner = blocksOf(family, depth);
  const items = fc.array(inner, { maxLength: 4 });
  const start = fc.constantFrom(1, 9, 12_345);
  return fc.oneof(
    fc
      .record({ kind: fc.constant('list' as const), items, ordered: optional, size })
      .map(({ ordered, ...list }): Block => (ordered[0] ? { ...list, ordered: true } : list)),
    fc.record({ kind: fc.constant('steps' as const), tone, start, items, size }),
    fc.record({
      kind: fc.constant('checkList' as const),
      items: fc.array(
        fc.record({
          checked: fc.boolean(),
          text: arbitraryRichText(family.roughness, family.longest),
          children: inner,
        }),
        { maxLength: 4 },
      ),
    }),
    tableOf(family, inner),
    fc.record({
      kind: fc.constant('columns' as const),
      columns: fc.array(fc.record({ width: fc.integer({ min: 0, max: 3 }), blocks: inner }), {
        maxLength: 3,
      }),
    }),
    fc.record({
      kind: fc.constant('panel' as const),
      tone,
      title: arbitraryRichText(family.roughness, 20),
      blocks: inner,
    }),
    fc.record({ kind: fc.constant('keepTogether' as const), blocks: inner }),
  );
}

function tableOf({ roughness, longest, rows }: Family, inner: fc.Arbitrary<Block[]>): fc.Arbitrary<Block> {
  const short = arbitraryWords(roughness, 5);
  const cell = fc.oneof(
    { weight: 4, arbitrary: short },
    { weight: 2, arbitrary: arbitraryRichText(roughness, longest) },
    { weight: 1, arbitrary: fc.record({ blocks: inner }) },
  );
  const column = fc.record({
    header: short,
    width: fc.integer({ min: 0, max: 5 }),
    align: fc.constantFrom('start' as const, 'center' as const),
  });
  return fc.integer({ min: 1, max: 7 }).chain((count) =>
    fc.record({
      kind: fc.constant('table' as const),
      summary: short,
      columns: fc.array(column, { minLength: count, maxLength: count }),
      rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
        maxLength: rows,
        size: 'max',
      }),
      minimumRowHeight: fc.constantFrom(0, 0, 8, 300),
      rowHeaders: fc.constantFrom(undefined, true as const),
      size,
    }),
  );
}

function documentOf(family: Family): fc.Arbitrary<DocumentContent> {
  return fc.record({
    title: fc.string(),
    page: fc.constantFrom('a4Portrait' as const, 'a4Landscape' as const, 'a6Portrait' as const),
    bodySize: fc.integer({ min: 7, max: family.roughness === 'hostile' ? 30 : 14 }),
    margin: fc.constantFrom(...(family.roughness === 'hostile' ? [0, 8, 15, 60] : [8, 15])),
    header: arbitraryWords(family.roughness, 5),
    footer: arbitraryRichText(family.roughness, 60),
    blocks: blocksOf(family, family.depth),
    date: fc.constant('2026-11-22'),
  });
}

const emptyBlock = fc.constantFrom<Block>(
  { kind: 'paragraph', text: '' },
  { kind: 'paragraph', text: [] },
  { kind: 'heading', level: 3, text: ' ' },
  { kind: 'list', items: [[], [{ kind: 'paragraph', text: '' }]] },
  { kind: 'list', items: [] },
  { kind: 'steps', tone: 'warning', items: [[], []] },
  { kind: 'checkList', items: [{ checked: true, text: '' }] },
  { kind: 'fields', columns: 3, fields: [{ label: '', value: '' }] },
  { kind: 'table', summary: '', columns: [], rows: [] },
  { kind: 'table', summary: '', columns: [{ header: '', width: 0 }], rows: [] },
  { kind: 'table', summary: '', columns: [{ header: '', width: 0 }], rows: [[''], [{ blocks: [] }]] },
  { kind: 'columns', columns: [] },
  { kind: 'columns', columns: [{ width: 0, blocks: [] }] },
  {
    kind: 'columns',
    columns: [
      { width: 1, blocks: [] },
      { width: 0, blocks: [] },
    ],
  },
  { kind: 'signature', label: '', lines: ['', ''], height: 0 },
  { kind: 'photo', image: null, alternative: '', width: 0, height: 0 },
  { kind: 'panel', tone: 'calm', blocks: [] },
  { kind: 'panel', tone: 'calm', title: '', blocks: [{ kind: 'pageBreak' }] },
  { kind: 'band', tone: 'danger', text: '' },
  { kind: 'keepTogether', blocks: [] },
  { kind: 'pageBreak' },
);

/** The families of documents every layout must hold for. */
export const CONTENT_FAMILIES: Readonly<Record<string, fc.Arbitrary<DocumentContent>>> = {
  empty: documentOf(ORDINARY).chain((content) =>
    fc.array(emptyBlock, { maxLength: 8 }).map((blocks) => ({ ...content, header: '', footer: '', blocks })),
  ),
  ordinary: documentOf(ORDINARY),
  'very long': documentOf(LONG),
  hostile: documentOf(HOSTILE),
};

/** Any document, hostile ones included. */
export const arbitraryContent: fc.Arbitrary<DocumentContent> = fc.oneof(...Object.values(CONTENT_FAMILIES));
