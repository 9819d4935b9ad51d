import type { FormSection } from '../../form/form-item.ts';

/** Part 2 of the official form, word for word (2021 model; domain reference §1.3). */
export const ADAPTATIONS_TITLE = 'PARTIE 2 – AMÉNAGEMENTS ET ADAPTATIONS';
export const ADAPTATIONS_SUBTITLE =
  'PARTIE MÉDECIN DE L’ÉDUCATION NATIONALE, DE PMI OU DE STRUCTURE ou à préciser :';

export const consequencesSection = {
  id: 'consequences',
  title: 'I. Conséquences de la maladie ou affection, essentielles et utiles pour la compréhension',
  items: [
    {
      kind: 'text',
      id: 'consequences',
      label: 'Conséquences',
      help: 'Écrire les conséquences dans la vie scolaire, jamais le diagnostic : cette page est lue par tous les signataires.',
    },
  ],
} as const satisfies FormSection;

export const attendanceSection = {
  id: 'attendance',
  title: 'II. Aménagements du temps de présence dans l’établissement',
  items: [
    {
      kind: 'check',
      id: 'partTime',
      label:
        'Temps partiel : temps de présence évolutif et de prise en charge, horaires décalés (joindre l’emploi du temps adapté)',
    },
    { kind: 'check', id: 'restTime', label: 'Temps de repos' },
    {
      kind: 'check',
      id: 'activityExemption',
      label:
        'Dispense partielle ou totale d’activité (EPS, activités manuelles, en lien avec des aliments, des animaux, etc.)',
    },
    { kind: 'text', id: 'attendanceDetails', label: 'Préciser :' },
    { kind: 'note', text: 'Joindre le certificat d’inaptitude d’EPS' },
  ],
} as const satisfies FormSection;

export const environmentSection = {
  id: 'environment',
  title: 'III. Aménagement de l’environnement (selon le contexte)',
  items: [
    {
      kind: 'check',
      id: 'classroomLeave',
      label: 'Autorisation de sortie de classe (toilettes, boissons, infirmerie, vie scolaire, etc.)',
    },
    { kind: 'check', id: 'classroomSeat', label: 'Place dans la classe' },
    {
      kind: 'check',
      id: 'specificFurniture',
      label:
        'Mobilier et matériel spécifique (double jeu de livres, livre numérique, siège ergonomique, informatique, casier, robot)',
    },
    {
      kind: 'check',
      id: 'toiletsAndHygiene',
      label:
        'Toilettes et hygiène (accès, toilettes spécifiques, aménagements matériels, changes, douche, aide humaine, etc.)',
    },
    {
      kind: 'check',
      id: 'breakPrecautions',
      label: 'Récréation et intercours (précautions vis-à-vis du froid, soleil, jeux, bousculades, etc.)',
    },
    { kind: 'check', id: 'premisesAccess', label: 'Accessibilité aux locaux' },
    { kind: 'check', id: 'sensoryEnvironment', label: 'Environnement visuel, sonore, autre' },
    { kind: 'text', id: 'environmentDetails', label: 'Préciser :' },
  ],
} as const satisfies FormSection;

export const outsideSection = {
  id: 'outside',
  title: 'IV. Aménagements à l’extérieur de l’établissement',
  items: [
    { kind: 'note', text: 'Le PAI doit suivre l’enfant sur ses différents lieux de vie collectifs.' },
    {
      kind: 'check',
      id: 'schoolTransfers',
      label: 'Déplacements scolaires (stade, restauration scolaire, etc.)',
    },
    { kind: 'check', id: 'examTransfers', label: 'Déplacements pour examens' },
    { kind: 'check', id: 'dayOutings', label: 'Sorties sans nuitée' },
    {
      kind: 'check',
      id: 'overnightOutings',
      label: 'Sortie avec nuitée (classes transplantées, voyages scolaires, séjours, etc.)',
    },
    {
      kind: 'text',
      id: 'outsideDetails',
      label:
        'Préciser si nécessité de fournir un traitement quotidien matin-soir et/ou mesures particulières et joindre une ordonnance claire et précise avec les médicaments avant le départ :',
    },
  ],
} as const satisfies FormSection;

export const cateringSection = {
  id: 'catering',
  title: 'V. Restauration',
  items: [
    {
      kind: 'check',
      id: 'guaranteedDiet',
      label: 'Régime spécifique garanti par le distributeur de la restauration collective',
    },
    {
      kind: 'check',
      id: 'allergenAvoidance',
      label: 'Éviction des allergènes dans le régime habituel pratiquée :',
      children: [
        {
          kind: 'check',
          id: 'avoidanceByCaterer',
          label: 'Par le service responsable de la restauration',
        },
        { kind: 'check', id: 'avoidanceByPupil', label: 'Par l’élève lui-même (affichage INCO)' },
      ],
    },
    {
      kind: 'check',
      id: 'avoidanceByFamily',
      label:
        'Éviction demandée par la famille après lecture préalable du menu et éventuel plat de substitution',
    },
    {
      kind: 'check',
      id: 'packedLunch',
      label: 'Panier repas fourni par la famille (gestion selon la réglementation en vigueur)',
    },
    { kind: 'check', id: 'familySnacks', label: 'Goûter et/ou collations fournis par la Famille' },
    { kind: 'check', id: 'drinks', label: 'Boissons' },
    { kind: 'check', id: 'foodSupplements', label: 'Suppléments alimentaires' },
    { kind: 'check', id: 'mealPriority', label: 'Priorité de passage ou horaire particulier' },
    {
      kind: 'check',
      id: 'mealAssistance',
      label: 'Nécessité d’aide humaine ou d’aménagement particulier pour l’installation',
    },
    { kind: 'text', id: 'cateringDetails', label: 'Préciser :' },
  ],
} as const satisfies FormSection;
