import fc from 'fast-check';
import type { RichText } from '../../../shared/documents/blocks.ts';

const ORDINARY = [
  'le',
  'à',
  'élève',
  'anaphylaxie',
  'ordonnance',
  'D’Hérouville',
  'Nguyễn',
  'Żółkiewska',
  'Şahin',
  '«',
  '»',
  '5',
  'mg/kg',
  '12 345',
  '06 12 34 56 78',
  'n° 4',
  'quoi ?',
  'fin.',
  'anticonstitutionnellement',
  '\n',
];

/** Each has broken a layout engine, ours or another. */
const HOSTILE = [
  'x'.repeat(120),
  'W'.repeat(60),
  `${'-'.repeat(40)}/${'/'.repeat(40)}`,
  'a\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0331\u0332\u0333\u0334\u0335',
  '\u0301orphelin',
  'Noe\u0308l'.normalize('NFD'),
  '😀',
  '👩‍👩‍👧',
  '🇫🇷',
  'שלום',
  'مرحبا',
  '漢字',
  'ﬃ',
  'ǅ',
  '\u2E3B',
  '☐',
  '\u0007',
  '\u0000',
  '\t',
  '\r',
  '\r\n',
  '\u2028',
  '\u202E',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\uD800',
  '\uFFFF',
  '\u00A0'.repeat(70),
  ' '.repeat(200),
  '\n\n\n',
  '(\\)<<>>',
  '/P BDC EMC',
  '&amp;<b>',
];

/** How rough the words of a document are. */
export type Roughness = 'ordinary' | 'hostile';

const vocabulary = (roughness: Roughness) =>
  fc.constantFrom(...(roughness === 'hostile' ? [...ORDINARY, ...HOSTILE] : ORDINARY));

export function arbitraryWords(roughness: Roughness, most: number): fc.Arbitrary<string> {
  return fc.array(vocabulary(roughness), { maxLength: most, size: 'max' }).map((all) => all.join(' '));
}

/** One string or a few runs, with now and then a very long one. */
export function arbitraryRichText(roughness: Roughness, longest: number): fc.Arbitrary<RichText> {
  const short = arbitraryWords(roughness, 5);
  const run = fc.oneof(
    short,
    fc.record({ text: short, bold: fc.constant(true as const) }),
    fc.record({ text: short, italic: fc.constant(true as const) }),
  );
  return fc.oneof(
    { weight: 6, arbitrary: arbitraryWords(roughness, 40) },
    { weight: 1, arbitrary: arbitraryWords(roughness, longest) },
    { weight: 3, arbitrary: fc.array(run, { maxLength: 6 }) },
  );
}
