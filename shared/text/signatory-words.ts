import type { SignatoryKind } from '../plan/administrative-schema.ts';

/** The form's own row labels, pages 1 and 2. */
export const signatoryWords: Readonly<Record<SignatoryKind, string>> = {
  guardian: 'Responsable légal',
  pupil: 'Élève majeur',
  secondaryHead: 'Chef d’établissement',
  primaryHead: 'Directeur d’école',
  structureHead: 'Directeur d’établissement',
  teacher: 'Enseignant de la classe / Professeur principal / Encadrant de la structure',
  schoolDoctor: 'Médecin éducation nationale ou PMI ou collectivité d’accueil',
  schoolNurse: 'Infirmier éducation nationale ou PMI ou collectivité d’accueil',
  treatingDoctor: 'Médecins traitants, services hospitaliers',
  catering: 'Représentant du service de restauration',
  afterSchool: 'Responsable des autres temps périscolaires',
  other: 'Autres :',
};

/** Rows of the form's table « Référents », in printed order. */
export const referentKinds = [
  'secondaryHead',
  'primaryHead',
  'structureHead',
  'teacher',
  'schoolDoctor',
  'schoolNurse',
] as const satisfies readonly SignatoryKind[];

/** Rows of the form's table « Partenaires », in printed order. */
export const partnerKinds = [
  'treatingDoctor',
  'catering',
  'afterSchool',
  'other',
] as const satisfies readonly SignatoryKind[];

/** « Responsable légal (mère) », « Club d'escalade »: a role outside the form's own tables. */
export function formatRole(kind: SignatoryKind, detail: string): string {
  const known = detail.trim();
  if (kind === 'other') return known === '' ? 'Autre partenaire' : known;
  const role = signatoryWords[kind];
  return known === '' ? role : `${role} (${known.charAt(0).toLocaleLowerCase('fr')}${known.slice(1)})`;
}
