function plural(count: number, one: string, many: string): string {
  return count > 1 ? many : one;
}

/** Words of the first page. */
export const homeWords = {
  title: 'Accueil',
  attention: 'À traiter',
  nothing: 'Rien ne demande votre attention aujourd’hui.',
  suspendedTitle: 'PAI aux soins suspendus',
  suspendedText:
    'Une pièce manque ou n’est plus valable. En attendant, en cas d’urgence : appeler le 15 ou le 112.',
  toSignTitle: 'PAI à signer',
  toSignText: 'Le contenu est complet ; il manque la signature de la famille ou de l’élève majeur.',
  draftTitle: 'PAI en brouillon',
  draftText: 'La rédaction a commencé ; des réponses obligatoires manquent encore.',
  seeAll: (count: number) => `Voir les ${count} élèves`,
  seeInRegister: 'Voir dans le registre',
  figures: 'Le registre aujourd’hui',
  pupils: (count: number) => plural(count, 'élève', 'élèves'),
  inForce: 'PAI en vigueur',
  toSign: 'PAI à signer',
  drafts: (count: number) => plural(count, 'brouillon de PAI', 'brouillons de PAI'),
  addPupil: 'Ajouter un élève',
  firstTitle: 'Trois étapes pour commencer',
  firstPlaces: 'Décrire l’établissement',
  firstPlacesText:
    'Les classes, et les lieux (rangement des trousses, mise à l’abri) avec leur code pour la liste PPMS.',
  firstPlacesLink: 'Ouvrir les réglages',
  firstPupil: 'Ajouter un élève',
  firstPupilText: 'Son identité, sa classe et ses responsables légaux.',
  firstPlan: 'Créer son PAI',
  firstPlanText: 'Depuis la fiche de l’élève. Le formulaire suit l’ordre du document officiel.',
  done: 'fait',
  notices: 'Sécurité du registre',
  dangers: 'Intégrité du registre',
  kitMissing: 'Aucun kit de secours n’a été fait',
  kitMissingText:
    'Si toutes les phrases de passe sont oubliées, le registre ne pourra plus jamais être ouvert.',
  kitMissingLink: 'Faire le kit de secours',
  healthKitMissing: 'Aucun kit de secours santé n’a été fait',
  healthKitMissingText:
    'Si les phrases de passe des comptes de santé sont oubliées, les éléments de santé seront perdus.',
  healthKitMissingLink: 'Faire le kit santé',
  secondMissing: 'Le registre n’est sauvegardé que sur cet ordinateur',
  secondMissingText: 'Une clé USB ou un dossier partagé le protégerait d’un vol ou d’une panne.',
  secondMissingLink: 'Choisir un second emplacement',
  secondLate: 'Le second emplacement n’a pas reçu de sauvegarde depuis une semaine ou plus',
  secondLateText: 'Branchez la clé ou reconnectez le partage, puis sauvegardez.',
  backupsLink: 'Ouvrir les sauvegardes',
  backupFailed: 'La dernière sauvegarde a échoué',
  waiting: 'Vous n’avez pas encore accès au compartiment santé',
  waitingText:
    'Une personne qui l’a doit vous le donner, dans Réglages, Comptes. Le reste du registre vous est ouvert.',
  grantTitle: (names: string, count: number) =>
    count > 1
      ? `${names} attendent l’accès au compartiment santé`
      : `${names} attend l’accès au compartiment santé`,
  grantMany: (count: number) => `${count} personnes attendent l’accès au compartiment santé`,
  grantText: 'Vous pouvez le donner : la phrase de passe de personne n’est demandée.',
  grantLink: 'Ouvrir les comptes',
  and: (first: string, last: string) => `${first} et ${last}`,
  listOutOfDate: 'La liste PPMS n’est plus à jour',
  listOutOfDateText: (version: number, date: string) => `Depuis la version ${version}, du ${date}\u00A0:`,
  listOutOfDateUnknown: (version: number, date: string) =>
    `La version ${version}, du ${date}, n’est plus exactement celle d’aujourd’hui.`,
  listOthers: (count: number) => (count === 1 ? 'et 1 autre différence' : `et ${count} autres différences`),
  listNever: 'La liste PPMS n’a encore été remise à personne',
  listNeverText:
    'Elle désigne les élèves qui ont un PAI, et l’emplacement de leur trousse, à la cellule de crise et aux secours.',
  listLink: 'Ouvrir la liste PPMS',
  chainBroken: 'Le journal a été modifié hors de l’application',
  chainBrokenText: (row: string) =>
    `À partir de la ligne ${row}. Les élèves et les PAI se lisent ; gardez les sauvegardes et prévenez la personne responsable du registre.`,
  chainBrokenLink: 'Ouvrir le journal',
} as const;
