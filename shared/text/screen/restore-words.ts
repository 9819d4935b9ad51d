import type { SalvageReport } from '../../backup/backup-schema.ts';
import { countWord } from '../backup-words.ts';

/** Words of the restore assistant, and of a register that does not open. */
export const restoreWords = {
  title: 'Restaurer une sauvegarde',
  windowTitle: 'Restauration',
  steps: ['La sauvegarde', 'Votre compte', 'Ce qu’elle contient'],
  listText: 'Choisissez la sauvegarde à ouvrir. Rien n’est modifié avant la dernière étape.',
  list: 'Sauvegardes',
  searching: 'Recherche des sauvegardes',
  newest: 'la plus récente',
  madeBy: (name: string) => `par ${name}`,
  otherFolder: 'Chercher dans un autre dossier',
  shownFolder: 'Avec celles du dossier',
  emptyTitle: 'Aucune sauvegarde trouvée',
  emptyText:
    'Il n’y en a aucune à portée. Branchez le support où elles sont copiées, puis cherchez dans son dossier.',
  emptyFolderText:
    'Ce dossier n’en contient pas. Choisissez le dossier « sauvegardes » d’un registre, celui d’une seule sauvegarde, ou celui qui les contient sur la clé USB.',
  choiceRequired: 'Choisissez une sauvegarde.',
  giveUp: 'Abandonner',
  credentialsText: (date: string) =>
    `Ouvrez-la avec le compte que vous aviez le ${date} et votre phrase de passe d’aujourd’hui. Si ce support n’était pas branché quand vous l’avez changée, c’est encore celle d’avant.`,
  credentialsPassphrase: 'Phrase de passe de ce compte',
  inspect: 'Voir ce qu’elle contient',
  inspecting: 'Ouverture et vérification de la sauvegarde',
  content: 'Cette sauvegarde est entière. Elle contient :',
  date: 'Date',
  counts: 'Contenu',
  author: 'Faite par',
  reason: 'Motif',
  place: 'Emplacement',
  mode: 'Que faut-il en faire ?',
  beside: 'L’ouvrir à côté du registre actuel',
  besideHelp:
    'Un nouveau dossier est créé à côté de l’actuel, qui n’est pas touché. C’est le bon choix pour retrouver un élément ou pour comparer.',
  replace: 'La mettre à la place du registre actuel',
  replaceHelp:
    'Le registre actuel est d’abord conservé en entier parmi les sauvegardes : rien n’est effacé. Ce qui a été saisi depuis cette date n’est plus dans le registre ouvert, mais dans cette copie.',
  restore: 'Restaurer',
  restoring:
    'Restauration en cours : la sauvegarde est recopiée, puis vérifiée. Ne débranchez aucun support.',
  restoredTitle: 'La sauvegarde est restaurée',
  restoredAlone: (date: string, folder: string) =>
    `Vous êtes dans la copie du ${date}, dans le dossier ${folder}.`,
  before: (folder: string | null) =>
    folder === null
      ? 'Le registre d’avant est resté à sa place, intact.'
      : `Le registre d’avant est resté, intact, dans ${folder}.`,
  restoredReplace: (date: string, folder: string) =>
    `Le registre du ${date} a repris sa place, dans ${folder}. Celui d’avant est conservé, en entier, parmi les sauvegardes.`,

  troubleTitle: 'Le registre ne peut pas être ouvert',
  retry: 'Réessayer',
  otherRegister: 'Ouvrir un autre registre',
  createOther: 'Créer un nouveau registre',
  damagedTitle: 'Le fichier du registre est abîmé',
  damagedText:
    'Une partie du fichier ne se lit plus : disque en fin de vie, clé USB retirée trop tôt, coupure de courant.',
  damagedSafe: [
    'Rien n’est effacé : le fichier abîmé reste à sa place tant que vous n’avez pas choisi.',
    'Les sauvegardes sont des copies séparées, chacune vérifiée le jour où elle a été faite.',
    'Ce qui est chiffré le reste : l’accident n’a rien rendu lisible.',
  ],
  safeTitle: 'Ce qui est en sécurité',
  newestBackup: (date: string, content: string) => `La sauvegarde la plus récente : ${date}, ${content}.`,
  noBackup:
    'Aucune sauvegarde n’a été trouvée près du registre ; il y en a peut-être une sur un autre support.',
  salvage: 'Voir ce qui est encore lisible',
  salvageText:
    'Le fichier est relu page par page, sans y toucher. Il faut votre compte et votre phrase de passe.',
  salvageInspect: 'Lire ce qui peut l’être',
  salvageInspecting: 'Lecture du fichier abîmé : cela peut prendre une minute.',
  salvageTitle: 'Ce qui est encore lisible',
  salvageNothingTitle: 'Plus rien ne se lit dans ce fichier',
  salvageNothing:
    'Le début du fichier, qui dit où se trouve le reste, est perdu. Le fichier n’a pas été modifié ; restaurez une sauvegarde.',
  recover: 'Récupérer ce qui est lisible',
  recoverText:
    'Ce qui se lit est écrit dans un fichier neuf, qui prend la place du registre. Le fichier abîmé est mis de côté, intact.',
  recovering: 'Récupération en cours : quelques instants.',
  recoveredTitle: 'Le registre est récupéré',
  recoveredText: (report: SalvageReport) =>
    isWhole(report)
      ? 'Tous les élèves et tous les PAI ont été relus. Le fichier abîmé a été mis de côté.'
      : `Il manque ${listLosses(report)} : comparez avec une sauvegarde ou avec les documents imprimés. Le fichier abîmé a été mis de côté.`,
  salvageFound: (report: SalvageReport) =>
    `Se lisent encore : ${countWord(report.pupilCount, 'élève', 'élèves')} et ${countWord(report.planCount, 'PAI', 'PAI')}.`,
  salvageLost: (report: SalvageReport) =>
    isWhole(report) ? 'Aucun élève ni aucun PAI ne manque.' : `Ne se lisent plus : ${listLosses(report)}.`,
  salvageAdvice:
    'Si la sauvegarde la plus récente contient davantage, restaurez-la plutôt. Vous pouvez aussi faire les deux : la sauvegarde s’ouvre à côté.',

  keyringTitle: {
    KEYRING_DAMAGED: 'Le trousseau du registre manque ou est abîmé',
    KEYRING_ALTERED: 'Le trousseau du registre a été modifié',
    KEYRING_MISMATCH: 'Le trousseau et le registre ne vont pas ensemble',
    KEYRING_WEAKENED: 'La protection du trousseau a été affaiblie',
  },
  keyringText:
    'Le trousseau est le petit fichier qui contient les clés, elles-mêmes protégées par les phrases de passe. Sans lui, ou avec un trousseau douteux, le registre reste fermé.',
  keyringSafe: [
    'Les données du registre n’ont pas été touchées.',
    'Une copie de secours du trousseau est tenue à jour dans le dossier « sauvegardes ».',
    'Le trousseau refusé n’est pas effacé : il est mis de côté.',
  ],
  useSpare: 'Reprendre la copie de secours du trousseau',
  usingSpare: 'Remise en place du trousseau',
  spareRestored: 'La copie de secours du trousseau a repris sa place. Ouvrez maintenant le registre.',
  suspicion:
    'Si personne n’a copié ni déplacé de fichier, parlez-en à la personne chargée de l’informatique : quelqu’un a pu y toucher.',
} as const;

function isWhole(report: SalvageReport): boolean {
  return report.lostPupilCount + report.lostPlanCount + report.lostRowCount === 0;
}

/** « 2 élèves, 1 PAI et 14 autres éléments ». */
function listLosses({ lostPupilCount, lostPlanCount, lostRowCount }: SalvageReport): string {
  const others = lostRowCount - lostPupilCount - lostPlanCount;
  const parts = [
    lostPupilCount > 0 ? countWord(lostPupilCount, 'élève', 'élèves') : '',
    lostPlanCount > 0 ? countWord(lostPlanCount, 'PAI', 'PAI') : '',
    others > 0 ? countWord(others, 'autre élément', 'autres éléments') : '',
  ].filter(Boolean);
  return new Intl.ListFormat('fr').format(parts);
}
