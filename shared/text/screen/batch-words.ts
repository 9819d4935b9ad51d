import type { BatchOutput } from '../../contract/batch-contract.ts';
import type { FileForm } from '../../contract/document-contract.ts';

const numbers = new Intl.NumberFormat('fr-FR');

function countWord(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${count > 1 ? many : one}`;
}

function countDocuments(count: number): string {
  return countWord(count, 'document', 'documents');
}

/** Words of the page « Imprimer par lot ». */
export const batchWords = {
  title: 'Imprimer par lot',
  back: 'Registre',
  subtitle: 'Les mêmes documents pour plusieurs élèves, en une fois.',

  documents: 'Documents',
  documentsHelp: 'Ils se suivent dans cet ordre pour chaque élève.',
  documentsNone: 'Cochez au moins un document.',
  formToAdd: 'Ajouter le formulaire dans les réglages',
  planOptions: 'Options du PAI',

  pupils: 'Élèves',
  scopes: {
    inForce: (count: number) => `Tous les PAI en vigueur (${numbers.format(count)})`,
    shown: (count: number) => `Les élèves affichés dans le registre (${numbers.format(count)})`,
    class: 'Une classe',
    choose: 'Choisir les élèves',
  },
  class: 'Classe',
  classWithCount: (name: string, count: number) => `${name} (${numbers.format(count)})`,
  withoutClass: 'Sans classe',
  search: 'Rechercher',
  searchHelp: 'Nom, prénom ou classe.',
  listLabel: 'Élèves à imprimer',
  tickShown: (count: number) => `Cocher les ${numbers.format(count)} affichés`,
  untickAll: 'Tout décocher',
  ticked: (count: number) => countWord(count, 'élève coché', 'élèves cochés'),
  nothingFound: 'Aucun élève ne correspond.',
  pupilsNone: 'Choisissez au moins un élève.',
  closedLeftOut: 'Les PAI terminés et les élèves partis ne sont pas proposés.',

  output: 'Résultat',
  outputs: {
    merged: { name: 'Un seul fichier PDF', help: 'Avec un signet par document.' },
    separate: {
      name: 'Un fichier par document',
      help: 'Numérotés, sans nom d’élève, dans un nouveau dossier.',
    },
    print: { name: 'Imprimer', help: 'Sans créer de fichier.' },
  } satisfies Record<BatchOutput, { name: string; help: string }>,
  form: 'Protection',
  forms: {
    plain: 'PDF ordinaire',
    archive: 'Copie d’archive (PDF/A)',
    protected: 'Protégé par un mot de passe',
  } satisfies Record<FileForm['kind'], string>,
  plainNote:
    'Ces fichiers ne sont pas chiffrés\u00A0: rangez-les en lieu sûr, et supprimez-les quand ils ne servent plus.',

  summary: (documents: number, pupils: number) =>
    `${countDocuments(documents)} pour ${countWord(pupils, 'élève', 'élèves')}`,
  start: (count: number) => `Préparer ${countDocuments(count)}`,
  tooMany: (limit: number) =>
    `Un lot compte ${numbers.format(limit)} élèves au plus\u00A0: faites-en plusieurs.`,
  emptyTitle: 'Aucun PAI à imprimer',
  emptyText: 'Les documents d’un élève peuvent être imprimés dès que son PAI est commencé.',
  openRegister: 'Ouvrir le registre',

  running: 'Préparation en cours',
  writing: 'Écriture du fichier',
  progress: progressOf,
  secondsLeft: (seconds: number) => {
    if (seconds < 5) return 'presque terminé';
    if (seconds < 60) return `environ ${Math.ceil(seconds / 5) * 5}\u00A0s restantes`;
    const minutes = Math.ceil(seconds / 60);
    return `environ ${minutes}\u00A0min ${minutes > 1 ? 'restantes' : 'restante'}`;
  },
  spoken: (percent: number) => `${percent}\u00A0% préparés`,
  leave: 'Vous pouvez quitter cette page\u00A0: la préparation continue. Verrouiller le registre l’arrête.',
  cancel: 'Annuler le lot',
  cancelling: 'Annulation',

  done: (count: number) =>
    count === 1 ? '1 document est prêt' : `${numbers.format(count)} documents sont prêts`,
  doneNothing: 'Aucun document n’a pu être préparé',
  donePages: (count: number) => countWord(count, 'page', 'pages'),
  doneMerged: (path: string) => `Fichier enregistré\u00A0: ${path}`,
  doneSeparate: (count: number, path: string) =>
    `${countWord(count, 'fichier', 'fichiers')} dans le dossier\u00A0: ${path}`,
  donePrint:
    'Rien n’a été écrit sur le disque. Le lot est gardé jusqu’à ce que vous le fermiez, ou jusqu’au verrouillage.',
  cancelled: 'Le lot a été annulé',
  cancelledText: 'Aucun fichier n’a été laissé.',
  keptNote: (count: number) =>
    count === 1
      ? 'Déjà écrit, ce fichier est entier. Supprimez-le s’il ne sert pas.'
      : 'Déjà écrits, ces fichiers sont entiers. Supprimez-les s’ils ne servent pas.',
  failed: 'Le lot s’est arrêté',
  print: (pages: number) => `Imprimer ${countWord(pages, 'page', 'pages')}`,
  printAgain: 'Imprimer de nouveau',
  dismiss: 'Préparer un autre lot',
  failures: (count: number) =>
    count === 1
      ? '1 document n’a pas pu être préparé'
      : `${numbers.format(count)} documents n’ont pas pu être préparés`,
  failuresHelp: 'Les autres sont complets. Corrigez ce qui est indiqué, puis préparez de nouveau ceux-ci.',
  failuresHelpAll: 'Corrigez ce qui est indiqué, puis préparez-les de nouveau.',
  pupil: 'Élève',
  document: 'Document',
  reason: 'Raison',
  notices: (count: number) =>
    count === 1 ? '1 document à relire' : `${numbers.format(count)} documents à relire`,
  noticesHelp:
    'Ils sont dans le lot. Avant de les remettre, ouvrez l’aperçu de chacun, qui dit ce qui est à revoir\u00A0: un mot qui laisse deviner une maladie, un texte trop long, une suite en annexe ou des caractères remplacés par un carré.',
  more: (count: number) => `Afficher les ${numbers.format(count)} lignes`,

  watchRunning: (made: number, total: number) => `Impression par lot\u00A0: ${progressOf(made, total)}`,
  watchDone: 'L’impression par lot est terminée.',
  watchOpen: 'Voir le lot',
} as const;

function progressOf(made: number, total: number): string {
  return `${countDocuments(made)} sur ${numbers.format(total)}`;
}
