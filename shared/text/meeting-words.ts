export const signatureSheetWords = {
  fileTitle: 'Feuille d’émargement',
  title: 'Feuille d’émargement de la réunion de concertation',
  subject: 'Élaboration ou suivi d’un projet d’accueil individualisé (PAI)',
  school: 'Établissement',
  address: 'Adresse',
  pupil: 'Élève',
  birthDate: 'Date de naissance',
  className: 'Classe',
  meetingOn: 'Réunion du',
  time: 'Heure',
  place: 'Lieu',
  secrecy:
    'Chaque participant est tenu au secret professionnel ou à l’obligation de discrétion\u00A0: ce qui est dit de l’élève ne sort pas de cette réunion.',
  summary: 'Personnes présentes à la réunion',
  headers: ['Fonction ou lien', 'Nom et prénom', 'Signature'],
  footer: 'feuille d’émargement, à conserver avec le PAI',
} as const;

export const readingSheetWords = {
  fileTitle: 'Prise de connaissance du PAI',
  title: 'Prise de connaissance du PAI',
  school: 'Établissement',
  pupil: 'Élève',
  className: 'Classe',
  version: 'Version lue',
  statement: 'J’ai lu le PAI de cet élève et je sais où se trouvent sa fiche d’urgence et sa trousse.',
  discretionTitle: 'Obligation de discrétion (circulaire du 10-2-2021, III.1)',
  discretion:
    'La prise de connaissance des PAI concerne tous les personnels, y compris d’éventuels remplaçants enseignants ou animateurs. Tout fonctionnaire ou tout agent contractuel est soumis à l’obligation de discrétion\u00A0: ce document ne se copie pas, ne s’affiche pas et ne se commente pas.',
  again: 'À relire et à signer de nouveau à chaque modification du PAI.',
  summary: 'Personnes qui ont lu ce PAI',
  headers: ['Nom et prénom', 'Fonction', 'Lu le', 'Signature'],
  resourceAdult: 'Adulte ressource de l’élève',
  footer: 'prise de connaissance, à conserver avec le PAI',
} as const;
