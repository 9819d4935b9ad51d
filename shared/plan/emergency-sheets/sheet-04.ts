import type { EmergencySheetTemplate } from './emergency-sheet.ts';

/** « Fiche spécifique N° 04 » (2021 model; domain reference §2.6). */
export const sheet04 = {
  number: '04',
  title: 'Fiche spécifique n° 04',
  layout: 'cases',
  signsLabel: 'LES SIGNES',
  conductLabel: 'LES BONS RÉFLEXES',
  introduction: [],
  situations: [
    {
      id: 'signs',
      severity: 'moderate',
      tone: 'warning',
      title: 'LES SIGNES',
      signs: [
        { kind: 'check', id: 'unconsciousness', label: 'Perte de Connaissance' },
        { kind: 'check', id: 'jerks', label: 'Secousses musculaires involontaires' },
        { kind: 'check', id: 'stiffness', label: 'Raideur généralisée du corps' },
        { kind: 'check', id: 'jaw', label: 'Contraction de la mâchoire' },
        {
          kind: 'sentence',
          check: 'otherSign',
          parts: ['Autre : ', { blank: 'otherSignText', label: 'Autre signe', size: 'long' }],
        },
      ],
      measures: [
        {
          kind: 'note',
          text: 'Rester calme et faire évacuer les autres élèves dans le calme en les rassurant.',
        },
        { kind: 'note', text: 'Noter l’heure de début de la crise' },
        {
          kind: 'note',
          text: 'Laisser l’élève allongé par terre et éloigner tout objet qui risque de le blesser.',
        },
        {
          kind: 'note',
          text: 'Empêcher l’enfant de se blesser, en écartant les objets pour sécuriser son périmètre',
        },
        {
          kind: 'note',
          text: 'Alerter ou faire alerter le SAMU 15 et suivre les consignes du médecin',
        },
        { kind: 'note', text: 'Surveiller l’enfant jusqu’à la fin de la crise' },
      ],
      treatment: [],
    },
    {
      id: 'forbidden',
      severity: 'forbidden',
      tone: 'neutral',
      title: 'À NE PAS FAIRE',
      signs: [],
      measures: [
        { kind: 'note', text: 'Ne pas chercher à maîtriser l’enfant' },
        { kind: 'note', text: 'Ne pas essayer de placer un objet entre ses dents' },
      ],
      treatment: [],
    },
    {
      id: 'severeSigns',
      severity: 'severe',
      tone: 'danger',
      title: 'SI SIGNE DE GRAVITÉ',
      signs: [
        { kind: 'note', text: 'Durée de perte de connaissance longue > 5 minutes' },
        { kind: 'note', text: 'Répétition des crises' },
        { kind: 'note', text: 'Arrêt de la respiration' },
      ],
      measures: [
        {
          kind: 'note',
          text: 'Contacter à nouveau le SAMU 15 et suivre les consignes du médecin',
        },
        { kind: 'note', text: 'Si l’enfant ne respire pas, pratiquer un massage cardiaque' },
      ],
      treatment: [{ kind: 'text', id: 'possibleTreatment', label: 'Traitement éventuel :' }],
    },
  ],
  annex: [],
  remindsFamily: true,
} as const satisfies EmergencySheetTemplate;
