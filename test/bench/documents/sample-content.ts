import type { Block, DocumentContent } from '../../../shared/documents/blocks.ts';

const LONG_MEASURES =
  'En cas de gêne respiratoire, installer l’enfant en position assise, desserrer les vêtements, rassurer, ne jamais le laisser seul; administrer le traitement prévu par l’ordonnance puis rappeler le Samu-centre 15 si l’amélioration n’est pas franche au bout de cinq minutes. Les antihistaminiques seuls ne suffisent jamais lors d’une réaction anaphylactique généralisée. ';

const GUARDIANS: Block = {
  kind: 'table',
  summary: 'Responsables légaux et personnes à prévenir',
  columns: [
    { header: 'Nom, prénom', width: 3 },
    { header: 'Qualité', width: 2 },
    { header: 'Téléphones', width: 3 },
  ],
  rowHeaders: true,
  rows: [
    ['Nguyễn Thị Ánh', 'Mère', 'Portable : 06 12 34 56 78\nTravail : 01 23 45 67 89'],
    ['Żółkiewska-Şahin Ștefan', 'Père', 'Portable : 07 98 76 54 32'],
    ['D’Hérouville Marie-Noëlle', 'Grand-mère', '+33 6 11 22 33 44'],
  ],
};

const REFERENTS: Block = {
  kind: 'table',
  summary: 'Référents et signatures',
  size: 'small',
  columns: [
    { header: 'Fonction', width: 3 },
    { header: 'Nom', width: 3 },
    { header: 'Signature', width: 3 },
    { header: 'Exemplaire reçu le', width: 2, align: 'center' },
  ],
  rowHeaders: true,
  minimumRowHeight: 10,
  rows: [
    'Directeur d’école',
    'Enseignante de la classe',
    'Médecin de l’éducation nationale',
    'Infirmière',
    'Responsable de la restauration',
    'Responsable du temps périscolaire',
  ].map((role, index) => [role, `Personne n° ${index + 1}`, '', index % 2 === 0 ? '12/09/2026' : '']),
};

function listArrangements(): Block[] {
  return [
    'Restauration',
    'Récréation',
    'Éducation physique et sportive',
    'Sorties',
    'Transport',
    'Temps périscolaire',
    'Évacuation',
  ].flatMap((topic, index): Block[] => [
    { kind: 'heading', level: 2, text: `${'I II III IV V VI VII'.split(' ')[index]}. ${topic}` },
    {
      kind: 'checkList',
      items: [
        { checked: index % 2 === 0, text: 'Oui, sans aménagement' },
        {
          checked: index % 2 === 1,
          text: 'Oui, avec les aménagements suivants :',
          children: [
            {
              kind: 'list',
              items: [
                [{ kind: 'paragraph', text: 'panier repas fourni par la famille, conservé à 4 °C' }],
                [{ kind: 'paragraph', text: 'place proche de la porte, trousse à portée de main' }],
              ],
            },
          ],
        },
        { checked: false, text: 'Non' },
      ],
    },
    { kind: 'paragraph', text: LONG_MEASURES, hyphenate: true },
  ]);
}

const EMERGENCY: Block[] = [
  { kind: 'heading', level: 1, text: '3. Conduite à tenir en cas d’urgence' },
  { kind: 'band', tone: 'danger', text: 'Appeler le 15 ou le 112' },
  {
    kind: 'panel',
    tone: 'danger',
    title: 'Signes de gravité : agir immédiatement',
    blocks: [
      {
        kind: 'list',
        ordered: true,
        items: [
          'malaise, pâleur, perte de connaissance',
          'difficulté à respirer, sifflements, voix rauque',
          'vomissements répétés, douleurs abdominales intenses',
        ].map((text): Block[] => [{ kind: 'paragraph', text }]),
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Geste : ', bold: true },
          'adrénaline auto-injectable 0,15 mg dans la cuisse, puis appeler le 15.',
        ],
      },
    ],
  },
  {
    kind: 'panel',
    tone: 'warning',
    title: 'Signes légers : surveiller',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Quelques plaques, démangeaisons. Antihistaminique 5 mg par la bouche; surveiller 30 min.',
      },
    ],
  },
  {
    kind: 'panel',
    tone: 'calm',
    title: 'Où est la trousse ?',
    blocks: [
      {
        kind: 'fields',
        columns: 2,
        fields: [
          { label: 'Lieu', value: 'Bureau de la direction, armoire blanche' },
          { label: 'Péremption', value: '03/2027' },
          { label: 'Sorties', value: '' },
        ],
      },
    ],
  },
  {
    kind: 'table',
    summary: 'Traitements',
    columns: [
      { header: 'Signe', width: 3 },
      { header: 'Ce que je fais', width: 4 },
      { header: 'Traitement', width: 3 },
    ],
    rows: Array.from({ length: 9 }, (_, index) => [
      `Signe n° ${index + 1} : gêne, toux ou éruption`,
      {
        blocks: [
          { kind: 'paragraph', text: 'Installer, rassurer, ne pas laisser seul.' },
          {
            kind: 'list',
            items: [
              [{ kind: 'paragraph', text: 'prévenir les parents' }],
              [{ kind: 'paragraph', text: 'noter l’heure' }],
            ],
          },
        ],
      },
      'Salbutamol 2 bouffées (100 µg) à renouveler après 10 min',
    ]),
  },
];

function listIdentity(photo: Uint8Array | null): Block[] {
  const fields = [
    { label: 'Né(e) le', value: '12 mars 2016' },
    { label: 'École', value: 'École élémentaire Jules-Ferry' },
    { label: 'Classe', value: 'CM1' },
    { label: 'Adresse', value: '' },
  ];
  const name: Block = { kind: 'paragraph', text: 'Nguyễn Thị Ánh', size: 'large' };
  const portrait: Block = {
    kind: 'photo',
    image: photo,
    alternative: 'Photographie de l’élève',
    width: 35,
    height: 45,
  };
  return [
    { kind: 'heading', level: 1, text: 'Projet d’accueil individualisé (PAI)' },
    {
      kind: 'columns',
      columns: [
        { width: 3, blocks: [name, { kind: 'fields', fields }] },
        { width: 1, blocks: [portrait] },
      ],
    },
    { kind: 'heading', level: 2, text: 'Responsables légaux' },
    GUARDIANS,
  ];
}

function listConsent(): Block[] {
  const signatures: Block[] = ['Responsable légal 1', 'Responsable légal 2'].map((label) => ({
    kind: 'signature',
    label,
    lines: ['le 12/09/2026'],
    height: 28,
  }));
  const columns = signatures.map((signature) => ({ width: 1, blocks: [signature] }));
  return [
    { kind: 'heading', level: 2, text: 'Autorisation' },
    {
      kind: 'paragraph',
      text: `Nous demandons que le « PAI » soit appliqué. ${LONG_MEASURES}`,
      hyphenate: true,
    },
    { kind: 'keepTogether', blocks: [{ kind: 'columns', columns }] },
    { kind: 'heading', level: 2, text: 'Référents' },
    REFERENTS,
  ];
}

/** Five pages with every kind of block, in the manner of a PAI of invented people. */
export function buildSampleContent(photo: Uint8Array | null): DocumentContent {
  return {
    title: 'Projet d’accueil individualisé',
    page: 'a4Portrait',
    bodySize: 9.5,
    header: 'Confidentiel : document couvert par le secret professionnel',
    footer: 'Nguyễn Thị Ánh, CM1 · PAI 2026/2027',
    date: '2026-11-22',
    blocks: [
      ...listIdentity(photo),
      ...listConsent(),
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: '2. Aménagements et adaptations' },
      ...listArrangements(),
      { kind: 'pageBreak' },
      ...EMERGENCY,
      { kind: 'heading', level: 3, text: 'Remarques' },
      { kind: 'paragraph', text: LONG_MEASURES.repeat(3) },
    ],
  };
}
