import type { DocumentNotice, PrintedPart } from '../../contract/document-contract.ts';

/** Documents made from one PAI, in the order of the menus. */
export const planDocumentKinds = [
  'plan',
  'emergencySheet',
  'pocketCard',
  'afterSchool',
  'catering',
  'kitLabels',
  'signatureSheet',
  'readingSheet',
  'officialForm',
] as const;
export type PlanDocumentKind = (typeof planDocumentKinds)[number];

/** What each document is called, and who it is for. */
export const planDocumentWords: Readonly<Record<PlanDocumentKind, { name: string; audience: string }>> = {
  plan: { name: 'PAI', audience: 'Les quatre parties, dans l’ordre officiel.' },
  emergencySheet: {
    name: 'Fiche d’urgence',
    audience: 'Une page, pour tout adulte présent. Sans diagnostic.',
  },
  pocketCard: { name: 'Carte pour la trousse', audience: 'La fiche d’urgence en petit format (A6).' },
  afterSchool: { name: 'Volet périscolaire', audience: 'Pour la mairie et les animateurs.' },
  catering: { name: 'Fiche de restauration', audience: 'Pour la cantine et la cuisine.' },
  kitLabels: {
    name: 'Étiquettes et inventaire de la trousse',
    audience: 'À coller sur la trousse, et à y ranger.',
  },
  signatureSheet: { name: 'Feuille d’émargement', audience: 'Pour la réunion de concertation.' },
  readingSheet: { name: 'Feuille de prise de connaissance', audience: 'Pour les personnels informés.' },
  officialForm: { name: 'Formulaire officiel', audience: 'Le formulaire du ministère, rempli.' },
};

/** Words of the menus that lead to the documents of one PAI. */
export const documentMenuWords = {
  print: 'Imprimer',
  others: 'Autres documents',
  toAdd: 'À ajouter d’abord dans les réglages.',
  fileMissing: 'Son fichier manque\u00A0: à ajouter de nouveau dans les réglages.',
  blankPlan: 'PAI vierge',
  blankPlanHelp: 'À remplir à la main, pour un entretien ou une coupure de courant.',
  allKitLabels: 'Étiquettes de toutes les trousses',
  allKitLabelsHelp: 'Celles de tous les PAI en vigueur.',
  statistics: 'Bilan anonyme',
  statisticsHelp: 'Des nombres, sans nom ni maladie. Moins de 5\u00A0: masqué.',
  batch: 'Imprimer par lot',
  register: 'Documents',
} as const;

/** Names of the four parts as they are chosen. */
export const printedPartWords: Readonly<Record<PrintedPart, string>> = {
  administrative: '1. Renseignements administratifs',
  adaptations: '2. Aménagements et adaptations',
  emergency: '3. Conduite à tenir en cas d’urgence',
  afterSchool: '4. Volet périscolaire',
};

/** Words of the panel of options beside a preview. */
export const documentOptionsWords = {
  title: 'Options',
  show: 'Afficher les options',
  hide: 'Masquer les options',
  redrawing: 'Mise à jour de l’aperçu',
  parts: 'Parties à imprimer',
  partsNone: 'Cochez au moins une partie.',
  signatures: 'Signatures',
  signatureModes: {
    recorded: 'Celles du registre',
    blank: 'Cases vides, à signer à la main',
  },
  copy: 'Exemplaire numéroté',
  copyHelp: 'Imprime à qui il est remis, et le garde en mémoire.',
  recipient: 'Remis à',
  recipientHelp: 'Choisissez dans la liste, ou écrivez un autre nom.',
  recipientNone: 'Indiquez à qui cet exemplaire est remis.',
  recipients: [
    'Famille',
    'Direction',
    'Restauration',
    'Périscolaire',
    'Mairie',
    'Trousse d’urgence',
    'Infirmerie',
    'Professeur principal',
  ],
  nextCopy: (number: number) => `Ce sera l’exemplaire n°\u00A0${number}.`,
  copyIssued: (number: number, recipient: string) =>
    `Exemplaire n°\u00A0${number}, remis à\u00A0: ${recipient}. Noté dans le registre.`,
  copies: (count: number) => (count === 1 ? '1 exemplaire déjà remis' : `${count} exemplaires déjà remis`),
  copyLine: (number: number, recipient: string, day: string) => `n°\u00A0${number}, ${recipient}, le ${day}`,
  scans: 'Documents de santé à joindre',
  scansHelp: 'Ils quittent le compartiment santé\u00A0: cette impression est inscrite au journal.',
  scansShow: 'Choisir des documents de santé',
  scansNone: 'Le compartiment santé de cet élève ne contient aucun document.',
  flattened: 'Réponses',
  flattenedModes: {
    flattened: 'Figées, comme sur le papier',
    editable: 'Encore modifiables dans un lecteur PDF',
  },
} as const;

/** Words of the ways to save a document. */
export const documentSaveWords = {
  more: 'Autres façons d’enregistrer',
  archive: 'Copie d’archive (PDF/A)',
  archiveHelp: 'Pour être conservée longtemps.',
  archiveOff: 'Impossible\u00A0: une pièce jointe en PDF vient d’un autre logiciel.',
  protected: 'Copie protégée par mot de passe…',
  protectedHelp: 'À envoyer par courriel ou à poser sur une clé.',
  protectedTitle: 'Copie protégée par mot de passe',
  protectedText:
    'Le fichier ne s’ouvrira qu’avec ce mot de passe. L’application ne le garde pas\u00A0: oublié, il ne peut pas être retrouvé. Donnez-le par un autre moyen que le fichier, par exemple au téléphone.',
  password: 'Mot de passe du fichier',
  passwordHelp: (length: number) => `${length} caractères au moins.`,
  passwordAgain: 'Mot de passe, une seconde fois',
  passwordsDiffer: 'Les deux mots de passe ne sont pas les mêmes.',
  showPassword: 'Afficher ou masquer le mot de passe',
  protectedSave: 'Enregistrer la copie protégée',
  usePassword: 'Utiliser ce mot de passe',
  savedProtected: 'Ce fichier est chiffré\u00A0: donnez son mot de passe par un autre moyen.',
} as const;

const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Longest list of field names shown in one sentence. */
const LABELS_SHOWN = 12;

function nameLabels(labels: readonly string[]): string {
  const shown = labels.slice(0, LABELS_SHOWN);
  const left = labels.length - shown.length;
  return list.format(left > 0 ? [...shown, `${left} autres`] : shown);
}

/** Words are shown once each, however often they stand in the document. */
function describeRevealing(found: readonly string[]): string {
  const words = [...new Set(found.map((word) => word.toLocaleLowerCase('fr')))];
  const named = nameLabels(words.map((word) => `«\u00A0${word}\u00A0»`));
  return words.length === 1
    ? `Ce mot nomme une maladie ou la laisse deviner à qui lira ce document\u00A0: ${named}. Revoyez-le, ou gardez-le avec un motif\u202F; rien n’empêche d’imprimer.`
    : `Ces mots nomment une maladie ou la laissent deviner à qui lira ce document\u00A0: ${named}. Revoyez-les, ou gardez-les avec un motif\u202F; rien n’empêche d’imprimer.`;
}

/** What whoever prints must know of a document, and what to do about it. */
export function describeDocumentNotice(notice: DocumentNotice): string {
  switch (notice.kind) {
    case 'overOnePage':
      return notice.longest.length === 0
        ? 'Cette fiche dépasse une page, même en caractères plus petits. Elle s’imprime en entier ; raccourcissez-la pour qu’elle tienne sur une seule.'
        : `Cette fiche dépasse une page, même en caractères plus petits. Elle s’imprime en entier ; pour qu’elle tienne sur une seule, raccourcissez d’abord\u00A0: ${nameLabels(notice.longest)}.`;
    case 'missingCharacters':
      return `Ces caractères ne peuvent pas être imprimés et sont remplacés par un carré\u00A0: ${notice.characters.join(' ')}. Corrigez-les dans le formulaire.`;
    case 'rightToLeft':
      return `Ces caractères s’écrivent de droite à gauche, ce que l’impression ne sait pas faire\u00A0: ${notice.characters.join(' ')}. Ils sont remplacés par un carré ; écrivez ces mots en lettres latines.`;
    case 'fieldsNotFound':
      return `Cette édition du formulaire n’a pas ces cases, dont le contenu n’est pas imprimé\u00A0: ${nameLabels(notice.labels)}. Reportez-le à la main, ou ajoutez une autre édition dans les réglages.`;
    case 'annexed':
      return `Ces réponses sont trop longues pour leur case. Elles se poursuivent sur la page d’annexe, à la fin\u00A0: ${nameLabels(notice.labels)}.`;
    case 'revealing':
      return describeRevealing(notice.findings.map(({ word }) => word));
    case 'sheetNotAdded':
      return 'La fiche officielle «\u00A0conduite à tenir\u00A0» de ce PAI n’a pas été ajoutée\u00A0: le formulaire est imprimé sans elle.';
  }
}

export const documentNoticeWords = {
  addForm: 'Ajouter la fiche dans les réglages',
  showRevealing: 'Afficher où et pourquoi',
  hideRevealing: 'Masquer le détail',
} as const;
