import type { StateToSay } from '../audience/pupil-facts.ts';

/** What the sheets for the canteen and the after-school staff say. */
export const staffSheetWords = {
  school: 'Établissement',
  className: 'Classe',
  bornOn: 'Date de naissance :',
  photo: 'Photo',
  photoOfPupil: 'Photographie de l’élève',
  notToDisplay: 'Ne pas afficher',
  emergencyTitle: 'En cas d’urgence',
  followSheet: 'Conduite à tenir\u00A0: voir la fiche d’urgence de l’élève, rangée avec sa trousse.',
  noSheet: 'Ce PAI ne comporte pas de fiche d’urgence.',
  callRescue: 'Au moindre doute, appeler le 15 ou le 112 et suivre les consignes données.',
  kitPlace: 'Trousse d’urgence',
  mealTimeKitPlace: 'Lieu de la trousse pendant ces temps',
  carried: 'L’élève est autorisé à avoir sa trousse d’urgence sur lui.',
  callsTitle: 'Personnes à joindre',
  callsSummary: 'Personnes à joindre et leurs téléphones',
  role: 'Lien ou fonction',
  name: 'Nom et prénom',
  phone: 'Téléphone',
} as const;

/** Printed at the head of a sheet whose PAI is not in force. */
export const stateNotices: Readonly<Record<StateToSay, string>> = {
  unsigned: 'PAI en préparation\u00A0: il n’est pas encore signé par la famille.',
  closed: 'PAI terminé\u00A0: ces consignes ne sont plus à suivre.',
};

export const cateringWords = {
  fileTitle: 'Consignes pour la restauration',
  title: 'Restauration scolaire\u00A0: consignes',
  mealTitle: 'Ce que le repas doit respecter',
  nothing: 'Aucune consigne pour le contenu du repas.',
  broughtTitle: 'Apporté par la famille',
  seatingTitle: 'Service et installation',
  detailsName: 'Partie 2, V. Restauration, «\u00A0Préciser\u00A0»',
  instructionsName: 'Volet périscolaire, «\u00A0Consignes pour les repas, le goûter et les collations\u00A0»',
  footer: 'réservé au service de restauration, ne pas afficher',
} as const;

export const afterSchoolWords = {
  fileTitle: 'Volet périscolaire',
  title: 'Volet périscolaire du PAI',
  followSheet:
    'Ce PAI comporte une fiche «\u00A0Conduite à tenir en cas d’urgence\u00A0»\u00A0: la demander et la garder avec la trousse.',
  nothing: 'Rien de particulier pour',
  timeTitle: 'Temps périscolaire',
  signaturesTitle: 'Dates et signatures',
  family: 'Responsables légaux ou élève majeur',
  head: 'Directeur d’école ou chef d’établissement',
  catering: 'Service de restauration',
  afterSchool: 'Mairie ou responsable du temps périscolaire',
  footer: 'réservé aux personnels de la restauration et du périscolaire, ne pas afficher',
} as const;
