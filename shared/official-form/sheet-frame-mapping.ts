import { type FieldMapping, mapFact, mapField } from './form-mapping.ts';

/** Names, on one sheet, of the fields that every sheet has. */
type FrameFields = {
  academy: string;
  department: string;
  /** « PARTIE MÉDECIN TRAITANT ou à préciser : ». */
  toSpecify: string;
  birthDate?: string;
  numbers?: string;
  doctorDate: string;
  /** null: the paper has a frame and no field. */
  stamp: string | null;
  signature: string;
};

export function mapSheetFrame(fields: FrameFields): FieldMapping[] {
  const numbers = 'Numéros durgence spécifiques éventuels autres que le 15 ou le 112';
  return [
    mapFact(fields.academy, 'Académie', 'academy'),
    mapFact(fields.department, 'Département', 'department'),
    mapField(fields.toSpecify, 'Partie médecin traitant ou à préciser', {
      unmapped: 'Le registre ne dit pas qui remplit la fiche à la place du médecin traitant.',
    }),
    mapFact('Nom Prénom', 'Nom et prénom', 'pupilName'),
    mapFact('Date de Naissance', 'Date de naissance', 'birthDate'),
    mapFact(fields.numbers ?? numbers, 'Numéros d’urgence spécifiques', 'specificNumbers'),
    mapFact('Fiche établie pour la période suivante', 'Période de la fiche', 'period'),
    mapField('OUI', 'Courrier joint : oui', { tick: 'letter', when: 'yes' }),
    mapField('NON', 'Courrier joint : non', { tick: 'letter', when: 'no' }),
    mapFact(fields.doctorDate, 'Date de la signature du médecin', 'doctorSignedOn'),
    ...(fields.stamp === null ? [] : [mapFact(fields.stamp, 'Cachet du médecin', 'doctorStamp')]),
    mapField(fields.signature, 'Signature du médecin', { unmapped: 'Le médecin signe de sa main.' }),
  ];
}

export function mapSheetText(field: string, label: string, id: string, at = 0): FieldMapping {
  return mapField(field, label, { from: 'sheet', id }, at);
}

export function mapSheetBox(field: string, label: string, id: string): FieldMapping {
  return mapField(field, label, { tick: 'sheet', id });
}
