import type { ClassLevel } from '../statistics/class-level.ts';
import type { CountedQuestion } from '../statistics/plan-statistics.ts';
import type { ToldCount } from '../statistics/small-groups.ts';

const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const countFormat = new Intl.NumberFormat('fr-FR');

/** What the « Bilan anonyme » says. */
export const statisticsWords = {
  fileTitle: 'Bilan anonyme des PAI',
  title: 'Projets d’accueil individualisés\u00A0: bilan anonyme',
  school: 'Établissement',
  schoolYear: 'Année scolaire',
  countedOn: 'Compté le',
  wholeTitle: 'Ensemble',
  wholeHeaders: ['PAI', 'Nombre'],
  wholeSummary: 'Nombre de PAI en vigueur et en préparation',
  inForce: 'En vigueur (signés par la famille, élève présent)',
  inPreparation: 'En préparation ou à signer',
  questionsTitle: 'Ce que comportent les PAI en vigueur',
  questionsHeaders: ['PAI en vigueur', 'Oui', 'Non'],
  questionsSummary: 'PAI en vigueur qui répondent oui ou non à chaque ligne',
  levelsTitle: 'PAI en vigueur par niveau de classe',
  levelsHeaders: ['Niveau', 'PAI'],
  levelsSummary: 'Nombre de PAI en vigueur par niveau de classe',
  tooFewForLevels:
    'Trop peu de PAI pour une répartition par niveau\u00A0: elle laisserait deviner de qui il s’agit.',
  rulesTitle: 'Comment lire ces nombres',
  rules: [
    'Aucun nom, aucune maladie et aucun traitement n’entre dans ce bilan\u00A0: seules des réponses par oui ou par non sont comptées.',
    'Un nombre inférieur à 5 n’est jamais écrit\u00A0: il est remplacé par «\u00A0moins de 5\u00A0», même s’il est nul.',
    'Un nombre qui permettrait d’en retrouver un autre par soustraction n’est pas communiqué non plus.',
    'Un niveau de moins de 5 PAI est compté avec ses voisins.',
  ],
  footer: 'nombres seulement, groupes de moins de 5 masqués',
} as const;

export const questionWords: Readonly<Record<CountedQuestion, string>> = {
  emergencyPart: 'Conduite à tenir en cas d’urgence',
  kit: 'Trousse d’urgence',
  catering: 'Aménagement de la restauration',
  newThisYear: 'Première demande cette année scolaire',
};

const levelWords: Partial<Record<ClassLevel, string>> = {
  several: 'classes à plusieurs niveaux',
  other: 'autres classes',
  none: 'sans classe',
};

export function formatToldCount(count: ToldCount): string {
  if (count === 'fewer') return 'moins de 5';
  return count === 'withheld' ? 'non communiqué' : countFormat.format(count);
}

/** « CP, CE1 et CE2 ». */
export function formatLevels(levels: readonly ClassLevel[]): string {
  const text = list.format(levels.map((level) => levelWords[level] ?? level));
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
