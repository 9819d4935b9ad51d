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
} as const;
