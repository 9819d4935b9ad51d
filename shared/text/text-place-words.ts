import type { PlanPart } from '../plan/plan-content-schema.ts';

/** Where a free text stands, for whoever must find it again. */
export const planPartWords: Readonly<Record<PlanPart, string>> = {
  administrative: 'Partie administrative',
  adaptations: 'Aménagements et adaptations',
  emergency: 'Conduite à tenir',
  afterSchool: 'Volet périscolaire',
  supplies: 'Pièces et trousse',
};

export const textPlaceWords = {
  datedClass: 'classe',
  signatoryName: 'nom d’un signataire',
  signatoryAddress: 'adresse d’un signataire',
  signatoryLabel: 'qualité d’un partenaire',
  specificNumbers: 'numéros d’urgence spécifiques',
  doctorName: 'nom du médecin',
  doctorContact: 'coordonnées du médecin',
  kitDetails: 'précision du lieu de la trousse',
  kitItem: 'contenu de la trousse',
  resourceAdult: 'Élève – adulte ressource',
  guardianRelation: 'Élève – lien de parenté',
  placeCode: (code: string) => `Lieux – code « ${code} »`,
  placeLabel: (code: string) => `Lieux – libellé du lieu « ${code} »`,
  className: 'Classes – nom de la classe',
  recipient: 'Destinataire de l’exemplaire',
  rescueAccess: 'Établissement – accès des secours',
} as const;
