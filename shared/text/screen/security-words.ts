import type { KitKind } from '../../contract/recovery-contract.ts';

const kitNames: Readonly<Record<KitKind, string>> = { register: 'Kit du registre', health: 'Kit santé' };
const kitTexts: Readonly<Record<KitKind, string>> = {
  register: 'Rouvre le registre quand une phrase de passe est oubliée.',
  health: 'Rend l’accès au compartiment santé, avec le kit du registre.',
};

/** Words of the page about security. */
export const securityWords = {
  title: 'Sécurité',
  lock: 'Verrouillage et écran',
  lockAfter: 'Verrouiller après (minutes sans activité)',
  lockAfterHelp:
    'De 1 à 30. Le registre se verrouille aussi quand l’ordinateur se met en veille ou change d’utilisateur.',
  hide: 'Cacher la fenêtre aux captures d’écran',
  hideHelp:
    'Sur cet ordinateur, les captures, le partage d’écran et l’assistance à distance ne verront qu’une fenêtre noire.',
  settingsReadOnly: 'Seules l’infirmerie et la direction changent ces réglages.',
  lockReadOnly: (minutes: number) =>
    minutes > 1
      ? `Le registre se verrouille après ${minutes} minutes sans activité.`
      : 'Le registre se verrouille après 1 minute sans activité.',
  hideOn: 'La fenêtre est cachée aux captures d’écran.',
  hideOff: 'La fenêtre n’est pas cachée aux captures d’écran.',

  ownPassphrase: 'Ma phrase de passe',

  kits: 'Kits de secours',
  kitsText:
    'Un kit est une feuille imprimée qui porte une clé. Sans kit, une phrase de passe oubliée par tous est définitive : personne ne peut rouvrir le registre.',
  kitNames,
  kitTexts,
  kitMadeOn: (date: string) => `Fait le ${date}. Gardez la feuille sous clé, hors de ce bureau.`,
  kitMissing: 'Pas encore fait.',
  kitNoCompartment: 'Ce registre n’a pas encore de compartiment santé.',
  kitNeedsKey: 'Seule une personne qui a accès au compartiment santé peut faire ce kit.',
  kitMake: 'Faire le kit',
  kitMakeNew: 'Faire un nouveau kit',
  kitMakeOf: (kind: KitKind) => `Faire le kit : ${kitNames[kind]}`,
  kitPage: { register: 'Kit de secours du registre', health: 'Kit de secours santé' },
  back: 'Sécurité',

  integrity: 'Vérification du registre',
  integrityText:
    'Le registre est relu en entier à chaque ouverture, page par page, avec la chaîne du journal. Vous pouvez le refaire maintenant.',
  check: 'Vérifier le registre',
  checking: 'Vérification en cours',
  whole: (rows: string) =>
    `Le registre est intact. Chaque page se lit et les ${rows} lignes du journal se suivent sans manque.`,
  damaged:
    'Une partie du fichier du registre est abîmée. Verrouillez le registre, puis choisissez « Restaurer une sauvegarde » sur l’écran d’ouverture : le fichier présent y est gardé.',
  chainBroken: (row: string) =>
    `Le journal a été modifié hors de l’application à partir de la ligne ${row}. Les élèves et les PAI se lisent ; prévenez la personne responsable du registre et gardez les sauvegardes.`,
} as const;
