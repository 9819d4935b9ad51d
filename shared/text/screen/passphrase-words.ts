/** Words of every field where a passphrase is chosen or typed. */
export const passphraseWords = {
  passphrase: 'Phrase de passe',
  newPassphrase: 'Nouvelle phrase de passe',
  currentPassphrase: 'Phrase de passe actuelle',
  help: 'Au moins 12 caractères. Le plus simple : quatre ou cinq mots sans lien entre eux, que vous retiendrez.',
  again: 'La même phrase de passe, une seconde fois',
  different: 'Les deux phrases de passe sont différentes : saisissez deux fois la même.',
  weak: 'Cette phrase de passe se devine trop facilement : ajoutez un ou deux mots sans lien.',
  strength: 'Solidité',
  strengths: ['très faible', 'faible', 'moyenne', 'bonne', 'excellente'],
  required: 'Saisissez votre phrase de passe.',
  capsLock: 'La touche Verr. Maj. est activée.',
  change: 'Changer ma phrase de passe',
  changing: 'Enregistrement de la nouvelle phrase de passe : quelques secondes suffisent.',
} as const;
