/** Words of the unlock screen. */
export const unlockWords = {
  title: 'Ouvrir le registre',
  windowTitle: 'Registre verrouillé',
  demonstration: (passphrase: string) =>
    `Registre de démonstration : les élèves sont inventés. La phrase de passe est « ${passphrase} ».`,
  account: 'Votre compte',
  submit: 'Ouvrir le registre',
  opening: 'Ouverture en cours',
  wait: (seconds: number) =>
    seconds > 1
      ? `Vous pourrez essayer de nouveau dans ${seconds} secondes.`
      : 'Vous pourrez essayer de nouveau dans 1 seconde.',
  folder: 'Dossier du registre',
  openOther: 'Ouvrir un autre registre',
  createOther: 'Créer un nouveau registre',
} as const;
