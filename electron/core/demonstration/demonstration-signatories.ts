import { addDays, type CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { Signatory, SignatoryKind } from '../../../shared/plan/administrative-schema.ts';
import { buildSignatory } from '../../../shared/plan/known-signatories.ts';
import type { PupilInput } from '../../../shared/pupil/pupil-schema.ts';
import { demonstrationSchool } from './demonstration-school.ts';
import type { SeededSource } from './seeded-source.ts';

type Wish = {
  input: PupilInput;
  teacher: string;
  createdOn: CalendarDate;
  isSigned: boolean;
  isOfAge: boolean;
  hasCatering: boolean;
  isBare: boolean;
};

/** The family first, then the form's « Référents » and « Partenaires ». */
export function listSignatories(wish: Wish, source: SeededSource): Signatory[] {
  const { input, createdOn, isSigned } = wish;
  const signedOn = isSigned ? addDays(createdOn, 5) : null;
  const build = (kind: SignatoryKind, details: Partial<Signatory>) =>
    buildSignatory(source.identifier(), kind, details);
  const family = wish.isOfAge
    ? [build('pupil', { name: `${input.firstName} ${input.lastName}`, signedOn })]
    : input.guardians.slice(0, 2).map((guardian, index) =>
        build('guardian', {
          guardianId: guardian.id,
          name: guardian.name,
          // Parents rarely sign the same day, and sometimes only one does.
          signedOn: index === 0 ? signedOn : isSigned && source.below(2) === 0 ? addDays(createdOn, 9) : null,
          copyReceivedOn: isSigned && index === 0 ? addDays(createdOn, 12) : null,
        }),
      );
  if (wish.isBare) return family;
  const address = `${demonstrationSchool.address}, ${demonstrationSchool.postalCode} ${demonstrationSchool.city}`;
  const received = isSigned ? addDays(createdOn, 12) : null;
  return [
    ...family,
    build('secondaryHead', {
      name: demonstrationSchool.headName,
      address,
      signedOn,
      copyReceivedOn: received,
    }),
    build('teacher', { name: wish.teacher, address, signedOn, copyReceivedOn: received }),
    build('schoolDoctor', {
      name: 'Dr Anselme Pertinent',
      address: 'Centre médico-scolaire, 3, place du Spécimen, 99999 Villimagine',
      signedOn,
    }),
    build('schoolNurse', { name: 'Blandine Aubépine', address, signedOn, copyReceivedOn: received }),
    ...(wish.hasCatering
      ? [build('catering', { name: 'Régis Marmiton', address: 'Cuisine centrale de Villimagine', signedOn })]
      : []),
    ...(source.below(4) === 0
      ? [
          build('other', {
            otherLabel: 'Club d’escalade',
            name: 'Lila Montagnac',
            address: 'Gymnase municipal',
          }),
        ]
      : []),
  ];
}
