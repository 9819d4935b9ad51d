/** Words of a register that is read while somebody else writes in it, or by somebody who only reads. */
export const readOnlyWords = {
  title: 'Lecture seule',
  holder: (name: string, since: string, computer: string) =>
    `${name} travaille dans ce registre depuis ${since} sur ${computer}.`,
  unknownHolder: 'Une autre personne travaille dans ce registre.',
  copy: (time: string) => `Vous voyez la copie de ${time}.`,
  dayAndTime: (day: string, time: string) => `le ${day} à ${time}`,
  retry: 'Réessayer d’ouvrir en écriture',
  noEditTitle: 'Cette page sert à écrire dans le registre',
  noEditText:
    'Votre compte, ou cette session, lit le registre sans le modifier. Les fiches restent consultables et imprimables.',
  openRegister: 'Ouvrir le registre',
} as const;
