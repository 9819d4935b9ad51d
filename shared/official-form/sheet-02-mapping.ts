import { type FormMapping, mapFact } from './form-mapping.ts';
import { mapSheetBox as box, mapSheetFrame, mapSheetText as text } from './sheet-frame-mapping.ts';

export const sheet02Mapping: FormMapping = {
  kind: '02',
  added: [
    {
      field: 'Cachet du médecin',
      label: 'Cachet du médecin',
      source: { from: 'fact', fact: 'doctorStamp' },
      page: 1,
      rectangle: [39, 33, 230, 57],
    },
  ],
  fields: [
    ...mapSheetFrame({
      academy: 'Texte11',
      department: 'Texte12',
      toSpecify: 'Texte11111',
      doctorDate: 'DATE DU JOUR',
      stamp: null,
      signature: 'Texte4',
    }),
    mapFact('Texte11', 'Académie, page 2', 'academy', 1),
    mapFact('Texte12', 'Département, page 2', 'department', 1),
    mapFact('Nom Prénom', 'Nom et prénom, page 2', 'pupilName', 1),
    text('Texte13', 'Exposition : précisions', 'exposureDetails'),
    text('Texte1113', 'Réaction modérée : autre signe', 'otherModerateSign'),
    text('Texte1234', 'Traitement anti-histaminique', 'antihistamine'),
    text('Texte1', 'Adrénaline : spécialité', 'adrenalineProduct'),
    text('Texte2', 'Gêne respiratoire : nombre de bouffées', 'severePuffs'),
    text('Texte3', 'Gêne respiratoire : médicament', 'severeInhaled'),
    text('Texte131111111111', 'Réaction modérée : autre mesure', 'otherModerateMeasure'),
    box('ANAPEN', 'ANAPEN', 'anapen'),
    box('EMERADE', 'EMERADE', 'emerade'),
    box('EPIPEN', 'EPIPEN', 'epipen'),
    box('JEXT', 'JEXT', 'jext'),
  ],
};
