import type { MissingCode } from '../plan/plan-completeness-rules.ts';

/** What the PAI still lacks, short enough for a margin. */
export const missingWords: Readonly<Record<MissingCode, string>> = {
  firstRequestDate: 'Date de la première demande',
  familySignatory: 'Responsable légal ou élève majeur parmi les signataires',
  headSignatory: 'Nom du directeur ou du chef d’établissement',
  consequences: 'Conséquences utiles pour la compréhension (rubrique I)',
  kitDecision: 'Trousse d’urgence : oui ou non',
  kitStorage: 'Lieu de stockage de la trousse d’urgence',
  kitPlan: 'PAI dans la trousse d’urgence (obligatoire)',
  sealedLetterPlace: 'Lieu du pli cacheté',
  emergencyDecision: 'Conduite à tenir en cas d’urgence : nécessaire ou non',
  emergencyInstructions: 'Signes, mesures ou traitement de la conduite à tenir',
  emergencyPeriod: 'Période de la fiche « Conduite à tenir »',
  doctorSignature: 'Signature du médecin sur la fiche « Conduite à tenir »',
  prescription: 'Date de l’ordonnance',
  kitRegistered: 'Description de la trousse d’urgence',
  kitPlace: 'Lieu codé d’une trousse',
  kitExpiry: 'Date de péremption d’un produit de la trousse',
};
