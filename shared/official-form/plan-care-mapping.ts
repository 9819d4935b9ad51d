import { type FieldMapping, mapFact, mapField } from './form-mapping.ts';

/** Part 2 of the form, VI: page 4. */
export const planCareMapping: readonly FieldMapping[] = [
  ...question('VI. Traitement quotidien', 'dailyTreatment', ['toggle_1_2', 'oui_2', 'non_3']),
  box('Traitement médicamenteux', 'VI. Traitement médicamenteux', 'medication'),
  mapField('Texte33', 'VI. Traitement médicamenteux : nom', { from: 'medicine', column: 'name' }),
  mapField('Texte34', 'VI. Traitement médicamenteux : posologie', { from: 'medicine', column: 'dose' }),
  mapField('Texte35', 'VI. Traitement médicamenteux : mode de prise', { from: 'medicine', column: 'route' }),
  mapField('Texte36', 'VI. Traitement médicamenteux : horaire', { from: 'medicine', column: 'schedule' }),
  ...question('VI. Surveillances particulières', 'monitoring', ['Surveillances particulières', 'oui', 'non']),
  text('Texte37', 'VI. Surveillances particulières : préciser', 'monitoringDetails'),
  ...question('VI. Professionnels de santé', 'healthProfessionals', ['toggle_8', 'oui_3', 'non_2']),
  text('Texte38', 'VI. Professionnels de santé : préciser', 'healthProfessionalsDetails'),
  ...question('VI. Protocole joint', 'protocolAttached', [null, 'oui_4', 'non_4']),
  ...question('VI. Pli cacheté', 'sealedLetter', [
    'Éléments confidentiels sous pli cacheté à transmettre aux équipes de secours ou au médecin',
    'oui_5',
    'non_5',
  ]),
  {
    ...text('Texte39', 'VI. Pli cacheté : préciser', 'sealedLetterDetails'),
    room: [138, 585, 576, 603],
    cover: [138, 588.5, 200, 602],
  },
  box('toggle_16', 'VI. Fiche « Conduite à tenir en cas d’urgence » jointe', 'emergencySheetAttached'),
  box('Autres soins', 'VI. Autres soins', 'otherCare'),
  text('Texte40', 'VI. Autres soins : préciser', 'otherCareDetails'),
  ...question('Trousse d’urgence', 'kitExists', [null, 'oui_6', 'non_6']),
  box('PAI obligatoirement', 'Trousse : PAI', 'kitHoldsPlan'),
  box('Ordonnance', 'Trousse : ordonnance', 'kitHoldsPrescription'),
  box('Traitements', 'Trousse : traitements', 'kitHoldsTreatments'),
  box('toggle_23', 'Trousse : pli confidentiel', 'kitHoldsLetter'),
  mapFact('Texte41', 'Trousse : lieu de stockage', 'kitStorage'),
  ...question('Trousse : élève autorisé à avoir son traitement sur lui', 'carriedByPupil', [
    null,
    'oui_7',
    'non_7',
  ]),
  ...question('Autre trousse d’urgence', 'otherKit', [null, 'oui_8', 'non_8']),
  text('Texte42', 'Autre trousse d’urgence : préciser', 'otherKitDetails'),
];

type TextId = Extract<FieldMapping['source'], { from: 'adaptation' }>['id'];
type BoxId = Extract<FieldMapping['source'], { tick: 'adaptation' }>['id'];
type QuestionId = Extract<FieldMapping['source'], { tick: 'adaptationAnswer' }>['id'];

function text(field: string, label: string, id: TextId): FieldMapping {
  return mapField(field, label, { from: 'adaptation', id });
}

function box(field: string, label: string, id: BoxId): FieldMapping {
  return mapField(field, label, { tick: 'adaptation', id });
}

/** « ☐ label : ☐ oui ☐ non »; the first box is not there for every question. */
function question(
  label: string,
  id: QuestionId,
  [first, yes, no]: readonly [string | null, string, string],
): FieldMapping[] {
  const isYes = { tick: 'adaptationAnswer', id, when: 'yes' } as const;
  return [
    ...(first === null ? [] : [mapField(first, label, isYes)]),
    mapField(yes, `${label} : oui`, isYes),
    mapField(no, `${label} : non`, { ...isYes, when: 'no' }),
  ];
}
