import type { Guardian, PupilInput } from '../../pupil/pupil-schema.ts';

/** Words of a pupil's page. */
export const pupilWords = {
  newTitle: 'Nouvel élève',
  windowTitle: 'Élève',
  backToRegister: 'Registre',
  create: 'Ajouter l’élève au registre',
  created: 'L’élève est ajouté au registre.',
  identity: 'Élève',
  schooling: 'Scolarité',
  safety: 'Plan de mise en sûreté (PPMS)',
  guardians: 'Responsables légaux',
  noClass: 'Sans classe',
  classSafePlace: 'Comme la classe',
  classMissing: 'La classe n’est pas dans la liste ?',
  openSettings: 'Ajoutez-la dans les réglages',
  ofAge: 'Élève majeur : l’élève signe son PAI. Les responsables légaux sont facultatifs.',
  guardianWanted: 'Au moins un responsable légal doit figurer sur le PAI et le signer.',
  guardian: (rank: number) => `Responsable légal ${rank}`,
  addGuardian: 'Ajouter un responsable légal',
  removeGuardian: (rank: number) => `Retirer le responsable légal ${rank}`,
  remove: 'Retirer',
  relations: [
    'Mère',
    'Père',
    'Tuteur légal',
    'Tutrice légale',
    'Grand-mère',
    'Grand-père',
    'Famille d’accueil',
    'Aide sociale à l’enfance',
  ],
  photo: 'Photo',
  photoHelp: 'Image JPEG ou PNG. Elle est réduite, puis chiffrée avec le registre.',
  photoChoose: 'Choisir une photo',
  photoChange: 'Changer la photo',
  photoRemove: 'Retirer la photo',
  photoTooHeavy:
    'Cette image pèse plus de 15 Mo. La photo précédente est conservée ; choisissez une image plus petite.',
  plan: 'PAI',
  planNone: 'Cet élève n’a pas de PAI.',
  planCreate: 'Créer le PAI',
  planCreateAgain: 'Créer un nouveau PAI',
  planOpen: 'Ouvrir le PAI',
  planOpenClosed: 'Ouvrir le PAI terminé',
  planClosed: 'Le dernier PAI de cet élève est terminé.',
  removePupil: 'Supprimer cet élève',
  removePupilHelp: 'Seulement pour un élève saisi par erreur, et qui n’a pas de PAI.',
  removePupilTitle: 'Supprimer cet élève ?',
  removePupilText:
    'Sa fiche et ses responsables légaux seront effacés du registre. Cette action ne s’annule pas.',
  removePupilConfirm: 'Supprimer l’élève',
} as const;

export const pupilFieldLabels: Readonly<Record<Exclude<keyof PupilInput, 'guardians'>, string>> = {
  lastName: 'Nom',
  firstName: 'Prénom',
  birthDate: 'Date de naissance',
  address: 'Adresse',
  classId: 'Classe',
  enteredOn: 'Date d’entrée',
  leftOn: 'Date de départ',
  resourceAdult: 'Adulte ressource',
  safePlaceId: 'Lieu de mise à l’abri',
};

export const pupilFieldHelp = {
  resourceAdult: 'L’adulte qui s’occupe de cet élève quand le plan de mise en sûreté est déclenché.',
  safePlaceId: 'À choisir seulement s’il diffère de celui de la classe.',
} as const;

export const guardianFieldLabels: Readonly<Record<Exclude<keyof Guardian, 'id'>, string>> = {
  relation: 'Lien de parenté',
  name: 'Nom et prénom',
  homePhone: 'Téléphone du domicile',
  workPhone: 'Téléphone du travail',
  mobilePhone: 'Téléphone portable',
};
