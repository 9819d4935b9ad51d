import type { PlanPart } from '../../plan/plan-content-schema.ts';

/** Words of the page of one PAI. What the official form prints is in text/plan-words.ts. */
export const planScreenWords = {
  windowTitle: 'PAI',
  loading: 'Ouverture du PAI',
  backToPupil: 'Fiche de l’élève',
  preview: 'Aperçu du PAI',
  emergencySheet: 'Fiche d’urgence',
  undo: 'Annuler la dernière modification (Ctrl + Z)',
  redo: 'Rétablir la modification (Ctrl + Y)',
  close: 'Mettre fin au PAI',
  reopen: 'Rouvrir le PAI',
  history: 'Annuler et rétablir',

  margin: 'État du PAI',
  parts: 'Parties du PAI',
  sections: 'Rubriques',
  nextPart: (name: string) => `Partie suivante\u00A0: ${name}`,
  correct: 'À corriger',
  missingRequired: 'Manque avant signature',
  missingOther: 'À compléter ensuite',
  readyToSign: 'Tout ce qui est requis avant la signature est rempli.',
  partMissing: (count: number) => (count === 1 ? '1 élément manque' : `${count} éléments manquent`),
  partComplete: 'rien ne manque',

  carePending: 'Pour que les soins soient applicables',
  closedNotice: (date: string) =>
    `Ce PAI a pris fin le ${date}. Il reste consultable et imprimable, et ne se modifie plus.`,
  closingNotice: (date: string) => `Ce PAI prendra fin le ${date}.`,
  guardianReleased: (count: number) =>
    count === 1
      ? 'Un responsable légal vient d’être retiré de la fiche de l’élève. Sa ligne de signature reste dans ce PAI, avec son nom ; le reste de votre saisie est enregistré.'
      : `${count} responsables légaux viennent d’être retirés de la fiche de l’élève. Leurs lignes de signature restent dans ce PAI, avec leurs noms ; le reste de votre saisie est enregistré.`,
  guardianReleasedShow: 'Voir la ligne de signature',
  failedNotice: 'Ce que vous venez d’écrire est encore à l’écran mais n’est pas enregistré.',

  closeTitle: 'Mettre fin au PAI',
  closeText:
    'À cette date, le PAI quitte la liste PPMS et ne se modifie plus. Il reste consultable et imprimable, et peut être rouvert.',
  closedOn: 'Date de fin',
  closedOnTooEarly: (date: string) => `Cette date précède le début du PAI, le ${date}.`,
  closedOnMissing: 'Indiquez la date de fin.',
  reopenTitle: 'Rouvrir le PAI',
  reopenText: 'Le PAI pourra de nouveau être modifié.',

  conflictTitle: 'Ce PAI a été modifié dans une autre fenêtre',
  conflictText: (time: string) =>
    `Une autre fenêtre a enregistré ce PAI à ${time}, avant que votre dernière saisie ne soit enregistrée. Rien n’a été écrasé : choisissez la version à garder.`,
  conflictParts: 'Différences',
  conflictWhere: 'Rubrique',
  conflictMine: 'Votre saisie',
  conflictStored: 'Version enregistrée',
  conflictNothing: 'rien',
  conflictCopy: 'Votre saisie, à copier si besoin',
  conflictTake: 'Voir la version enregistrée',
  conflictTakeHelp: 'Votre saisie reste récupérable avec « Annuler » (Ctrl + Z).',
  conflictKeep: 'Garder ma version',

  recallTitle: 'Rappel de la partie 2',
  recallText: 'Ces choix sont imprimés avec cette partie. Pour les corriger, ouvrez la partie 2.',
  recallEmpty: 'La partie 2 ne dit rien des repas, des sorties ni du temps périscolaire.',
  recallOpen: 'Ouvrir la partie 2',
} as const;

/** What stands before the name of a part in the list of parts: the form numbers four of them. */
export const partNumbers: Readonly<Record<PlanPart, string>> = {
  administrative: '1',
  adaptations: '2',
  emergency: '3',
  afterSchool: '4',
  supplies: '',
};
