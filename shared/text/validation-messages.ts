/** Codes that the schemas and the rules put on a value, each with what to do about it. */
export const validationMessages = {
  REQUIRED: 'Remplissez ce champ.',
  LOCK_DELAY_OUT_OF_RANGE: 'Indiquez de 1 à 30 minutes.',
  KIT_MISTYPED: 'Cette clé est trop longue pour être celle d’un kit.',
  DATE_INVALID: 'Indiquez une date qui existe, par exemple 12/03/2027.',
  TEXT_TOO_LONG: 'Ce texte est trop long : raccourcissez-le.',
  UAI_INVALID:
    'Ce n’est pas un numéro UAI : sept chiffres et une lettre de contrôle, par exemple 0382715V. Vérifiez chaque chiffre.',
  POSTAL_CODE_INVALID: 'Un code postal a cinq chiffres, par exemple 38200.',
  PASSPHRASE_TOO_SHORT: 'La phrase de passe doit compter au moins 12 caractères.',
  PASSWORD_TOO_SHORT: 'Le mot de passe du fichier doit compter au moins 10 caractères.',
  BIRTH_IN_FUTURE: 'Cette date de naissance est dans le futur : vérifiez l’année.',
  BIRTH_TOO_OLD: 'Cette date de naissance est trop ancienne pour un élève : vérifiez l’année.',
  BEFORE_BIRTH: 'Cette date précède la naissance : vérifiez l’année.',
  NOT_OF_AGE: 'L’élève n’est pas majeur à cette date : il faut la signature d’un responsable légal.',
  PERIOD_INVERTED: 'La fin de la période précède son début : vérifiez les deux dates.',
  DUPLICATE_CODE: 'Deux lieux portent le même code : changez l’un des deux.',
  DUPLICATE_NAME: 'Deux classes portent le même nom : changez l’un des deux.',
  TOO_MANY_ROWS: 'Il y a trop de lignes : supprimez-en.',
  IDENTIFIER_INVALID: 'Cet élément n’est plus reconnu : choisissez-le de nouveau dans la liste.',
  NO_LONGER_EXISTS: 'Cet élément vient d’être supprimé : choisissez-en un autre dans la liste.',
  STILL_USED: 'Un élément supprimé sert encore : remettez-le, ou changez d’abord ce qui s’en sert.',
  BYTES_EXPECTED: 'Ce fichier n’a pas pu être lu : choisissez-le de nouveau.',
} as const satisfies Readonly<Record<string, string>>;
export type ValidationCode = keyof typeof validationMessages;

/** The sentence of a code; a code without one still says that the value is refused. */
export function getValidationMessage(code: string): string {
  return Object.hasOwn(validationMessages, code)
    ? validationMessages[code as ValidationCode]
    : 'Cette réponse n’est pas acceptée : vérifiez-la.';
}
