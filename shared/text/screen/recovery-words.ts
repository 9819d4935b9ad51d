import type { KitKind } from '../../contract/recovery-contract.ts';

const kitNames: Readonly<Record<KitKind, string>> = {
  register: 'kit de secours du registre',
  health: 'kit de secours santé',
};

/** Words of the recovery kit: making one, and using one. */
export const recoveryWords = {
  makeTitle: { register: 'Le kit de secours du registre', health: 'Le kit de secours santé' } as Readonly<
    Record<KitKind, string>
  >,
  steps: ['À quoi il sert', 'Imprimer la feuille', 'Vérifier la feuille', 'Le ranger'],
  explain: {
    register: [
      'Une phrase de passe oubliée ne peut pas être retrouvée, par personne. Le kit de secours permet d’en choisir une nouvelle, même quand plus aucun compte ne s’ouvre.',
      'C’est une feuille à imprimer, avec une clé en toutes lettres et en QR code. Qui la tient peut donner une nouvelle phrase de passe à un compte : rangez-la comme la clé du coffre.',
      'Il n’ouvre pas les éléments du compartiment santé, qui ont leur propre kit.',
    ],
    health: [
      'Les diagnostics, les notes médicales et les documents médicaux sont chiffrés avec une autre clé, que seuls les comptes de santé possèdent. Le kit du registre ne les ouvre pas.',
      'Ce second kit rend cette clé à un compte de santé dont la phrase de passe est oubliée. Il n’ouvre rien sans le kit du registre.',
      'Il relève du secret médical : gardez-le dans les locaux du service de santé, pas dans le coffre de la direction.',
    ],
  } as Readonly<Record<KitKind, readonly string[]>>,
  replaces: (date: string) =>
    `Un kit existe déjà, créé le ${date}. Il reste valable jusqu’à la fin de ces étapes ; ensuite il n’ouvrira plus rien.`,
  duration: 'Cela prend deux minutes ; il faut une imprimante, ou un support où enregistrer le fichier.',
  begin: 'Préparer le kit',
  preparing: 'Préparation du kit',
  later: 'Plus tard',
  laterNote: 'L’accueil vous le rappellera.',
  printText:
    'Affichez la feuille, puis imprimez-la depuis l’aperçu. Vous pouvez aussi l’enregistrer sur une clé USB que vous rangerez avec vos documents confidentiels : jamais dans le dossier du registre.',
  printNote: 'Tant que vous ne l’enregistrez pas vous-même, rien n’en est écrit sur cet ordinateur.',
  show: 'Afficher la feuille',
  showAgain: 'Afficher de nouveau la feuille',
  hasSheet: 'J’ai la feuille : continuer',
  confirmText: (groups: readonly number[]) =>
    `Recopiez ${groups.length === 1 ? 'le groupe demandé' : 'les groupes demandés'} depuis la feuille : c’est la preuve qu’elle est lisible. Chaque groupe porte son numéro.`,
  group: (rank: number) => `Groupe ${rank}`,
  groupRequired: (rank: number) => `Recopiez le groupe ${rank}.`,
  confirm: 'Mettre le kit en service',
  confirming: 'Mise en service du kit',
  doneTitle: 'Le kit est en service',
  done: {
    register:
      'Pliez la feuille, mettez-la sous enveloppe cachetée avec le nom de l’établissement et la date, puis rangez-la au coffre, loin de cet ordinateur.',
    health:
      'Pliez la feuille, mettez-la sous enveloppe cachetée avec la mention « secret médical » et la date, puis rangez-la dans un meuble fermé du service de santé, loin de cet ordinateur.',
  } as Readonly<Record<KitKind, string>>,
  doneReplaced: 'Détruisez la feuille du kit précédent : elle n’ouvre plus rien.',
  finish: 'Continuer',
  gateTitle: 'Avant de commencer',

  useTitle: 'Phrase de passe oubliée',
  useSteps: ['La clé du kit', 'Votre compte', 'La nouvelle phrase de passe'],
  noKitTitle: 'Aucun kit de secours n’a été fait pour ce registre',
  noKitText:
    'Une phrase de passe oubliée ne peut pas être retrouvée : elle n’est enregistrée nulle part. Les données sont intactes, et il reste ceci :',
  noKitOptions: [
    'Une autre personne qui gère les comptes (infirmerie ou direction) ouvre le registre avec son propre compte et vous donne une phrase de passe provisoire, dans Réglages.',
    'Si vous retrouvez une ancienne phrase de passe, une sauvegarde faite à cette époque s’ouvre avec elle.',
    'Laissez passer un moment, puis essayez de nouveau : une majuscule, un accent ou la langue du clavier changent tout.',
  ],
  keyText:
    'Prenez la feuille du kit de secours et recopiez sa clé. Les espaces, les tirets et les majuscules ne comptent pas.',
  registerKey: 'Clé du kit du registre',
  keyHelp: 'La clé ne contient jamais les caractères 1, B, I ni O.',
  keyRequired: 'Recopiez la clé de la feuille.',
  keyIncomplete: (missing: number) =>
    missing === 1 ? 'Il manque encore 1 caractère.' : `Il manque encore ${missing} caractères.`,
  checking: 'Vérification de la clé',
  keyAccepted: (kind: KitKind, date: string) => `C’est bien le ${kitNames[kind]}, créé le ${date}.`,
  giveUp: 'Abandonner',
  backToUnlock: 'Revenir à l’ouverture du registre',
  accountText: 'Quel compte doit recevoir une nouvelle phrase de passe ?',
  healthTitle: 'Compartiment santé',
  healthText:
    'Le kit du registre rend l’accès aux PAI, pas aux diagnostics ni aux notes médicales. Si ce compte est celui d’une infirmière, d’un infirmier ou d’un médecin, recopiez aussi la clé du kit santé. Sans lui, un autre compte de santé pourra vous redonner cet accès, dans Réglages.',
  healthNoKit:
    'Aucun kit santé n’a été fait pour ce registre. Après la récupération, un autre compte de santé pourra redonner l’accès au compartiment santé, dans Réglages.',
  withHealthKit: 'J’ai aussi le kit santé',
  healthKey: 'Clé du kit santé',
  passphraseText: (name: string) =>
    `Choisissez la nouvelle phrase de passe de ${name}. L’ancienne n’ouvrira plus rien.`,
  recover: 'Enregistrer et ouvrir le registre',
  recovering: 'Récupération du compte : quelques secondes suffisent.',
  recovered: 'Votre compte est récupéré',
  recoveredText:
    'Le kit de secours reste valable : remettez la feuille à sa place, sous une nouvelle enveloppe. La récupération est inscrite au journal.',
} as const;
