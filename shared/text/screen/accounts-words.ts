import type { AccountStatus, Role } from '../../account/account-schema.ts';

/** One sentence on what each role may do. */
const roleHelp: Readonly<Record<Role, string>> = {
  nurse: 'Rédige les PAI, ouvre le compartiment santé et gère les comptes.',
  doctor: 'Rédige les PAI et ouvre le compartiment santé ; ne gère pas les comptes.',
  head: 'Rédige les PAI et gère les comptes ; n’ouvre jamais le compartiment santé.',
  reader: 'Consulte ce qui est partagé et imprime les fiches d’urgence ; ne modifie rien.',
};

const statuses: Readonly<Record<AccountStatus, string>> = {
  active: 'actif',
  suspended: 'suspendu',
  removed: 'supprimé',
};

/** Words of the pages about accounts. */
export const accountsWords = {
  title: 'Comptes',
  intro:
    'Chaque personne a son propre compte et sa propre phrase de passe. Le journal retient ainsi qui a fait quoi.',
  permissionsLink: 'Voir qui peut faire quoi',
  add: 'Ajouter un compte',
  tableLabel: 'Comptes du registre',
  name: 'Nom',
  role: 'Rôle',
  state: 'État',
  actions: 'Actions',
  manage: 'Gérer',
  manageOf: (name: string) => `Gérer le compte de ${name}`,
  own: 'votre compte',
  statuses,
  provisional: 'phrase provisoire',
  healthGranted: 'accès santé accordé',
  healthWaiting: 'accès santé en attente',
  grant: 'Donner l’accès santé',
  grantTo: (name: string) => `Donner l’accès au compartiment santé à ${name}`,
  removedTitle: (count: number) => (count > 1 ? `${count} comptes supprimés` : '1 compte supprimé'),
  removedText: 'Leur nom reste au journal ; ils n’ouvrent plus rien.',

  ownPassphrase: 'Changer ma phrase de passe',
  ownPassphraseText: 'Votre phrase de passe n’est connue que de vous. Changez-la si quelqu’un a pu la voir.',

  newTitle: 'Ajouter un compte',
  newBlock: 'Le nouveau compte',
  nameLabel: 'Prénom et nom',
  nameHelp: 'Tel que l’écran d’ouverture et le journal le montreront.',
  roleHelp,
  provisionalLabel: 'Phrase de passe provisoire',
  provisionalHelp: 'Au moins 12 caractères : quatre ou cinq mots sans lien entre eux, faciles à recopier.',
  provisionalNote:
    'À remettre en main propre, jamais par message. La personne devra en choisir une autre à sa première ouverture : ensuite, vous ne la connaîtrez plus.',
  healthNote:
    'À sa première ouverture, ce compte demandera l’accès au compartiment santé : une personne qui l’a devra le lui donner, sur la page Comptes.',
  create: 'Créer le compte',
  created: (name: string) => `Le compte de ${name} est créé.`,
  createdNote: 'Remettez la phrase de passe provisoire en main propre.',

  accountWindowTitle: 'Compte',
  back: 'Comptes',
  identity: 'Nom et rôle',
  rename: 'Enregistrer le nom',
  renamed: 'Le nom est changé. Le journal suit le nouveau nom.',
  changeRole: 'Changer le rôle',
  roleChanged: 'Le rôle est changé.',
  health: 'Compartiment santé',
  healthGrantedText: (name: string) => `${name} peut ouvrir le compartiment santé.`,
  healthWaitingText: (name: string) =>
    `${name} n’a pas encore la clé du compartiment santé. La donner ne demande la phrase de passe de personne.`,
  healthWaitingFirst: (name: string) =>
    `${name} n’a pas encore choisi sa propre phrase de passe. L’accès se donne après sa première ouverture du registre.`,
  healthWaitingOther: (name: string) =>
    `${name} n’a pas encore la clé du compartiment santé. Seule une personne qui l’a déjà peut la lui donner.`,
  healthNone: 'Ce rôle n’ouvre pas le compartiment santé.',
  grantShort: 'Donner l’accès au compartiment santé',
  granted: (name: string) => `${name} a maintenant accès au compartiment santé.`,

  passphrase: 'Phrase de passe',
  passphraseProvisional:
    'La phrase de passe est provisoire : elle devra être changée à la prochaine ouverture.',
  passphraseOwn: 'La phrase de passe a été choisie par cette personne : personne d’autre ne la connaît.',
  reset: 'Donner une phrase provisoire',
  resetTitle: (name: string) => `Donner une phrase provisoire à ${name}`,
  resetText: 'À faire quand cette personne a oublié la sienne. L’ancienne phrase n’ouvrira plus rien.',
  resetHealth: 'L’accès au compartiment santé lui sera retiré : une personne qui l’a devra le lui rendre.',
  resetConfirm: 'Remplacer la phrase de passe',
  resetDone: 'La phrase de passe est remplacée. Remettez la provisoire en main propre.',

  access: 'Fermer l’accès',
  accessText:
    'Suspendez le compte d’une personne absente ; supprimez celui d’une personne partie pour de bon.',
  suspend: 'Suspendre',
  suspendTitle: (name: string) => `Suspendre le compte de ${name} ?`,
  suspendText: [
    'Ce compte n’ouvrira plus le registre, jusqu’à ce que vous le rétablissiez.',
    'Les clés du registre sont changées : une ancienne copie du trousseau n’ouvre plus rien de ce qui sera écrit.',
    'Ce qu’il a fait reste au journal, sous son nom.',
  ],
  suspendHealth:
    'La clé du compartiment santé est changée aussi ; après un rétablissement, l’accès santé est à redonner.',
  suspended: 'Le compte est suspendu et les clés sont changées.',
  resume: 'Rétablir le compte',
  resumed: 'Le compte est rétabli.',
  remove: 'Supprimer',
  removeTitle: (name: string) => `Supprimer le compte de ${name} ?`,
  removeText: [
    'Ce compte n’ouvrira plus jamais le registre. Cette suppression ne s’annule pas.',
    'Les clés du registre sont changées : une ancienne copie du trousseau n’ouvre plus rien de ce qui sera écrit.',
    'Les élèves, les PAI et le journal ne changent pas : le journal garde son nom.',
  ],
  removeHealth: 'La clé du compartiment santé est changée aussi.',
  removed: (name: string) => `Le compte de ${name} est supprimé et les clés sont changées.`,
  roleTitle: (name: string) => `Changer le rôle de ${name} ?`,
  roleFromTo: (from: string, to: string) => `De « ${from} » à « ${to} ».`,
  roleLosesHealth:
    'Ce rôle n’ouvre pas le compartiment santé : sa clé est changée, et cette personne ne l’ouvrira plus.',
  roleGainsHealth:
    'Ce rôle peut ouvrir le compartiment santé : une personne qui l’a devra encore lui en donner l’accès.',
  rekeying: 'Changement des clés en cours. Ne fermez pas l’application.',
  ownText:
    'C’est votre compte : une autre personne qui gère les comptes peut en changer le rôle, le suspendre ou le supprimer.',
  readOnlyText: 'Seules l’infirmerie et la direction modifient les comptes.',
  unknown: 'Ce compte n’existe pas ou n’existe plus.',

  ownTitle: 'Changer ma phrase de passe',
  ownIntro:
    'L’ancienne phrase n’ouvrira plus le registre. Notez la nouvelle en lieu sûr si vous craignez de l’oublier : personne ne peut la retrouver.',
  ownDone: 'Votre phrase de passe est changée. L’ancienne n’ouvre plus rien.',
} as const;
