import type { FormMapping } from './form-mapping.ts';
import { mapSheetBox as box, mapSheetFrame, mapSheetText as text } from './sheet-frame-mapping.ts';

export const sheet04Mapping: FormMapping = {
  kind: '04',
  added: [
    {
      field: 'Autre signe',
      label: 'Autre signe',
      source: { from: 'sheet', id: 'otherSignText' },
      page: 1,
      rectangle: [113, 462, 268, 489],
      cover: [114, 474, 244, 487],
    },
  ],
  fields: [
    ...mapSheetFrame({
      academy: 'Texte2',
      department: 'Texte3',
      toSpecify: 'Texte1',
      doctorDate: 'Texte4',
      stamp: 'Cachet du médecin',
      signature: 'Signature5',
    }),
    box('Perte de Connaissance', 'Perte de connaissance', 'unconsciousness'),
    box('Secousses musculaires involontaires', 'Secousses musculaires involontaires', 'jerks'),
    box('Raideur généralisée du corps', 'Raideur généralisée du corps', 'stiffness'),
    box('Contraction de la mâchoire', 'Contraction de la mâchoire', 'jaw'),
    box('Autre  Cliquez ici pour taper du texte', 'Autre signe : case', 'otherSign'),
    text('Traitement éventuel', 'Traitement éventuel', 'possibleTreatment'),
  ],
};
