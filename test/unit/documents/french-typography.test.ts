import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typesetFrench } from '../../../shared/text/french-typography.ts';

/** Shows the spaces: ~ for U+00A0, ^ for U+202F. */
const show = (text: string): string =>
  typesetFrench(text).replaceAll('\u00A0', '~').replaceAll('\u202F', '^');

test.each([
  ['Attention : danger', 'Attention~: danger'],
  ['Nom: Dupont', 'Nom~: Dupont'],
  ['Vraiment ? Oui !', 'Vraiment^? Oui^!'],
  ['Quoi?! Non; si', 'Quoi^?! Non^; si'],
  ['le « PAI » signé', 'le «~PAI~» signé'],
  ['le «PAI» signé', 'le «~PAI~» signé'],
  ['« Oui ? »', '«~Oui^?~»'],
  ['5 mg/kg puis 2 bouffées', '5~mg/kg puis 2~bouffées'],
  ['2,5 ml et 100 µg', '2,5~ml et 100~µg'],
  ['38 °C, 50 %', '38~°C, 50^%'],
  ['06 12 34 56 78', '06~12~34~56~78'],
  ['+33 6 12 34 56 78', '+33~6~12~34~56~78'],
  ['12 345 élèves', '12^345 élèves'],
  ['fiche n° 12', 'fiche n°~12'],
  ['fiche n°12', 'fiche n°~12'],
  ['M. Dupont et Mme Durand, Dr Żak', 'M.~Dupont et Mme~Durand, Dr~Żak'],
  ['à 8 h 30 le 1er septembre 2026', 'à 8~h~30 le 1er~septembre 2026'],
  ['3 comprimés', '3~comprimés'],
  ['les n°s 3 et 4', 'les n°s~3 et 4'],
  ['8 L/min, 120 mmHg', '8~L/min, 120~mmHg'],
  ['0033 6 12 34 56 78', '0033~6~12~34~56~78'],
  ['12, rue de l’Exemple, 99999 Villimagine', '12,~rue de l’Exemple, 99999~Villimagine'],
  ['3 bis, place du Puits', '3 bis,~place du Puits'],
  ['fiche valable du 01/09/2026 au 31/08/2027', 'fiche valable du~01/09/2026 au~31/08/2027'],
  ['«15 ou 112 ?»', '«~15 ou 112^?~»'],
])('%s', (typed, expected) => {
  expect(show(typed)).toBe(expected);
});

test.each([
  '12:30',
  'https://exemple.fr/a?b=1;c',
  'a:b',
  ':)',
  '10 rue Lamartine',
  '3 gros chats',
  '2, 3, 4 élèves',
  'au 3/4 de la dose',
  '06 12 3',
  '2026/2027',
  '',
])('leaves « %s » alone', (typed) => {
  expect(typesetFrench(typed)).toBe(typed);
});

const sign = fc.constantFrom(
  ...[
    'a',
    'É',
    '1',
    '23',
    ' ',
    '\u00A0',
    '\u202F',
    ':',
    ';',
    '!',
    '?',
    '«',
    '»',
    '%',
    'mg',
    'n°',
    '\n',
    '06 12',
    ')',
    'le 15',
    ' ou ',
    '112',
    'à',
    '-',
    '<',
    'h',
    'e',
    'B',
    'M.',
    'p.',
    '+33',
  ],
);
const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));

test('changes spaces only: no letter, digit or sign of a prescription is ever touched', () => {
  const bare = (value: string): string => value.replace(/[ \u00A0\u202F]/g, '');
  fc.assert(
    fc.property(text, (typed) => bare(typesetFrench(typed)) === bare(typed)),
    { numRuns: 5000, seed: 3 },
  );
});

test('typesetting twice changes nothing more', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const once = typesetFrench(typed);
      expect(typesetFrench(once)).toBe(once);
    }),
    { numRuns: 5000, seed: 3 },
  );
});
