import type { ScanKind, SealedKind } from '../../health/health-schema.ts';

const names = new Intl.ListFormat('fr-FR', { type: 'disjunction' });

/** Words of the health compartment of a pupil. */
export const healthWords = {
  title: 'Compartiment santé',
  windowTitle: 'Compartiment santé',
  back: 'Fiche de l’élève',
  open: 'Ouvrir le compartiment',
  sealedCount: (count: number, isHealthAccount: boolean) => {
    if (count === 0) return 'Rien n’y est scellé pour cet élève.';
    const elements = count === 1 ? '1 élément scellé' : `${count} éléments scellés`;
    if (isHealthAccount) return `${elements}.`;
    return count === 1
      ? `${elements}, réservé aux comptes de santé.`
      : `${elements}, réservés aux comptes de santé.`;
  },
  waiting: (holders: readonly string[]) =>
    `Votre compte n’a pas encore accès à ce compartiment. ${names.format(holders)} peut vous le donner, dans Réglages.`,
  waitingAlone:
    'Votre compte n’a pas encore accès à ce compartiment, et aucun compte actif ne peut vous le donner. Le kit de secours santé permet de le retrouver.',
  notGrantedTitle: 'Ce compartiment est scellé',
  notGrantedText: 'Seuls les comptes de santé qui en ont la clé peuvent le lire.',

  markTitle: 'Réservé aux comptes de santé',
  markText:
    'Rien de cette page n’est montré à la direction. Un document n’est imprimé que si vous le joignez vous-même à un PAI.',
  journalled: 'Chaque ouverture de cette page et de ses documents est inscrite au journal.',

  altered: (count: number) =>
    count === 1 ? 'Un élément ne peut pas être ouvert' : `${count} éléments ne peuvent pas être ouverts`,
  alteredText:
    'Altérés ou déplacés hors de l’application, ils sont conservés tels quels et l’incident est inscrit au journal. Restaurez une sauvegarde pour les retrouver.',
  alteredLine: (kind: string, day: string) => `${kind}, écrit le ${day}`,

  diagnosis: 'Diagnostic',
  diagnosisLabel: 'Diagnostic médical',
  diagnosisHelp: 'Écrit au fur et à mesure, chiffré avec la clé santé.',
  diagnosisNone: 'Aucun diagnostic n’est inscrit.',
  diagnosisEmptied: 'Pour effacer le diagnostic, utilisez « Retirer le diagnostic ».',
  diagnosisRemove: 'Retirer le diagnostic',

  notes: 'Notes',
  newNote: 'Nouvelle note',
  noteText: 'Texte de la note',
  noteAdd: 'Ajouter la note',
  noteSave: 'Enregistrer la note',
  noteEdit: 'Modifier',
  noteEditOf: (day: string, time: string) => `Modifier la note du ${day} à ${time}`,
  noteRemoveOf: (day: string, time: string) => `Retirer la note du ${day} à ${time}`,
  notesOlder: (count: number) =>
    count === 1 ? 'Afficher la note plus ancienne' : `Afficher les ${count} notes plus anciennes`,
  notesNone: 'Aucune note pour cet élève.',
  written: (author: string, day: string, time: string) => `${author}, le ${day} à ${time}`,
  noteConflict: 'Cette note a été modifiée ailleurs entre-temps. Rien n’a été écrasé.',
  noteStored: 'Version enregistrée',
  noteOverwrite: 'Remplacer par ma saisie',

  scans: 'Documents',
  scansNone: 'Aucun document pour cet élève.',
  scanDrop: 'Déposez un fichier ici, ou choisissez-le. PDF, JPEG ou PNG, 10 Mo au plus.',
  scanChoose: 'Choisir un fichier',
  scanKind: 'Nature',
  scanKindNone: 'Choisissez',
  scanTitle: 'Titre',
  scanDate: 'Date du document',
  scanAdd: 'Ajouter le document',
  scanChosen: (name: string) => `Fichier choisi\u00A0: ${name}`,
  scanOneOnly: 'Déposez un seul fichier à la fois.',
  scanUndated: (kind: string) => `${kind}, sans date`,
  scanDated: (kind: string, day: string) => `${kind} du ${day}`,
  scanView: 'Afficher',
  scanViewOf: (title: string) => `Afficher\u00A0: ${title}`,
  scanRemoveOf: (title: string) => `Retirer\u00A0: ${title}`,
  scanImage: (title: string) => `Image\u00A0: ${title}`,
  scanPages: 'Document',
  scanUnreadable: 'Ce document n’a pas pu être affiché. Il reste conservé tel qu’il a été ajouté.',

  remove: 'Retirer',
  removeTitle: {
    diagnosis: 'Retirer le diagnostic ?',
    note: 'Retirer cette note ?',
    scan: 'Retirer ce document ?',
  } satisfies Record<SealedKind, string>,
  removeText: 'Il sera effacé du registre. Cette action ne s’annule pas et est inscrite au journal.',
  removeConfirm: 'Retirer définitivement',
} as const;

export const sealedKindWords: Readonly<Record<SealedKind, string>> = {
  diagnosis: 'Diagnostic',
  note: 'Note',
  scan: 'Document',
};

export const scanKindWords: Readonly<Record<ScanKind, string>> = {
  prescription: 'Ordonnance',
  letter: 'Courrier',
  other: 'Autre document',
};
