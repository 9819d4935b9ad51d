/** Words of the page of the list that goes with the safety plan. */
export const safetyListWords = {
  title: 'Liste PPMS',
  subtitle: (count: number) =>
    count === 1 ? '1 élève bénéficiant d’un PAI' : `${count} élèves bénéficiant d’un PAI`,
  purpose:
    'Cette liste accompagne le plan particulier de mise en sûreté. Elle ne dit rien de la santé des élèves : ni diagnostic, ni fiche, ni médicament, ni allergène, ni régime. Elle se range sous enveloppe et ne s’affiche jamais.',
  versioning:
    'Chaque impression et chaque enregistrement en PDF crée une nouvelle version, datée, qui annule et remplace la précédente.',
  preview: 'Aperçu, PDF et impression',
  previewOnly: 'Aperçu',

  upToDate: (version: number, date: string, time: string) =>
    `La version ${version}, du ${date} à ${time}, est à jour.`,
  outOfDateTitle: 'La liste a changé',
  outOfDate: (version: number) =>
    `La version ${version} n’est plus à jour. Imprimez une nouvelle version, et détruisez les exemplaires de la précédente.`,
  neverTitle: 'Aucune version n’a encore été imprimée',
  never: 'Imprimez la liste ou enregistrez-la en PDF pour créer la version 1.',
  neverToRead:
    'La version 1 naîtra de la première impression, par un compte qui peut écrire dans le registre.',
  outOfDateToRead: (version: number) =>
    `La version ${version} n’est plus à jour. Une nouvelle version est à imprimer par un compte qui peut écrire dans le registre.`,

  tableLabel: 'Élèves de la liste PPMS',
  className: 'Classe',
  lastName: 'Nom',
  firstName: 'Prénom',
  kitPlaces: 'Trousse',
  carriedByPupil: 'Sur l’élève',
  safePlace: 'Mise en sûreté',
  resourceAdult: 'Adulte ressource',
  sealedLetter: 'Pli cacheté',
  yes: 'oui',
  no: 'non',
  none: '–',
  noneSpoken: 'non renseigné',

  places: 'Codes des lieux',
  emptyTitle: 'Aucun élève n’a de PAI en cours',
  emptyText: 'Les élèves dont le PAI est en cours figurent ici d’eux-mêmes, classe par classe.',
  openRegister: 'Ouvrir le registre',

  history: 'Versions',
  version: 'Version',
  issuedAt: 'Date et heure',
  issuedBy: 'Établie par',
  pupilCount: 'Élèves',
  current: 'en vigueur',
  replaced: 'annulée et remplacée',
} as const;
