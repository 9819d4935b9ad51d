import type { JournalRecordKind } from '../../journal/journal-schema.ts';

const kinds: Readonly<Record<JournalRecordKind, string>> = {
  school: 'Établissement',
  pupil: 'Élève',
  plan: 'PAI',
  safetyList: 'Liste PPMS',
  account: 'Compte',
  register: 'Registre',
};

/** Words of the journal's page. */
export const journalWords = {
  title: 'Journal',
  intro:
    'Qui a fait quoi, et quand. Rien ne s’y efface ; chaque ligne est liée à la précédente, si bien qu’une ligne changée ou ôtée se voit.',
  filters: 'Filtres du journal',
  from: 'Du',
  to: 'Au',
  who: 'Compte',
  everybody: 'Tous les comptes',
  kind: 'Sujet',
  everyKind: 'Tous les sujets',
  kinds,
  onlySensitive: 'Seulement le sensible',
  onlySensitiveHelp: 'Lectures et impressions de santé, sorties de documents, échecs d’ouverture.',
  clear: 'Effacer les filtres',
  inverted: 'La fin précède le début : vérifiez les deux dates.',
  tableLabel: 'Lignes du journal, de la plus récente à la plus ancienne',
  when: 'Date et heure',
  action: 'Action',
  about: 'Sujet',
  more: 'Afficher la suite',
  shown: (count: string) => `${count} lignes affichées`,
  shownOne: '1 ligne affichée',
  all: 'Il n’y en a pas d’autres.',
  emptyTitle: 'Aucune ligne',
  emptyText: 'Rien ne correspond à ces filtres.',
  verify: 'Vérifier la chaîne',
  verifying: 'Vérification en cours',
  whole: (count: string) => `La chaîne est entière : ${count} lignes se suivent sans manque ni changement.`,
  broken: (row: string) =>
    `La chaîne est rompue à la ligne ${row} : elle a été changée, déplacée ou ôtée hors de l’application. Gardez les sauvegardes et prévenez la personne responsable du registre.`,
  export: 'Exporter (CSV)',
  exportText:
    'Le fichier porte les dates, les comptes, les actions et des numéros internes ; aucun nom d’élève, aucune donnée de santé. Il reprend les filtres choisis.',
  exported: (path: string) => `Le journal est exporté : ${path}`,
} as const;
