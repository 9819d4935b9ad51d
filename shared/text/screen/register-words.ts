import type { StateFilter } from '../../pupil/register-search.ts';

const thousands = new Intl.NumberFormat('fr-FR');

function countPupils(count: number): string {
  return count > 1 ? `${thousands.format(count)} élèves` : `${count} élève`;
}

/** Words of the table of pupils and their PAI. */
export const registerWords = {
  title: 'Registre',
  addPupil: 'Ajouter un élève',
  search: 'Rechercher un élève',
  searchHelp: 'Nom, prénom ou classe. Ctrl + K pour revenir ici, flèches pour parcourir.',
  clearSearch: 'Effacer la recherche',
  classFilter: 'Classe',
  allClasses: 'Toutes les classes',
  stateFilter: 'État',
  states: {
    all: 'Tous les états',
    withoutPlan: 'Sans PAI',
    draft: 'Brouillon',
    toSign: 'À signer',
    inForce: 'En vigueur',
    suspended: 'Soins suspendus',
    closed: 'Terminé',
  } satisfies Record<StateFilter, string>,
  caption: 'Élèves et PAI',
  columnPupil: 'Élève',
  columnClass: 'Classe',
  columnPlan: 'PAI',
  columnCare: 'Soins',
  columnChanged: 'Modifié le',
  noCare: 'sans objet',
  left: (date: string) => `parti le ${date}`,
  openPlan: (name: string) => `Ouvrir le PAI\u00A0: ${name}`,
  count: (shown: number, total: number) =>
    shown === total ? countPupils(total) : `${countPupils(shown)} sur ${thousands.format(total)}`,
  emptyTitle: 'Le registre ne contient encore aucun élève',
  emptyText: 'Ajoutez un élève, puis créez son PAI depuis sa fiche.',
  nothingFoundTitle: 'Aucun élève ne correspond',
  nothingFoundText: 'Vérifiez l’orthographe ou élargissez les filtres.',
  clearFilters: 'Effacer la recherche et les filtres',
} as const;
