/** Words of the page about backups. */
export const backupsWords = {
  title: 'Sauvegardes',
  state: 'Où en sont les sauvegardes',
  last: (when: string, place: string) => `Dernière sauvegarde : ${when}, ${place}.`,
  bothPlaces: 'dans le dossier du registre et au second emplacement',
  none: 'Aucune sauvegarde pour l’instant.',
  today: (time: string) => `aujourd’hui à ${time}`,
  yesterday: (time: string) => `hier à ${time}`,
  onDay: (date: string, time: string) => `le ${date} à ${time}`,
  due: 'Des changements ont été faits depuis ; la prochaine sauvegarde automatique les prendra.',
  upToDate: 'Rien n’a changé depuis.',
  automatic:
    'L’application sauvegarde d’elle-même une fois par jour quand quelque chose a changé, à la fermeture, et avant chaque mise à jour. Chaque sauvegarde est chiffrée, relue et comptée avant d’être gardée.',
  make: 'Sauvegarder maintenant',
  making: 'Sauvegarde en cours',
  made: 'La sauvegarde est faite et vérifiée.',
  failed: 'La dernière sauvegarde automatique a échoué.',

  second: 'Second emplacement',
  secondText:
    'Une clé USB ou un dossier partagé de l’établissement : si cet ordinateur est volé ou tombe en panne, le registre y est encore.',
  secondNone: 'Aucun second emplacement : tout est sur ce seul ordinateur.',
  secondFolder: 'Dossier',
  secondLast: (when: string) => `Dernière sauvegarde à cet endroit : ${when}.`,
  secondNever: 'Aucune sauvegarde à cet endroit pour l’instant.',
  secondReachable: 'accessible',
  secondUnreachable: 'hors d’atteinte',
  secondAttention:
    'Ce dossier n’a pas reçu de sauvegarde depuis une semaine ou plus. Branchez la clé ou reconnectez le partage, puis sauvegardez ; ou choisissez un autre dossier.',
  secondAway:
    'Ce dossier est hors d’atteinte pour le moment. Les sauvegardes s’y copieront quand il sera de retour.',
  choose: 'Choisir un dossier',
  chooseOther: 'Choisir un autre dossier',
  typed: 'Ou saisissez son chemin complet',
  use: 'Utiliser ce dossier',
  forget: 'Oublier ce dossier',
  forgetTitle: 'Oublier le second emplacement ?',
  forgetText:
    'Les sauvegardes n’y seront plus copiées. Celles qui s’y trouvent y restent : elles sont chiffrées.',
  secondSet: 'Le second emplacement est enregistré.',
  secondForgotten: 'Le second emplacement est oublié.',
  secondReadOnly: 'Seules l’infirmerie et la direction choisissent cet emplacement.',

  list: 'Sauvegardes gardées',
  listText:
    'Les dix derniers jours, huit semaines et douze mois sont gardés, ainsi que les cinq dernières demandées ; les plus anciennes sont supprimées d’elles-mêmes.',
  emptyTitle: 'Aucune sauvegarde',
  emptyText: 'La première se fera d’elle-même, ou dès que vous le demandez.',
  tableLabel: 'Sauvegardes gardées',
  date: 'Date',
  reason: 'Motif',
  content: 'Contenu',
  place: 'Emplacement',
  showAll: (count: number) => `Afficher les ${count} sauvegardes`,

  restore: 'Restaurer une sauvegarde',
  restoreText:
    'La restauration se fait registre verrouillé, depuis l’écran d’ouverture. Le registre présent n’est jamais écrasé sans en garder une copie.',
  restoreLock: 'Verrouiller pour restaurer',
} as const;
