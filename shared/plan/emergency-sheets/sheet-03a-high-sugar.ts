import type { EmergencySituation } from './emergency-sheet.ts';

const INJECTION =
  'Injection réalisée par l’enfant/l’adolescent s’il est en capacité de la faire et en présence d’un adulte.';

/** Sheet 03a, page 6/6, first table. */
export const highSugar = {
  id: 'highSugar',
  severity: 'moderate',
  tone: 'calm',
  title: 'Hyperglycémie modérée (entre 180 et 250 mg/dL)',
  signs: [
    { kind: 'note', text: 'Pas de signes Ou :', strong: true },
    { kind: 'check', id: 'highThirst', label: 'Besoin d’uriner, soif' },
    { kind: 'check', id: 'highHeadache', label: 'Parfois : maux de tête, fatigue, agitation' },
  ],
  measures: [
    {
      kind: 'note',
      text: 'Il n’y a pas d’urgence. Il n’y a pas de critère de gravité.',
      strong: true,
    },
    { kind: 'note', text: 'Laisser boire l’enfant sur place' },
    { kind: 'note', text: 'Lui permettre d’avoir accès aux toilettes facilement.' },
    { kind: 'note', text: 'Informer les parents en fin de journée (cahier de liaison).' },
  ],
  treatment: [],
} as const satisfies EmergencySituation;

/** Sheet 03a, page 6/6, second table. */
export const highSugarWithCheck = {
  id: 'highSugarWithCheck',
  severity: 'severe',
  tone: 'danger',
  title: 'Hyperglycémie ≥ 250 mg/dL',
  signs: [
    { kind: 'check', id: 'veryHighThirst', label: 'Besoin d’uriner, soif' },
    { kind: 'check', id: 'veryHighHeadache', label: 'Parfois : maux de tête, fatigue, agitation' },
    { kind: 'note', text: 'Signes de gravité : Signes précédents et :', strong: true },
    { kind: 'check', id: 'veryHighNausea', label: 'Nausées' },
    { kind: 'check', id: 'veryHighPain', label: 'Douleurs abdominales' },
    { kind: 'check', id: 'veryHighVomiting', label: 'Vomissements' },
  ],
  measures: [],
  treatment: [
    {
      kind: 'note',
      text: 'Si glycémie ≥ 250 mg/dl à midi ou avant le sport : rechercher la présence de corps cétoniques (cétonémie avec lecteur et bandelettes spécifiques ou cétonurie avec bandelette urinaire).',
    },
    {
      kind: 'group',
      title: 'En l’absence de corps cétoniques (≤ à 0.5 mmol/l), il n’y a pas d’urgence.',
      children: [
        {
          kind: 'yesNo',
          id: 'bolus',
          label: 'Possibilité de faire un bolus d’insuline rapide si l’enfant est autonome :',
          children: [
            {
              kind: 'note',
              text: 'Injection réalisée par l’enfant/l’adolescent s’il est en capacité de le faire et en présence d’un adulte.',
            },
            {
              kind: 'sentence',
              parts: [
                'Dose : ',
                { blank: 'bolusDose', label: 'Dose d’insuline en UI', size: 'short' },
                ' UI insuline pour diminuer la glycémie de 50 mg/dL.',
              ],
            },
          ],
        },
        {
          kind: 'note',
          text: 'Informer les parents en fin de journée (carnet de liaison si enfant jeune)',
        },
      ],
    },
    {
      kind: 'group',
      title: 'Si la cétonémie est > 0.5 mmol/l ou si la bandelette urinaire se colore en violet :',
      children: [
        {
          kind: 'note',
          text: 'Prévenir les parents (à défaut, l’équipe soignante de l’hôpital ou l’infirmier(e) libéral(e) si mentionnés dans le PAI) ou le 15 ou le 112',
        },
        {
          kind: 'note',
          text: 'Faire une injection d’insuline rapide : injection réalisée par l’enfant/l’adolescent s’il est en capacité de la faire et en présence d’un adulte.',
        },
        { kind: 'line', id: 'ketonesZone', label: 'Zone d’injection :' },
        {
          kind: 'sentence',
          parts: [
            'Dose : (1/10ème du poids) ',
            { blank: 'ketonesDose', label: 'Dose en unités', size: 'short' },
            ' unités.',
          ],
        },
      ],
    },
    {
      kind: 'group',
      title: 'Attention, si cétonémie ≥ 3 mmol/l : c’est une urgence',
      children: [
        {
          kind: 'note',
          text: 'Si parents ou équipe soignante non joignables immédiatement, tél au 15 ou 112 pour transférer l’enfant à l’hôpital.',
        },
        {
          kind: 'note',
          text: `Faire avant le transfert une injection d’insuline rapide au stylo : ${INJECTION}`,
        },
        { kind: 'line', id: 'urgentZone', label: 'Zone d’injection :' },
        {
          kind: 'sentence',
          parts: [
            'Dose : (1/10ème du poids) soit ',
            { blank: 'urgentDose', label: 'Dose en unités', size: 'short' },
            ' unités.',
          ],
        },
      ],
    },
  ],
} as const satisfies EmergencySituation;
