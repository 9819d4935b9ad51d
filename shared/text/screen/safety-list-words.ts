import type { SafetyListMeans } from '../../safety-list/safety-list-schema.ts';
import { formatPupilCount } from '../safety-list-document-words.ts';

/** Words of the page of the list that goes with the safety plan. */
export const safetyListWords = {
  title: 'Liste PPMS',
  subtitle: (count: number) => `${formatPupilCount(count)} bénéficiant d’un PAI`,
  purpose:
    'Cette liste accompagne le plan particulier de mise en sûreté. Elle ne dit rien de la santé des élèves\u00A0: ni diagnostic, ni fiche, ni médicament, ni allergène, ni régime. Elle se range sous enveloppe et ne s’affiche jamais.',
  preview: 'Aperçu',
  handOut: 'Imprimer ou remettre la liste…',

  upToDate: (version: number, date: string, time: string) =>
    `La version ${version}, du ${date} à ${time}, est à jour.`,
  outOfDateTitle: 'La liste PPMS n’est plus à jour',
  outOfDate: (version: number, date: string) => `Depuis la version ${version}, du ${date}\u00A0:`,
  outOfDateUnknown: (version: number, date: string) =>
    `La version ${version}, du ${date}, n’est plus exactement celle d’aujourd’hui.`,
  outOfDateAct:
    'Remettez la nouvelle version à chaque destinataire, et détruisez les exemplaires de l’ancienne.',
  neverTitle: 'La liste n’a encore été remise à personne',
  never: 'La version 1 naîtra de la première remise\u00A0: impression, PDF ou tableau.',
  toRead: 'Une nouvelle version est à remettre par un compte qui peut écrire dans le registre.',
  showOthers: (count: number) =>
    count === 1 ? 'Afficher l’autre ligne' : `Afficher les ${count} autres lignes`,
  hideOthers: 'Réduire la liste',

  tableLabel: 'Élèves de la liste PPMS',
  none: '–',
  noneSpoken: 'non renseigné',
  places: 'Codes des lieux',
  emptyTitle: 'Aucun élève n’a de PAI en cours',
  emptyText: 'Les élèves dont le PAI est en cours figurent ici d’eux-mêmes, classe par classe.',
  openRegister: 'Ouvrir le registre',
} as const;

/** Words of the dialog where columns and groups are chosen. */
export const safetyListLayoutWords = {
  open: 'Colonnes et présentation…',
  title: 'Colonnes et présentation',
  columns: 'Colonnes',
  always: 'La classe, le nom et le prénom figurent toujours.',
  placeShown: 'Toujours là quand la liste est groupée par lieu.',
  help: {
    birthDate: 'Pour ne pas confondre deux élèves.',
    photo: 'Pour reconnaître un élève. Celles du registre.',
    kitPlace: 'Le code du lieu, jamais son contenu.',
    carriedByPupil: 'Oui ou non, sans dire lequel.',
    safePlace: 'Le code du lieu où la classe se met à l’abri.',
    resourceAdult: 'Qui connaît l’élève et sait quoi faire.',
    sealedLetter: 'Si un pli médical cacheté existe, à remettre aux secours.',
    presence: 'À cocher à la main\u00A0: présent, absent, manquant.',
  },
  whyNot:
    'Ni diagnostic, ni médicament, ni allergène, ni régime\u00A0: la circulaire du 10\u00A0février 2021 veut cette liste «\u00A0dans le respect absolu du secret médical\u00A0». Les gestes d’urgence sont sur la fiche d’urgence de chaque élève, rangée avec sa trousse.',
  groupBy: 'Grouper',
  groups: { class: 'Par classe', safePlace: 'Par lieu de mise en sûreté' },
  pagePerGroup: {
    class: 'Une page par classe',
    safePlace: 'Une page par lieu, pour sa mallette',
  },
  pagePerGroupHelp: 'Chaque page se suffit\u00A0: elle porte son titre, sa version et son nombre d’élèves.',
  versionNote:
    'Changer la présentation change la liste\u00A0: la prochaine remise sera une nouvelle version.',
  save: 'Enregistrer',
  saveAndSee: 'Enregistrer et voir l’aperçu',
  saved: 'Présentation enregistrée.',
} as const;

/** Words of the dialog that lets the list out of the register. */
export const safetyListHandOutWords = {
  title: 'Imprimer ou remettre la liste',
  titleAgain: (version: number) => `Remettre de nouveau la version ${version}`,
  becomes: (version: number) => `Ce sera la version ${version}, la première.`,
  replaces: (version: number, before: number, date: string) =>
    `Ce sera la version ${version}. Elle annule et remplace la version ${before} du ${date}\u00A0: détruisez-en les exemplaires.`,
  same: (version: number, date: string) =>
    `Rien n’a changé depuis\u00A0: c’est la version ${version} du ${date} qui est remise.`,
  again: (version: number, date: string) =>
    `La version ${version}, exactement comme elle a été établie le ${date}.`,
  againReplaced: (version: number, date: string, by: number) =>
    `La version ${version}, exactement comme elle a été établie le ${date}, et marquée annulée et remplacée par la version ${by}.`,
  recipients: 'Pour qui\u202F?',
  recipientsHelp: 'Imprimé sur l’exemplaire, et gardé dans le registre.',
  suggestions: ['Cellule de crise', 'Direction', 'Secours'],
  caseOf: (code: string) => `Mallette ${code}`,
  other: 'Autre destinataire',
  recipientNone: 'Indiquez à qui la liste est remise.',
  recipientsTooLong: 'Trop de destinataires pour un seul exemplaire\u00A0: faites-en plusieurs.',
  means: 'Sous quelle forme\u202F?',
  meansNames: {
    print: 'Impression',
    pdf: 'Fichier PDF',
    protectedPdf: 'Fichier PDF protégé par mot de passe',
    xlsx: 'Tableau Excel (XLSX)',
    csv: 'Tableau CSV',
  } satisfies Record<SafetyListMeans, string>,
  meansHelp: {
    print: 'Aucun fichier n’est créé.',
    pdf: 'Non chiffré\u00A0: à ranger en lieu sûr.',
    protectedPdf: 'À envoyer par courriel ou à poser sur une clé.',
    xlsx: 'Les mêmes colonnes, sans photo. Non chiffré.',
    csv: 'Pour un autre logiciel. Non chiffré.',
  } satisfies Record<SafetyListMeans, string>,
  submit: {
    print: 'Imprimer',
    pdf: 'Enregistrer en PDF',
    protectedPdf: 'Choisir le mot de passe…',
    xlsx: 'Enregistrer le tableau',
    csv: 'Enregistrer le tableau',
  } satisfies Record<SafetyListMeans, string>,
  handedOut: (version: number, recipients: string) =>
    `Version ${version}, remise à\u00A0: ${recipients}. Noté dans le registre.`,
  printed: 'Liste transmise à l’impression. Aucun fichier n’a été créé.',
  saved: (path: string) => `Fichier enregistré\u00A0: ${path}`,
  savedPlain:
    'Ce fichier n’est pas chiffré\u00A0: rangez-le en lieu sûr, et supprimez-le quand il ne sert plus.',
} as const;

/** Words of the versions that were issued. */
export const safetyListVersionWords = {
  title: 'Versions',
  none: 'Aucune version pour l’instant. Chaque remise de la liste sera gardée ici\u00A0: sa version, sa date et à qui.',
  version: (version: number) => `Version ${version}`,
  current: 'en vigueur',
  replaced: 'annulée et remplacée',
  issued: (moment: string, author: string) => `Établie le ${moment} par ${author}`,
  pupils: formatPupilCount,
  fingerprint: 'Empreinte',
  noExport: 'Remises non notées\u00A0: version établie avant la mise à jour de l’application.',
  left: {
    print: 'Imprimée',
    pdf: 'En PDF',
    protectedPdf: 'En PDF protégé',
    xlsx: 'En tableau Excel',
    csv: 'En tableau CSV',
  } satisfies Record<SafetyListMeans, string>,
  leftLine: (left: string, recipients: string, moment: string, who: string) =>
    `${left}, pour\u00A0: ${recipients || 'destinataire non noté'} – le ${moment}, par ${who}`,
  see: 'Voir',
  seeVersion: (version: number) => `Voir la version ${version}`,
  again: 'Réimprimer…',
  againVersion: (version: number) => `Réimprimer la version ${version}…`,
  showOlder: (count: number) =>
    count === 1 ? 'Afficher la version plus ancienne' : `Afficher les ${count} versions plus anciennes`,
} as const;
