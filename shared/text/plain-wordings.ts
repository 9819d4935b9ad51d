/**
 * How the one-page sheet says what the official sheets say. The complete PAI prints the official words; this sheet is
 * read beside a child who is unwell, on one side of paper, and never names a condition (circulaire 2021, II.1.c). A
 * wording keeps every number, unit and condition of the official one; nothing printed leaves the line out (its title
 * or its neighbours say it), and what hangs under it is printed in its place.
 */
export type PlainWording = {
  official: string;
  printed: readonly string[];
  /** Once the emergency is over: printed under the steps, not among them. */
  after?: true;
};

const BY_PUPIL = 's’il en est capable, devant un adulte';

export const plainWordings: readonly PlainWording[] = [
  // Sheet 01
  {
    official: 'Asseoir l’enfant au calme, le/la rassurer, noter l’heure',
    printed: ['Asseoir l’enfant au calme, le rassurer, noter l’heure'],
  },
  { official: 'Si dans les ', printed: ['Pas mieux après '] },
  {
    official: ' minutes suivantes il n’y a pas d’amélioration et en l’absence de signes de gravité',
    printed: [' minutes, sans signe de gravité'],
  },
  {
    official:
      'Si apparition de signes de gravité (exemples : Assis et penché en avant a du mal à parler et à tousser/ Sueurs/Agitation/Trouble de la conscience/ Pauses respiratoires/…)',
    printed: [
      'Assis et penché en avant, a du mal à parler et à tousser',
      'Sueurs',
      'Agitation',
      'Trouble de la conscience',
      'Pauses respiratoires…',
    ],
  },
  // Sheet 02
  {
    official: 'La réaction a lieu dans les minutes suivant l’exposition à un aliment/une piqûre d’insecte',
    printed: ['Réaction dans les minutes après un aliment ou une piqûre d’insecte.'],
  },
  {
    official: 'Évaluer immédiatement la gravité de la réaction :',
    printed: ['Évaluer aussitôt la gravité :'],
  },
  { official: 'Si 1 seul des signes parmi les suivants', printed: ['1 seul de ces signes suffit :'] },
  {
    official: 'La réaction est d’autant plus grave que plusieurs de ces signes sont associés',
    printed: ['Plusieurs signes : encore plus grave'],
  },
  {
    official:
      ' avec la chambre d’inhalation (5 respirations après chaque bouffée) – à répéter selon la gêne après 10 à 15 minutes',
    printed: [
      ' avec la chambre d’inhalation (5 respirations après chaque bouffée), à répéter selon la gêne après 10 à 15 minutes',
    ],
  },
  {
    official:
      'En attendant les secours, une 2ème injection d’adrénaline peut être faite si les symptômes persistent après 5 à 10 minutes ou plus',
    printed: ['2ème injection d’adrénaline possible si les signes persistent après 5 à 10 minutes ou plus'],
  },
  {
    official: 'ÉVALUER DE NOUVEAU LA GRAVITÉ DE LA RÉACTION',
    printed: ['réévaluer la gravité'],
  },
  {
    official: 'POUR NE PAS RETARDER L’INJECTION D’ADRÉNALINE',
    printed: ['pour ne pas retarder l’adrénaline'],
  },
  // Sheet 03a, low sugar
  {
    official: 'Évaluer la situation (2 cas possibles : hypoglycémie et hyperglycémie) et pratiquer :',
    printed: [],
  },
  {
    official:
      'L’hypoglycémie est une diminution du taux de sucre dans le sang. La glycémie est < 70 mg/dL avec ou sans signes.',
    printed: ['Glycémie < 70 mg/dL avec ou sans signes'],
  },
  { official: 'Les signes :', printed: [] },
  { official: 'Faire une hypoglycémie modérée n’est pas grave.', printed: [] },
  {
    official: 'Faire asseoir l’enfant sur place, arrêter l’activité physique.',
    printed: ['Asseoir l’enfant sur place, arrêter l’activité physique.'],
  },
  {
    official: 'Faire une glycémie au doigt si possible, ou mesure du glucose interstitiel avec le capteur :',
    printed: ['Glycémie au doigt, sinon au capteur.'],
  },
  {
    official: 'Si < 70 mg/dL (ou « LO ») avec ou sans signes : donner ',
    printed: ['< 70 mg/dL (ou « LO ») : '],
  },
  {
    official: 'Si entre 70 et 80 mg/dL et ↓, avec ou sans signes : donner ',
    printed: ['70 à 80 mg/dL et ↓ : '],
  },
  {
    official: 'En l’absence de contrôle au doigt ou par capteur, donner d’emblée ',
    printed: ['Sans contrôle possible : donner d’emblée '],
  },
  {
    official: 'Faire patienter l’enfant assis, quelques minutes après la prise du sucre.',
    // Said with the next line.
    printed: [],
  },
  {
    official:
      'Si les signes persistent après 10 min, redonner la même dose de sucre ; possibilité de refaire une glycémie au doigt, ne pas faire de mesure avec le capteur pendant 15-20 min.',
    printed: [
      'Le faire patienter assis quelques minutes. Signes encore là après 10 min : redonner la même dose. Glycémie au doigt possible, pas de capteur pendant 15-20 min.',
    ],
  },
  {
    official: 'Après le traitement de l’hypoglycémie, une fois les signes disparus et selon le moment :',
    printed: ['une fois les signes disparus'],
    after: true,
  },
  {
    official: 'Avant un repas : faire l’injection d’insuline habituelle à la dose prévue et prendre le repas',
    printed: ['avant un repas, insuline habituelle à la dose prévue puis repas'],
  },
  { official: 'Avant une collation : donner la collation', printed: ['avant une collation, la donner'] },
  {
    official: 'Avant une activité physique : donner un biscuit',
    printed: ['avant une activité physique, donner un biscuit'],
  },
  { official: 'À distance d’un repas :', printed: ['à distance d’un repas'] },
  { official: 'Ne rien donner', printed: ['ne rien donner'] },
  { official: 'Donner ', printed: ['donner '] },
  {
    official: 'Informer les parents en fin de journée (cahier de liaison).',
    printed: ['Informer les parents en fin de journée (cahier de liaison)'],
    after: true,
  },
  // Sheet 03a, very low sugar
  {
    official: 'Il faut agir sans délai mais il n’y a pas de risque vital',
    printed: ['Agir sans délai (pas de risque vital).'],
  },
  // One gesture with the next line.
  { official: 'Ne rien donner par la bouche.', printed: [] },
  {
    official: 'Mettre l’enfant sur le côté en position latérale de sécurité (PLS).',
    printed: ['Ne rien donner par la bouche. Mettre l’enfant sur le côté (PLS).'],
  },
  {
    official:
      'Appeler les secours (15 ou 112 ou 18) : Signaler que l’élève a un diabète et que du glucagon injectable ou en spray nasal a été fourni par les parents et se trouve à disposition dans l’établissement. Si demandé et conformément aux instructions du médecin du SAMU, aller récupérer :',
    printed: [
      'Appeler le 15, le 112 ou le 18 : « L’élève a un PAI, du glucagon fourni par les parents est dans l’établissement. » Si le médecin du SAMU le demande, et comme il le dit, aller chercher :',
    ],
  },
  {
    official: 'Le glucagon injectable (Glucagen®), injecté par un personnel habilité.',
    printed: ['Glucagen® injectable (par un personnel habilité)'],
  },
  {
    official:
      'Le glucagon par spray nasal (Baqsimi®), qui peut être administré dans le nez par toute personne présente à ses côtés.',
    printed: ['Baqsimi® spray nasal (par toute personne présente)'],
  },
  { official: 'Lieu de stockage : ', printed: [''] },
  {
    official:
      'Si possible, faire une glycémie avant le glucagon mais sans que cela ne retarde sa dispensation.',
    printed: ['Glycémie avant le glucagon si possible, sans le retarder.'],
  },
  { official: 'En fonction de la présentation du glucagon :', printed: [] },
  {
    official:
      'Refaire une glycémie 10 min après l’injection pour voir si le taux remonte bien mais ne pas faire de mesure avec le capteur pendant 15-20 min.',
    printed: ['Glycémie 10 min après l’injection ; pas de capteur pendant 15-20 min.'],
  },
  {
    official:
      'Au réveil de l’enfant (entre 5 et 15 min après l’injection de glucagon), le resucrer avec du sucre, humidifié avec de l’eau froide, en petites quantités avec une cuillère à café (car vomissements possibles), à renouveler plusieurs fois puis donner ',
    printed: [
      'Au réveil (5 à 15 min après) : sucre humidifié d’eau froide, peu à la fois, à la cuillère à café, plusieurs fois, puis ',
    ],
  },
  { official: ' (biscuits, pain…)', printed: [''] },
  {
    official: 'Avertir les parents dès que possible.',
    printed: ['Avertir les parents dès que possible'],
    after: true,
  },
  // Sheet 03a, high sugar
  { official: 'Pas de signes Ou :', printed: ['Pas de signes, ou :'] },
  {
    official: 'Il n’y a pas d’urgence. Il n’y a pas de critère de gravité.',
    printed: ['Pas d’urgence, pas de critère de gravité.'],
  },
  { official: 'Laisser boire l’enfant sur place', printed: ['Le laisser boire sur place.'] },
  {
    official: 'Lui permettre d’avoir accès aux toilettes facilement.',
    printed: ['Le laisser aller aux toilettes.'],
  },
  { official: 'Signes de gravité : Signes précédents et :', printed: ['Signes de gravité : les mêmes et'] },
  {
    official:
      'Si glycémie ≥ 250 mg/dl à midi ou avant le sport : rechercher la présence de corps cétoniques (cétonémie avec lecteur et bandelettes spécifiques ou cétonurie avec bandelette urinaire).',
    printed: [
      '≥ 250 mg/dL à midi ou avant le sport : chercher les corps cétoniques (lecteur et bandelettes, ou bandelette urinaire).',
    ],
  },
  {
    official: 'En l’absence de corps cétoniques (≤ à 0.5 mmol/l), il n’y a pas d’urgence.',
    printed: ['Pas de corps cétoniques (≤ 0,5 mmol/l), pas d’urgence'],
  },
  {
    official: 'Possibilité de faire un bolus d’insuline rapide si l’enfant est autonome : ',
    printed: ['bolus d’insuline rapide, si l’enfant est autonome : '],
  },
  {
    official:
      'Injection réalisée par l’enfant/l’adolescent s’il est en capacité de le faire et en présence d’un adulte.',
    printed: [`injection par l’élève ${BY_PUPIL}`],
  },
  {
    official: ' UI insuline pour diminuer la glycémie de 50 mg/dL.',
    printed: [' UI pour baisser de 50 mg/dL'],
  },
  {
    official: 'Informer les parents en fin de journée (carnet de liaison si enfant jeune)',
    printed: ['informer les parents en fin de journée'],
  },
  {
    official: 'Si la cétonémie est > 0.5 mmol/l ou si la bandelette urinaire se colore en violet :',
    printed: ['Cétonémie > 0,5 mmol/l ou bandelette urinaire violette'],
  },
  {
    official:
      'Prévenir les parents (à défaut, l’équipe soignante de l’hôpital ou l’infirmier(e) libéral(e) si mentionnés dans le PAI) ou le 15 ou le 112',
    printed: [
      'prévenir les parents (à défaut, l’équipe de l’hôpital ou l’infirmier libéral nommés au PAI) ou le 15 ou le 112',
    ],
  },
  {
    official:
      'Faire une injection d’insuline rapide : injection réalisée par l’enfant/l’adolescent s’il est en capacité de la faire et en présence d’un adulte.',
    printed: [`injection d’insuline rapide par l’élève ${BY_PUPIL}`],
  },
  { official: 'Zone d’injection : ', printed: ['zone : '] },
  { official: 'Dose : (1/10ème du poids) ', printed: ['dose (1/10ème du poids) : '] },
  { official: 'Dose : (1/10ème du poids) soit ', printed: ['dose (1/10ème du poids) : '] },
  { official: ' unités.', printed: [' unités'] },
  {
    official: 'Attention, si cétonémie ≥ 3 mmol/l : c’est une urgence',
    printed: ['Cétonémie ≥ 3 mmol/l : c’est une urgence'],
  },
  {
    official:
      'Si parents ou équipe soignante non joignables immédiatement, tél au 15 ou 112 pour transférer l’enfant à l’hôpital.',
    printed: [
      'parents ou équipe soignante non joignables aussitôt : appeler le 15 ou le 112 (transfert à l’hôpital)',
    ],
  },
  {
    official:
      'Faire avant le transfert une injection d’insuline rapide au stylo : Injection réalisée par l’enfant/l’adolescent s’il est en capacité de la faire et en présence d’un adulte.',
    printed: [`avant le transfert, injection d’insuline rapide au stylo par l’élève ${BY_PUPIL}`],
  },
  // Sheet 04
  { official: 'Perte de Connaissance', printed: ['Perte de connaissance'] },
  // Sheet 06
  { official: 'DOULEUR ISOLÉE non thoracique', printed: ['Douleur isolée, non thoracique'] },
  { official: '(sans fatigue ni pâleur ni fièvre)', printed: ['(sans fatigue, ni pâleur, ni fièvre)'] },
  {
    official: 'FIÈVRE ≥ 38.5 °C ET/OU PÂLEUR AVEC FATIGUE INTENSE D’APPARITION RAPIDE',
    printed: ['Fièvre ≥ 38,5 °C', 'Pâleur avec fatigue intense d’apparition rapide'],
  },
  { official: ' Dose : ', printed: [', dose : '] },
  { official: 'TAUX D’HÉMOGLOBINE DE BASE : ', printed: ['Taux d’hémoglobine de base : '] },
];

/** Titles of situations as the sheet prints them, where the official one is no title of its own. */
export const plainTitles: Readonly<Record<string, string>> = {
  'Signes d’appel visibles': 'Signes d’appel',
  'LES SIGNES': 'Signes d’appel',
  'SI SIGNE DE GRAVITÉ': 'Signes de gravité',
  'À NE PAS FAIRE': 'À ne pas faire',
  'Sans amélioration, en l’absence de signes de gravité': 'Signes qui persistent',
  'EN L’ABSENCE D’AMÉLIORATION OU SI APPARITION D’UN NOUVEAU SIGNE': 'Pas mieux, ou nouveau signe',
};
