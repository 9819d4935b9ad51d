import type { Audience } from '../audience/audience-table.ts';
import type { Fact } from '../audience/fact.ts';

/** Who receives something of a PAI: in full, at the head of a narrow column, and what decides how much. */
export const audienceWords: Readonly<Record<Audience, { name: string; short: string; reason: string }>> = {
  family: {
    name: 'Famille',
    short: 'Famille',
    reason: 'Elle demande le PAI, le signe et en reçoit un exemplaire.',
  },
  healthStaff: {
    name: 'Personnels de santé',
    short: 'Santé',
    reason: 'Seuls à ouvrir le compartiment santé, avec sa clé.',
  },
  head: {
    name: 'Direction',
    short: 'Direction',
    reason: 'Garante du PAI, elle le signe. Le compartiment santé lui reste fermé.',
  },
  classTeacher: {
    name: 'Enseignant de la classe',
    short: 'Enseignant',
    reason: 'Il signe le PAI et l’applique chaque jour.',
  },
  substitute: {
    name: 'Remplaçant',
    short: 'Remplaçant',
    reason: 'Il sait agir en cas d’urgence et lit le reste sur place.',
  },
  catering: {
    name: 'Restauration',
    short: 'Restauration',
    reason: 'Ce qu’il faut servir ou éviter, sans la raison ni les traitements.',
  },
  afterSchool: {
    name: 'Périscolaire',
    short: 'Périscolaire',
    reason: 'Seul avec l’élève hors de la classe, il a aussi la fiche d’urgence.',
  },
  outing: {
    name: 'Accompagnateurs d’une sortie',
    short: 'Sortie',
    reason: 'La trousse et la fiche d’urgence suivent l’élève.',
  },
  safetyPlan: {
    name: 'Mise en sûreté (PPMS)',
    short: 'PPMS',
    reason: 'Qui a un PAI, où est sa trousse, où le mettre à l’abri. Rien de médical.',
  },
  rescuers: {
    name: 'Secours',
    short: 'Secours',
    reason: 'La conduite à tenir, et le pli cacheté qui leur est destiné.',
  },
  townHall: {
    name: 'Mairie',
    short: 'Mairie',
    reason: 'Ce qu’elle organise\u00A0: repas, temps périscolaire, sorties.',
  },
  statistics: {
    name: 'Bilans',
    short: 'Bilans',
    reason: 'Des nombres, où personne ne peut être retrouvé.',
  },
};

/** Facts under the titles they are read by. What only the application uses is nobody's. */
export const factGroups: readonly { title: string; facts: readonly Exclude<Fact, 'internal'>[] }[] = [
  {
    title: 'L’élève',
    facts: [
      'identity',
      'className',
      'birthDate',
      'photo',
      'address',
      'family',
      'teacher',
      'resourceAdult',
      'safePlace',
      'enrolment',
    ],
  },
  {
    title: 'Le PAI et ses aménagements',
    facts: [
      'state',
      'planDates',
      'signatories',
      'consequences',
      'attendance',
      'environment',
      'learning',
      'catering',
      'outings',
      'outingInstructions',
      'afterSchoolTime',
      'afterSchool',
      'afterSchoolContacts',
    ],
  },
  {
    title: 'Les soins et la trousse',
    facts: [
      'medicines',
      'care',
      'prescription',
      'kit',
      'kitStorage',
      'kitContents',
      'kitExpiry',
      'carriedByPupil',
    ],
  },
  {
    title: 'L’urgence',
    facts: [
      'emergencyPart',
      'emergencyGestures',
      'emergencyTreatment',
      'emergencyDoctor',
      'sealedLetter',
      'sealedLetterPlace',
    ],
  },
  { title: 'Le compartiment santé', facts: ['diagnosis', 'healthNotes', 'healthScans'] },
  { title: 'L’établissement', facts: ['school', 'schoolAccess', 'counts'] },
];

export const factWords: Readonly<Record<Exclude<Fact, 'internal'>, string>> = {
  identity: 'Nom et prénom',
  className: 'Classe',
  birthDate: 'Date de naissance',
  photo: 'Photo',
  address: 'Adresse de la famille',
  family: 'Responsables légaux et leurs téléphones',
  teacher: 'Enseignant de la classe',
  resourceAdult: 'Adulte ressource',
  safePlace: 'Lieu de mise à l’abri',
  enrolment: 'Date d’arrivée dans l’établissement',
  state: 'PAI en vigueur, à signer ou terminé',
  planDates: 'Dates du PAI et de ses vérifications',
  signatories: 'Signataires et exemplaires remis',
  consequences: 'Conséquences dans la vie scolaire',
  attendance: 'Temps de présence',
  environment: 'Environnement',
  learning: 'Adaptations pédagogiques',
  catering: 'Restauration',
  outings: 'Sorties et déplacements prévus',
  outingInstructions: 'Consignes et traitements en sortie',
  afterSchoolTime: 'Temps périscolaire (partie 2, VII)',
  afterSchool: 'Organisation périscolaire',
  afterSchoolContacts: 'Personnes à joindre sur ces temps',
  medicines: 'Traitements et doses',
  care: 'Surveillances et autres soins',
  prescription: 'Ordonnance périmée ou absente',
  kit: 'Trousse et code de son lieu',
  kitStorage: 'Rangement précis de la trousse',
  kitContents: 'Contenu de la trousse',
  kitExpiry: 'Péremption dans la trousse',
  carriedByPupil: 'Traitement porté par l’élève',
  emergencyPart: 'Existence d’une fiche d’urgence',
  emergencyGestures: 'Signes d’alerte et gestes',
  emergencyTreatment: 'Traitement d’urgence',
  emergencyDoctor: 'Médecin de la fiche d’urgence',
  sealedLetter: 'Pli cacheté\u00A0: oui ou non',
  sealedLetterPlace: 'Lieu du pli cacheté',
  diagnosis: 'Diagnostic',
  healthNotes: 'Notes de santé',
  healthScans: 'Ordonnances et courriers numérisés',
  school: 'Nom et coordonnées de l’établissement',
  schoolAccess: 'Accès des secours',
  counts: 'Nombres anonymes',
};

/** Words of the page « Qui reçoit quoi ». */
export const audiencePageWords = {
  title: 'Qui reçoit quoi',
  intro:
    'Chaque document est fait avec les seuls renseignements de cette page. Un champ qui n’y a pas sa place n’est imprimé pour personne.',
  registerNote:
    'Ces tableaux disent ce que portent les documents remis. Ce que chaque compte peut ouvrir dans le registre est dans «\u00A0Qui peut faire quoi\u00A0».',
  documentsTitle: 'Par quels documents',
  factsTitle: 'Quels renseignements',
  audience: 'Destinataire',
  documents: 'Documents',
  reason: 'Pourquoi',
  fact: 'Renseignement',
  receivers: 'Destinataires',
  yes: 'oui',
  no: 'non',
  nobody: 'Personne',
} as const;
