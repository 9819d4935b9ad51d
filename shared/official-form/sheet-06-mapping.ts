import type { FormMapping } from './form-mapping.ts';
import { mapSheetBox as box, mapSheetFrame, mapSheetText as text } from './sheet-frame-mapping.ts';

export const sheet06Mapping: FormMapping = {
  kind: '06',
  added: [],
  fields: [
    ...mapSheetFrame({
      academy: 'Texte1',
      department: 'Texte2',
      toSpecify: 'Texte3',
      doctorDate: 'Texte11',
      stamp: 'Cachet du médecin',
      signature: 'Signature12',
    }),
    box('Paracétamol', 'Douleur : paracétamol', 'painkiller'),
    text('Texte4', 'Douleur, paracétamol : forme', 'painkillerForm', 0),
    text('Texte5', 'Douleur, paracétamol : dose', 'painkillerDose', 0),
    box('Autre', 'Douleur : autre traitement', 'otherPainTreatment'),
    text('Texte6', 'Douleur, autre traitement : lequel', 'otherPainTreatmentName'),
    text('Texte7', 'Douleur, autre traitement : forme', 'otherPainTreatmentForm'),
    text('Texte8', 'Douleur, autre traitement : dose', 'otherPainTreatmentDose'),
    text('très rapidement appeler le 15 ou le 112', 'Autre signe', 'otherSign'),
    text('Texte9', 'Autre signe : mesures', 'otherMeasure'),
    text(
      'Paracétamol  Forme  Dose  1 dose toutes les 6 heures si douleur maximum 4 doses par jour Autre  Forme  Dose Autre',
      'Autre signe : traitement',
      'otherTreatment',
    ),
    box('En', 'Fièvre : paracétamol', 'feverPainkiller'),
    text('Texte4', 'Fièvre, paracétamol : forme', 'feverPainkillerForm', 1),
    text('Texte5', 'Fièvre, paracétamol : dose', 'feverPainkillerDose', 1),
    box('maximum 4 doses par jour', 'Signes de gravité : autre traitement', 'otherSevereTreatment'),
    text('Autre_2', 'Signes de gravité, autre traitement : lequel', 'otherSevereTreatmentText'),
    text('Texte10', 'Taux d’hémoglobine de base', 'baselineHaemoglobin'),
  ],
};
