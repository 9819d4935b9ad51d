import type { DocumentKind } from '../../contract/document-contract.ts';

/** Words of the preview of a printed document. */
export const pdfViewerWords = {
  preparing: 'Préparation du document',
  page: (page: number, count: number) => `Page ${page}/${count}`,
  pageLabel: (page: number, count: number) => `Page ${page} sur ${count}`,
  pages: 'Pages du document',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fitWidth: 'Ajuster à la largeur',
  save: 'Enregistrer en PDF',
  print: 'Imprimer',
  close: 'Fermer l’aperçu',
  saved: (path: string) => `PDF enregistré\u00A0: ${path}`,
  savedNote: 'Ce fichier n’est pas chiffré : rangez-le en lieu sûr, et supprimez-le quand il ne sert plus.',
  printing: ({ page, count }: { page: number; count: number }) =>
    `Préparation de la page ${page} sur ${count}`,
  printed: 'Document transmis à l’impression. Aucun fichier n’a été créé.',
  pageUnreadable: 'Cette page n’a pas pu être affichée.',
  unreadable: 'L’aperçu n’a pas pu être affiché. Le document peut tout de même être enregistré ou imprimé.',
} as const;

export const documentTitles: Readonly<Record<DocumentKind, string>> = {
  plan: 'Aperçu du PAI',
  emergencySheet: 'Aperçu de la fiche d’urgence',
  pocketCard: 'Aperçu de la carte de trousse',
  afterSchool: 'Aperçu du volet périscolaire',
  catering: 'Aperçu de la fiche de restauration',
  kitLabels: 'Aperçu des étiquettes de trousse',
  signatureSheet: 'Aperçu de la feuille d’émargement',
  readingSheet: 'Aperçu de la feuille de prise de connaissance',
  blankPlan: 'Aperçu du PAI vierge',
  officialForm: 'Aperçu du formulaire officiel',
  safetyList: 'Aperçu de la liste PPMS',
  statistics: 'Aperçu du bilan anonyme',
  recoveryKit: 'Aperçu du kit de secours',
};
