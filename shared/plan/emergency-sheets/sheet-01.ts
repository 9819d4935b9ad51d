import type { EmergencySheetTemplate } from './emergency-sheet.ts';

const CHAMBER = 'dans la chambre d’inhalation (chaque bouffée suivie de 5 respirations)';

/** « Fiche spécifique N° 01 » (2021 model; domain reference §2.3). */
export const sheet01 = {
  number: '01',
  title: 'Fiche spécifique n° 01',
  layout: 'table',
  signsLabel: 'Signes d’appel visibles',
  conductLabel: 'Mesures à prendre',
  introduction: [],
  situations: [
    {
      id: 'firstSigns',
      severity: 'moderate',
      tone: 'warning',
      title: 'Signes d’appel visibles',
      signs: [
        { kind: 'check', id: 'dryCough', label: 'Toux sèche' },
        { kind: 'check', id: 'breathingDiscomfort', label: 'Gêne respiratoire' },
        { kind: 'check', id: 'breathlessness', label: 'Essoufflement' },
        { kind: 'check', id: 'wheezing', label: 'Respiration sifflante' },
        { kind: 'check', id: 'pallor', label: 'Pâleur' },
        {
          kind: 'sentence',
          check: 'otherSign',
          parts: ['Autre : ', { blank: 'otherSignText', label: 'Autre signe', size: 'long' }],
        },
      ],
      measures: [
        { kind: 'note', text: 'Asseoir l’enfant au calme, le/la rassurer, noter l’heure' },
        { kind: 'note', text: 'Garder l’enfant sous la surveillance d’un adulte' },
      ],
      treatment: [
        {
          kind: 'sentence',
          check: 'inhale',
          parts: [
            'Faire inhaler ',
            { blank: 'inhalePuffs', label: 'Nombre de bouffées', size: 'short' },
            ' bouffées de ',
            { blank: 'inhaleMedicine', label: 'Médicament à inhaler', size: 'long' },
          ],
        },
        { kind: 'check', id: 'inhaleChamber', label: CHAMBER },
        {
          kind: 'check',
          id: 'otherTreatment',
          label: 'Autre :',
          children: [{ kind: 'text', id: 'otherTreatmentText', label: 'Autre traitement' }],
        },
      ],
    },
    {
      id: 'noImprovement',
      severity: 'moderate',
      tone: 'warning',
      title: 'Sans amélioration, en l’absence de signes de gravité',
      signs: [
        {
          kind: 'sentence',
          parts: [
            'Si dans les ',
            { blank: 'waitMinutes', label: 'Nombre de minutes', size: 'short' },
            ' minutes suivantes il n’y a pas d’amélioration et en l’absence de signes de gravité',
          ],
        },
      ],
      measures: [{ kind: 'text', id: 'repeatMeasures', label: 'Mesures à prendre' }],
      treatment: [
        {
          kind: 'sentence',
          check: 'inhaleAgain',
          parts: [
            'Faire inhaler ',
            { blank: 'inhaleAgainPuffs', label: 'Nombre de bouffées', size: 'short' },
            ' bouffées de ',
            { blank: 'inhaleAgainMedicine', label: 'Médicament à inhaler', size: 'long' },
          ],
        },
        { kind: 'check', id: 'inhaleAgainChamber', label: CHAMBER },
        {
          kind: 'check',
          id: 'otherRepeatTreatment',
          label: 'Autre :',
          children: [{ kind: 'text', id: 'otherRepeatTreatmentText', label: 'Autre traitement' }],
        },
      ],
    },
    {
      id: 'severeSigns',
      severity: 'severe',
      tone: 'danger',
      title: 'Signes de gravité',
      signs: [
        {
          kind: 'sentence',
          check: 'noBetter',
          parts: [
            'Sans amélioration dans les ',
            { blank: 'noBetterMinutes', label: 'Nombre de minutes', size: 'short' },
            ' minutes',
          ],
        },
        {
          kind: 'check',
          id: 'severity',
          label:
            'Si apparition de signes de gravité (exemples : Assis et penché en avant a du mal à parler et à tousser/ Sueurs/Agitation/Trouble de la conscience/ Pauses respiratoires/…)',
        },
      ],
      measures: [
        { kind: 'note', text: 'APPELER le SAMU (15 ou 112) et suivre les consignes données' },
        {
          kind: 'note',
          text: 'Garder l’enfant sous la surveillance d’un adulte en position assise, au calme.',
        },
        { kind: 'text', id: 'severeMeasures', label: 'Mesures à prendre' },
      ],
      treatment: [
        {
          kind: 'sentence',
          check: 'continueInhaling',
          parts: [
            'Poursuivre le traitement par inhalation de ',
            { blank: 'continuePuffs', label: 'Nombre de bouffées', size: 'short' },
            ' bouffées de ',
            { blank: 'continueMedicine', label: 'Médicament à inhaler', size: 'long' },
            ' toutes les ',
            { blank: 'continueMinutes', label: 'Nombre de minutes', size: 'short' },
            ' minutes jusqu’à l’arrivée des secours.',
          ],
        },
        {
          kind: 'check',
          id: 'continueChamber',
          label: 'Dans la chambre d’inhalation (chaque bouffée suivie de 5 respirations)',
        },
        {
          kind: 'check',
          id: 'additionalTreatment',
          label: 'Traitement complémentaire par :',
          children: [{ kind: 'text', id: 'additionalTreatmentText', label: 'Traitement complémentaire' }],
        },
      ],
    },
  ],
  annex: [],
  remindsFamily: true,
} as const satisfies EmergencySheetTemplate;
