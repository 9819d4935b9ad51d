import type { EmergencySheetTemplate } from './emergency-sheet.ts';

const MAXIMUM = '1 dose toutes les 6 heures si douleur, maximum 4 doses par jour.';

/** « Fiche spécifique N° 06 » (2021 model; domain reference §2.7). */
export const sheet06 = {
  number: '06',
  title: 'Fiche spécifique n° 06',
  layout: 'table',
  signsLabel: 'Signes d’appel visibles',
  conductLabel: 'Mesures à prendre',
  introduction: [],
  situations: [
    {
      id: 'pain',
      severity: 'moderate',
      tone: 'warning',
      title: 'Signes d’appel visibles',
      signs: [
        { kind: 'note', text: 'DOULEUR ISOLÉE non thoracique', strong: true },
        { kind: 'note', text: '(sans fatigue ni pâleur ni fièvre)' },
      ],
      measures: [
        {
          kind: 'note',
          text: 'Appeler les parents, mettre l’enfant au repos, le réchauffer, lui donner à boire.',
        },
        {
          kind: 'note',
          text: 'Si la douleur persiste au bout de 30 minutes une consultation médicale est urgente : appeler à nouveau les parents et s’ils ne sont pas joignables très rapidement, appeler le 15 ou le 112',
        },
      ],
      treatment: [
        {
          kind: 'check',
          id: 'painkiller',
          label: 'Paracétamol :',
          children: [
            {
              kind: 'sentence',
              parts: [
                'Forme : ',
                { blank: 'painkillerForm', label: 'Forme du paracétamol', size: 'short' },
                ' Dose : ',
                { blank: 'painkillerDose', label: 'Dose de paracétamol', size: 'short' },
              ],
            },
            { kind: 'note', text: MAXIMUM },
          ],
        },
        {
          kind: 'check',
          id: 'otherPainTreatment',
          label: 'Autre :',
          children: [
            { kind: 'line', id: 'otherPainTreatmentName', label: 'Autre traitement' },
            {
              kind: 'sentence',
              parts: [
                'Forme : ',
                { blank: 'otherPainTreatmentForm', label: 'Forme de l’autre traitement', size: 'short' },
                ' Dose : ',
                { blank: 'otherPainTreatmentDose', label: 'Dose de l’autre traitement', size: 'short' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'other',
      severity: 'moderate',
      tone: 'warning',
      title: 'Autre',
      signs: [{ kind: 'text', id: 'otherSign', label: 'Autre :' }],
      measures: [{ kind: 'text', id: 'otherMeasure', label: 'Mesures à prendre' }],
      treatment: [{ kind: 'text', id: 'otherTreatment', label: 'Traitement à prendre' }],
    },
    {
      id: 'severeSigns',
      severity: 'severe',
      tone: 'danger',
      title: 'Signes de gravité',
      signs: [
        {
          kind: 'note',
          text: 'FIÈVRE ≥ 38.5 °C ET/OU PÂLEUR AVEC FATIGUE INTENSE D’APPARITION RAPIDE',
          strong: true,
        },
        { kind: 'note', text: 'Douleur au niveau du thorax, même isolée', strong: true },
      ],
      measures: [
        {
          kind: 'note',
          text: 'Une consultation hospitalière pour bilan est urgente : appeler les parents et le 15 ou 112 pour transport de l’enfant au centre hospitalier référent',
        },
        {
          kind: 'note',
          text: 'En attendant le service d’urgence : mise au repos + boisson + éviter tout refroidissement',
        },
      ],
      treatment: [
        {
          kind: 'check',
          id: 'feverPainkiller',
          label: 'En attendant, en cas de fièvre : paracétamol',
          children: [
            {
              kind: 'sentence',
              parts: [
                'Forme : ',
                { blank: 'feverPainkillerForm', label: 'Forme du paracétamol', size: 'short' },
                ' Dose : ',
                { blank: 'feverPainkillerDose', label: 'Dose de paracétamol', size: 'short' },
              ],
            },
            { kind: 'note', text: MAXIMUM },
          ],
        },
        {
          kind: 'check',
          id: 'otherSevereTreatment',
          label: 'Autre :',
          children: [{ kind: 'text', id: 'otherSevereTreatmentText', label: 'Autre traitement' }],
        },
      ],
    },
  ],
  annexKind: 'fact',
  annex: [
    {
      kind: 'sentence',
      parts: [
        'TAUX D’HÉMOGLOBINE DE BASE : ',
        { blank: 'baselineHaemoglobin', label: 'Taux d’hémoglobine de base', size: 'short' },
        ' g/dL',
      ],
    },
  ],
  remindsFamily: true,
} as const satisfies EmergencySheetTemplate;
