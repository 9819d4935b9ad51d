import type { Organisation, School } from '../../../shared/school/school-schema.ts';
import { getUaiCheckLetter } from '../../../shared/school/uai-rules.ts';
import type { SeededSource } from './seeded-source.ts';

const UAI_DIGITS = '0999042';

/** No department has the number 99, no town this name, and the telephone numbers are those kept for fiction. */
export const demonstrationSchool: School = {
  name: 'Cité scolaire des Trois-Tilleuls (établissement inventé)',
  type: 'college',
  uai: `${UAI_DIGITS}${getUaiCheckLetter(UAI_DIGITS)}`,
  address: '12, rue de l’Exemple',
  postalCode: '99999',
  city: 'Villimagine',
  phone: '01 99 00 12 34',
  academy: 'Académie de démonstration',
  department: 'Département imaginaire',
  headName: 'Hortense Démonstration',
  rescueAccess: 'portail des livraisons, rue du Modèle ; le gardien ouvre la grille',
};

const PLACES = [
  ['INF', 'Infirmerie, armoire fermée à côté du lit'],
  ['VS', 'Bureau de la vie scolaire, placard haut'],
  ['ACC', 'Loge de l’accueil, boîte murale'],
  ['RES', 'Restaurant scolaire, bureau du chef de cuisine'],
  ['GYM', 'Gymnase, bureau des professeurs'],
  ['CDI', 'Centre de documentation, premier étage'],
  ['SALLE-B', 'Salle polyvalente, bâtiment B'],
] as const;

const CLASSES = [
  ['6e A', 'Mme Aïcha Belhadj', 'SALLE-B'],
  ['6e B', 'M. Loïc Le Guern', 'SALLE-B'],
  ['5e A', 'Mme Noémie Œuvrard', 'GYM'],
  ['5e B', 'M. Samuel N’Diaye', 'GYM'],
  ['4e A', 'Mme Jeanne Castaing-Lafargue', 'CDI'],
  ['4e B', 'M. Dragan Petrović', 'CDI'],
  ['3e A', 'Mme Inès Fernández', 'SALLE-B'],
  ['3e B', 'M. Émile Vasseur', 'SALLE-B'],
  ['2de 1', 'Mme Yến Trần', 'GYM'],
  ['Tle G2', 'M. Balthazar Quéméneur', 'CDI'],
] as const;

export type ClassName = (typeof CLASSES)[number][0];

export function buildDemonstrationOrganisation(source: SeededSource): Organisation {
  const places = PLACES.map(([code, label]) => ({ id: source.identifier(), code, label }));
  const classes = CLASSES.map(([name, teacher, safePlace]) => ({
    id: source.identifier(),
    name,
    teacher,
    safePlaceId: places.find(({ code }) => code === safePlace)?.id ?? null,
  }));
  return { places, classes };
}
