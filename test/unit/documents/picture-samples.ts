import type { Block, DocumentContent, Tone } from '../../../shared/documents/blocks.ts';
import { contentOf, paragraph } from './document-samples.ts';

const PROSE =
  'Installer l’élève en position assise, desserrer ses vêtements, le rassurer et ne jamais le laisser seul : administrer ensuite le traitement prévu par l’ordonnance, puis rappeler le Samu si l’amélioration n’est pas franche au bout de cinq minutes. ';
const TONES: readonly Tone[] = ['danger', 'warning', 'calm', 'neutral'];

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

const TEXT: Block[] = [
  heading(1, 'Projet d’accueil individualisé'),
  heading(2, 'Les besoins de l’élève'),
  heading(3, 'À l’école'),
  { kind: 'paragraph', text: PROSE.repeat(2), hyphenate: true },
  {
    kind: 'paragraph',
    text: [
      'Donner ',
      { text: '2 bouffées', bold: true },
      ' de ',
      { text: 'salbutamol', italic: true },
      ', puis attendre 5 minutes.',
    ],
  },
  { kind: 'paragraph', text: 'Nguyễn Thị Ánh', size: 'huge', align: 'center' },
  { kind: 'paragraph', text: 'Un texte large, à droite', size: 'large', align: 'end' },
  { kind: 'paragraph', text: `Petit. ${PROSE}`, size: 'small' },
];

const LISTS: Block[] = [
  { kind: 'list', items: [[paragraph('Premier point')], [paragraph(PROSE)], [paragraph('Dernier')]] },
  {
    kind: 'list',
    ordered: true,
    items: Array.from({ length: 11 }, (_, index) => [paragraph(`Étape ${index + 1}`)]),
  },
  {
    kind: 'checkList',
    items: [
      { checked: true, text: 'Panier-repas fourni par la famille' },
      { checked: false, text: PROSE },
      {
        checked: true,
        text: 'Sous conditions',
        children: [{ kind: 'list', items: [[paragraph('sans arachide')]] }],
      },
    ],
  },
];

const STEPS: Block[] = TONES.map((tone, index) => ({
  kind: 'steps',
  tone,
  ...(index === 3 ? { start: 9 } : {}),
  ...(index === 0 ? { size: 'large' as const } : {}),
  items: [[paragraph('Rester avec l’élève.')], [paragraph(PROSE)], [paragraph('Appeler le 15 ou le 112.')]],
}));

const PANELS: Block[] = TONES.flatMap((tone): Block[] => [
  {
    kind: 'panel',
    tone,
    title: 'Signes de gravité',
    blocks: [paragraph(PROSE), paragraph('Noter l’heure.')],
  },
  { kind: 'band', tone, text: 'Appeler le 15 ou le 112' },
  { kind: 'panel', tone, blocks: [paragraph('Un encadré sans titre.')] },
]);

const FORM: Block[] = [
  {
    kind: 'fields',
    columns: 2,
    fields: [
      { label: 'Nom', value: 'Żółkiewska' },
      { label: 'Prénom', value: '' },
      { label: 'Né(e) le', value: '12/09/2018' },
      { label: 'Classe', value: '' },
    ],
  },
  { kind: 'fields', fields: [{ label: 'Adresse', value: '' }] },
  {
    kind: 'columns',
    columns: [
      { width: 3, blocks: [heading(2, 'Élève'), paragraph(PROSE)] },
      {
        width: 1,
        blocks: [{ kind: 'photo', image: null, alternative: 'Photo de l’élève', width: 35, height: 45 }],
      },
    ],
  },
  {
    kind: 'columns',
    columns: [
      {
        width: 1,
        blocks: [
          { kind: 'signature', label: 'Les parents', lines: ['Mme Nguyễn', 'le 12/09/2026'], height: 28 },
        ],
      },
      { width: 1, blocks: [{ kind: 'signature', label: 'Le directeur', lines: [], height: 28 }] },
    ],
  },
  { kind: 'qrCode', text: 'REGISTRE-PAI-ESSAI', alternative: 'Clé', width: 40 },
];

const TABLE: Block[] = [
  paragraph(PROSE.repeat(6)),
  {
    kind: 'table',
    summary: 'Élèves',
    columns: [
      { header: 'Nom, prénom', width: 3 },
      { header: 'Classe', width: 1, align: 'center' },
      { header: 'Ce qu’il faut faire', width: 5 },
    ],
    rowHeaders: true,
    rows: Array.from({ length: 26 }, (_, index) => [
      `Élève ${index + 1}`,
      'CE2 A',
      index % 5 === 2 ? PROSE.repeat(4) : 'Trousse au bureau',
    ]),
  },
];

/**
 * What is compared with the kept pictures: one document for each family of blocks. To add one, add a line here and run
 * `UPDATE_PICTURES=1 npx vitest run test/unit/documents/pictures.test.ts`, then look at what it wrote.
 */
export const PICTURE_SAMPLES: readonly { name: string; content: DocumentContent }[] = [
  { name: 'text', content: contentOf(TEXT, { header: 'Un titre courant' }) },
  { name: 'lists', content: contentOf(LISTS) },
  { name: 'steps', content: contentOf(STEPS) },
  { name: 'panels', content: contentOf(PANELS) },
  { name: 'form', content: contentOf(FORM) },
  { name: 'table', content: contentOf(TABLE, { page: 'a4Landscape' }) },
  { name: 'card', content: contentOf(STEPS.slice(0, 1), { page: 'a6Portrait', bodySize: 8, margin: 8 }) },
];
