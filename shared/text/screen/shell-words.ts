/** Words around every page: the rail, the lock, the banner. */
export const shellWords = {
  application: 'Registre PAI',
  skipToContent: 'Aller au contenu',
  navigation: 'Navigation principale',
  home: 'Accueil',
  register: 'Registre',
  safetyList: 'Liste PPMS',
  settings: 'Réglages',
  lock: 'Verrouiller',
  lockShortcut: 'Ctrl + L',
  signedInAs: 'Session de',
  demonstration: 'Démonstration',
  demonstrationTitle: 'Registre de démonstration.',
  demonstrationText: 'Les élèves sont inventés : n’y saisissez aucune donnée réelle.',
  lockSoonTitle: 'Verrouillage dans quelques secondes',
  lockSoonText:
    'Sans activité, le registre se verrouille. Bougez la souris ou appuyez sur une touche pour continuer.',
  damagedTitle: 'Une partie du fichier du registre est abîmée.',
  damagedText:
    'N’y écrivez plus rien : cela pourrait être perdu. L’écran d’ouverture montre ce qui se lit encore et propose les sauvegardes.',
  damagedLock: 'Verrouiller et récupérer',
  locking: 'Verrouillage du registre',
  starting: 'Ouverture de l’application',
  notFoundTitle: 'Page introuvable',
  notFoundText: 'Cette page n’existe pas ou n’existe plus.',
  backHome: 'Revenir à l’accueil',
} as const;
