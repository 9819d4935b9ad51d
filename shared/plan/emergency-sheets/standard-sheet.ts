import type { EmergencySheetTemplate } from './emergency-sheet.ts';

/** « Fiche Standard »: blank rows that serve every condition without a sheet of its own (domain reference §2.2). */
export const standardSheet = {
  number: 'standard',
  title: 'Fiche standard',
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
        {
          kind: 'rows',
          id: 'firstSigns',
          label: 'Signes d’appel visibles',
          addLabel: 'Ajouter un signe',
          columns: [{ id: 'text', label: 'Signe visible' }],
        },
      ],
      measures: [
        {
          kind: 'rows',
          id: 'firstMeasures',
          label: 'Mesures à prendre',
          addLabel: 'Ajouter une mesure',
          columns: [{ id: 'text', label: 'Mesure à prendre' }],
        },
      ],
      treatment: [
        {
          kind: 'rows',
          id: 'firstTreatments',
          label: 'Traitement',
          addLabel: 'Ajouter un traitement',
          columns: [{ id: 'text', label: 'Traitement (nom, dose, voie)' }],
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
          kind: 'rows',
          id: 'severeSigns',
          label: 'Signes de gravité',
          addLabel: 'Ajouter un signe de gravité',
          columns: [{ id: 'text', label: 'Signe de gravité' }],
        },
      ],
      measures: [
        {
          kind: 'rows',
          id: 'severeMeasures',
          label: 'Mesures à prendre',
          addLabel: 'Ajouter une mesure',
          columns: [{ id: 'text', label: 'Mesure à prendre' }],
        },
      ],
      treatment: [
        {
          kind: 'rows',
          id: 'severeTreatments',
          label: 'Traitement',
          addLabel: 'Ajouter un traitement',
          columns: [{ id: 'text', label: 'Traitement (nom, dose, voie)' }],
        },
      ],
    },
  ],
  annex: [],
  remindsFamily: true,
} as const satisfies EmergencySheetTemplate;
