import type { FormSection } from '../../form/form-item.ts';

/**
 * Part 4. The circular names a « volet périscolaire » (2021, II.1.c) and the ministry gives no model for it: these
 * are the facts the canteen and the after-school staff need, and none of them is a medical one. What part 2 says of
 * meals (V), of outings (IV) and of after-school time (VII) is printed with it and is not typed twice.
 */
export const afterSchoolSections = [
  {
    id: 'presence',
    title: 'Temps concernés',
    items: [
      { kind: 'check', id: 'morningCare', label: 'Accueil du matin' },
      { kind: 'check', id: 'lunchBreak', label: 'Pause méridienne et restauration' },
      { kind: 'check', id: 'eveningCare', label: 'Accueil du soir, étude' },
      { kind: 'check', id: 'wednesdays', label: 'Mercredis' },
      { kind: 'check', id: 'holidays', label: 'Vacances scolaires' },
      { kind: 'check', id: 'transport', label: 'Transport scolaire' },
      { kind: 'text', id: 'presenceDetails', label: 'Préciser (jours, lieux, horaires) :' },
    ],
  },
  {
    id: 'organisation',
    title: 'Organisation pendant ces temps',
    items: [
      {
        kind: 'text',
        id: 'mealInstructions',
        label: 'Consignes pour les repas, le goûter et les collations :',
        help: 'Écrire ce qu’il faut faire ou éviter, pas la raison médicale.',
      },
      { kind: 'text', id: 'activityInstructions', label: 'Précautions et aménagements pour les activités :' },
      {
        kind: 'text',
        id: 'handover',
        label: 'Passage de relais entre l’école et le périscolaire (qui transmet quoi, à qui) :',
      },
    ],
  },
  {
    id: 'afterSchoolKit',
    title: 'Trousse d’urgence pendant ces temps',
    items: [
      { kind: 'yesNo', id: 'ownKit', label: 'Trousse propre au périscolaire :' },
      { kind: 'line', id: 'kitPlace', label: 'Lieu de la trousse pendant ces temps :' },
      {
        kind: 'yesNo',
        id: 'staffInformed',
        label: 'Fiche « Conduite à tenir en cas d’urgence » remise aux personnels concernés :',
      },
    ],
  },
  {
    id: 'afterSchoolContacts',
    title: 'Personnes à joindre pendant ces temps',
    items: [
      {
        kind: 'rows',
        id: 'contacts',
        label: 'Personnes à joindre',
        addLabel: 'Ajouter une personne à joindre',
        columns: [
          { id: 'name', label: 'Nom et prénom' },
          { id: 'role', label: 'Fonction ou lien' },
          { id: 'phone', label: 'Téléphone' },
        ],
      },
    ],
  },
] as const satisfies readonly FormSection[];
