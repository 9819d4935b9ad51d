import type { EmergencySituation } from './emergency-sheet.ts';

/** Sheet 03a, page 5/6, first table. Each numbered step of the sheet is one item. */
export const lowSugar = {
  id: 'lowSugar',
  severity: 'moderate',
  tone: 'warning',
  title: 'Hypoglycémie modérée',
  signs: [
    {
      kind: 'note',
      text: 'L’hypoglycémie est une diminution du taux de sucre dans le sang. La glycémie est < 70 mg/dL avec ou sans signes.',
    },
    { kind: 'note', text: 'Les signes :', strong: true },
    { kind: 'check', id: 'lowPallor', label: 'Pâleur' },
    { kind: 'check', id: 'lowSweating', label: 'Sueurs' },
    { kind: 'check', id: 'lowShaking', label: 'Tremblements' },
    { kind: 'check', id: 'lowSpeech', label: 'Difficultés pour parler' },
    { kind: 'check', id: 'lowRestlessness', label: 'Agitation' },
    { kind: 'check', id: 'lowDrowsiness', label: 'Somnolence' },
    { kind: 'check', id: 'lowAggressiveness', label: 'Agressivité inhabituelle' },
    {
      kind: 'sentence',
      check: 'lowOther',
      parts: ['Autres : ', { blank: 'lowOtherText', label: 'Autres signes', size: 'long' }],
    },
  ],
  measures: [
    { kind: 'note', text: 'Faire une hypoglycémie modérée n’est pas grave.', strong: true },
    { kind: 'note', text: 'Faire asseoir l’enfant sur place, arrêter l’activité physique.' },
  ],
  treatment: [
    {
      kind: 'group',
      title: 'Faire une glycémie au doigt si possible, ou mesure du glucose interstitiel avec le capteur :',
      children: [
        {
          kind: 'sentence',
          parts: [
            'Si < 70 mg/dL (ou « LO ») avec ou sans signes : donner ',
            { blank: 'sugarUnder70', label: 'Nombre de sucres sous 70 mg/dL', size: 'short' },
            ' sucre(s)',
          ],
        },
        {
          kind: 'sentence',
          parts: [
            'Si entre 70 et 80 mg/dL et ↓, avec ou sans signes : donner ',
            { blank: 'sugarUnder80', label: 'Nombre de sucres entre 70 et 80 mg/dL', size: 'short' },
            ' sucre(s)',
          ],
        },
      ],
    },
    {
      kind: 'sentence',
      parts: [
        'En l’absence de contrôle au doigt ou par capteur, donner d’emblée ',
        { blank: 'sugarUnchecked', label: 'Nombre de sucres sans contrôle', size: 'short' },
        ' sucre(s)',
      ],
    },
    {
      kind: 'note',
      text: 'Faire patienter l’enfant assis, quelques minutes après la prise du sucre.',
    },
    {
      kind: 'note',
      text: 'Si les signes persistent après 10 min, redonner la même dose de sucre ; possibilité de refaire une glycémie au doigt, ne pas faire de mesure avec le capteur pendant 15-20 min.',
    },
    {
      kind: 'group',
      title: 'Après le traitement de l’hypoglycémie, une fois les signes disparus et selon le moment :',
      children: [
        {
          kind: 'note',
          text: 'Avant un repas : faire l’injection d’insuline habituelle à la dose prévue et prendre le repas',
        },
        { kind: 'note', text: 'Avant une collation : donner la collation' },
        { kind: 'note', text: 'Avant une activité physique : donner un biscuit' },
        {
          kind: 'group',
          title: 'À distance d’un repas :',
          children: [
            { kind: 'check', id: 'giveNothing', label: 'Ne rien donner' },
            {
              kind: 'sentence',
              check: 'giveFood',
              parts: ['Donner ', { blank: 'giveFoodText', label: 'À donner', size: 'long' }],
            },
          ],
        },
      ],
    },
    { kind: 'note', text: 'Informer les parents en fin de journée (cahier de liaison).' },
  ],
} as const satisfies EmergencySituation;

/** Sheet 03a, page 5/6, second table. */
export const severeLowSugar = {
  id: 'severeLowSugar',
  severity: 'severe',
  tone: 'danger',
  title: 'Hypoglycémie sévère',
  signs: [
    {
      kind: 'check',
      id: 'severeUnconscious',
      label: 'Perte de connaissance avec ou sans convulsions',
    },
    { kind: 'check', id: 'severeDrowsiness', label: 'Somnolence extrême' },
    {
      kind: 'check',
      id: 'severeNoSugarByMouth',
      label: 'Hypoglycémie et impossibilité de prendre du sucre par la bouche',
    },
  ],
  measures: [
    {
      kind: 'note',
      text: 'Il faut agir sans délai mais il n’y a pas de risque vital',
      strong: true,
    },
    { kind: 'note', text: 'Ne rien donner par la bouche.' },
    { kind: 'note', text: 'Mettre l’enfant sur le côté en position latérale de sécurité (PLS).' },
  ],
  treatment: [
    {
      kind: 'group',
      title:
        'Appeler les secours (15 ou 112 ou 18) : Signaler que l’élève a un diabète et que du glucagon injectable ou en spray nasal a été fourni par les parents et se trouve à disposition dans l’établissement. Si demandé et conformément aux instructions du médecin du SAMU, aller récupérer :',
      children: [
        {
          kind: 'check',
          id: 'glucagonInjection',
          label: 'Le glucagon injectable (Glucagen®), injecté par un personnel habilité.',
          children: [{ kind: 'line', id: 'glucagonInjectionPlace', label: 'Lieu de stockage :' }],
        },
        {
          kind: 'check',
          id: 'glucagonSpray',
          label:
            'Le glucagon par spray nasal (Baqsimi®), qui peut être administré dans le nez par toute personne présente à ses côtés.',
          children: [{ kind: 'line', id: 'glucagonSprayPlace', label: 'Lieu de stockage :' }],
        },
      ],
    },
    {
      kind: 'note',
      text: 'Si possible, faire une glycémie avant le glucagon mais sans que cela ne retarde sa dispensation.',
    },
    {
      kind: 'group',
      title: 'En fonction de la présentation du glucagon :',
      children: [
        {
          kind: 'sentence',
          check: 'giveInjection',
          parts: [
            'Injecter le Glucagen® en sous-cutané ou intramusculaire : ',
            { blank: 'giveInjectionDose', label: 'Nombre d’ampoules', size: 'short' },
            ' ampoule (1/2 ampoule : 0.5 mg si moins de 25kg, 1 ampoule : 1 mg si plus de 25 kg).',
          ],
        },
        {
          kind: 'check',
          id: 'giveSpray',
          label: 'Administrer la dose de Baqsimi® dans le nez de l’élève',
        },
      ],
    },
    {
      kind: 'note',
      text: 'Refaire une glycémie 10 min après l’injection pour voir si le taux remonte bien mais ne pas faire de mesure avec le capteur pendant 15-20 min.',
    },
    {
      kind: 'sentence',
      parts: [
        'Au réveil de l’enfant (entre 5 et 15 min après l’injection de glucagon), le resucrer avec du sucre, humidifié avec de l’eau froide, en petites quantités avec une cuillère à café (car vomissements possibles), à renouveler plusieurs fois puis donner ',
        { blank: 'afterWaking', label: 'À donner au réveil', size: 'long' },
        ' (biscuits, pain…)',
      ],
    },
    { kind: 'note', text: 'Avertir les parents dès que possible.' },
  ],
} as const satisfies EmergencySituation;
