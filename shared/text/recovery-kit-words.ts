import type { KitKind } from '../contract/recovery-contract.ts';

type ByKind<T> = Readonly<Record<KitKind, T>>;

/** Words of the printed kit: read two years later, by somebody who is worried, perhaps by telephone. */
export const recoveryKitWords = {
  fileTitle: (school: string) => `Kit de secours – ${school}`,
  title: { register: 'Kit de secours du registre des PAI', health: 'Kit de secours santé' } as ByKind<string>,
  secrecy: {
    register: 'À garder sous enveloppe cachetée : qui lit cette clé peut ouvrir le registre',
    health: 'Secret médical – à garder sous enveloppe cachetée, au service de santé',
  } as ByKind<string>,
  school: 'Établissement',
  city: 'Commune',
  createdOn: 'Kit créé le',
  which: 'Cette feuille',
  whichKit: {
    register: 'kit 1 sur 2 : le registre',
    health: 'kit 2 sur 2 : le compartiment santé',
  } as ByKind<string>,
  purpose: {
    register:
      'Cette feuille ouvre le registre des PAI quand plus personne ne connaît la phrase de passe d’un compte. Rien n’est perdu : suivez les quatre étapes, cela prend dix minutes.',
    health:
      'Cette feuille rend l’accès aux diagnostics et aux notes médicales à un compte de santé dont la phrase de passe est oubliée. Elle ne sert qu’avec le kit du registre, l’autre feuille.',
  } as ByKind<string>,
  keyTitle: 'La clé',
  keyNote:
    'Elle n’a jamais de 1, de B, de I ni de O : un rond est toujours un zéro. Majuscules et espaces ne comptent pas ; une faute de frappe est signalée.',
  keySummary: 'La clé de secours, groupe par groupe',
  line: 'Ligne',
  groups: 'Groupes, numérotés',
  qrAlternative: 'QR code qui contient la clé imprimée en lettres dans le tableau « La clé ».',
  qrNote:
    'La même clé, pour une douchette branchée à l’ordinateur. Pas de téléphone : il pourrait en garder une copie.',
  stepsTitle: 'Que faire',
  steps: {
    register: [
      'Ouvrez l’application Registre PAI sur l’ordinateur où se trouve le registre de l’établissement.',
      'À côté de la phrase de passe, choisissez « Phrase de passe oubliée ».',
      'Recopiez la clé, ligne par ligne. À deux, l’un dicte et l’autre tape.',
      'Choisissez votre compte et une nouvelle phrase de passe. Le registre s’ouvre ; remettez cette feuille sous une nouvelle enveloppe : elle reste valable.',
    ],
    health: [
      'Ouvrez l’application Registre PAI et choisissez « Phrase de passe oubliée ».',
      'Recopiez d’abord la clé du kit du registre (l’autre feuille), puis choisissez votre compte.',
      'Cochez « J’ai aussi le kit santé » et recopiez la clé de cette feuille, ligne par ligne.',
      'Choisissez une nouvelle phrase de passe. Le registre s’ouvre ; remettez cette feuille sous une nouvelle enveloppe : elle reste valable.',
    ],
  } as ByKind<readonly string[]>,
  opensTitle: 'Ce qu’elle ouvre',
  opens: {
    register:
      'Tout le registre partagé : les élèves, les PAI, les trousses, les listes, et ses sauvegardes faites depuis la date de ce kit.',
    health:
      'Avec le kit du registre : les diagnostics, les notes et les documents médicaux, et ceux des sauvegardes faites depuis la date de ce kit.',
  } as ByKind<string>,
  opensNotTitle: 'Ce qu’elle n’ouvre pas',
  opensNot: {
    register: 'Les diagnostics, les notes et les documents médicaux : il faut aussi le kit santé.',
    health: 'Rien toute seule, ni le registre d’un autre établissement.',
  } as ByKind<string>,
  keepTitle: 'Où la garder',
  keep: {
    register: [
      'Sous enveloppe cachetée, au coffre de l’établissement, avec son nom et la date sur l’enveloppe.',
      'Jamais près de l’ordinateur, ni dans le dossier du registre, ni en photo. Une enveloppe trouvée ouverte : faites un nouveau kit.',
    ],
    health: [
      'Sous enveloppe cachetée marquée « secret médical », dans un meuble fermé du service de santé. Pas au coffre de la direction.',
      'Jamais avec le kit du registre, ni près de l’ordinateur, ni en photo. Une enveloppe trouvée ouverte : faites un nouveau kit.',
    ],
  } as ByKind<readonly string[]>,
  replaced:
    'Un nouveau kit rend celui-ci inutile : l’application dit alors que la clé a été remplacée. Détruisez l’ancienne feuille.',
  expertTitle: 'Sans l’application, pour un informaticien',
  expert: {
    register:
      'AGE-SECRET-KEY-1 suivi de la clé sans espaces est une identité age (age-encryption.org) : mettez-la seule dans un fichier kit.txt. Le champ registerKey de trousseau.json est un fichier age : age -d -i kit.txt en tire 32 octets, clé brute de registre.db (format SQLCipher 4). Mode d’emploi complet : docs/securite.md, dans les sources de l’application, « Récupérer sans l’application ».',
    health:
      'AGE-SECRET-KEY-1 suivi de la clé sans espaces est une identité age (age-encryption.org) : mettez-la seule dans un fichier kit.txt. Le champ healthKey de trousseau.json est un fichier age : age -d -i kit.txt en tire 32 octets, clé AES-256-GCM de la table sealed_record de registre.db. Mode d’emploi complet : docs/securite.md, dans les sources de l’application, « Récupérer sans l’application ».',
  } as ByKind<string>,
  footer: (school: string, date: string) => `Kit de secours – ${school} – imprimé le ${date}`,
} as const;
