/** Words of the unlock screen, and of the page that makes one choose a passphrase of one's own. */
export const unlockWords = {
  title: 'Ouvrir le registre',
  windowTitle: 'Registre verrouillé',
  demonstration: (passphrase: string) =>
    `Registre de démonstration : les élèves sont inventés. La phrase de passe est « ${passphrase} ».`,
  account: 'Votre compte',
  accountRequired: 'Choisissez votre compte.',
  submit: 'Ouvrir le registre',
  opening: 'Ouverture en cours',
  wait: (seconds: number) =>
    seconds > 1
      ? `Vous pourrez essayer de nouveau dans ${seconds} secondes.`
      : 'Vous pourrez essayer de nouveau dans 1 seconde.',
  forgotten: 'Phrase de passe oubliée',
  restore: 'Restaurer une sauvegarde',
  folder: 'Dossier du registre',
  openOther: 'Ouvrir un autre registre',
  createOther: 'Créer un nouveau registre',
  changeTitle: 'Choisissez votre phrase de passe',
  changeText: (name: string) =>
    `Bonjour ${name}. Vous venez d’ouvrir le registre avec une phrase de passe provisoire : la personne qui vous l’a donnée la connaît aussi. Choisissez la vôtre ; elle remplacera la provisoire.`,
  changeNote:
    'Personne d’autre ne la connaîtra. Rien du registre n’est affiché tant qu’elle n’est pas choisie.',
  provisional: 'Phrase de passe provisoire',
  provisionalHelp: 'Celle que vous venez de saisir, une dernière fois.',
  changeSubmit: 'Enregistrer ma phrase de passe',
  changeLater: 'Verrouiller et continuer plus tard',
} as const;
