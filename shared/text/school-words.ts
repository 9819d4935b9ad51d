import type { SchoolType } from '../school/school-schema.ts';

export const schoolTypeWords: Readonly<Record<SchoolType, string>> = {
  maternelle: 'École maternelle',
  elementaire: 'École élémentaire',
  primaire: 'École primaire',
  college: 'Collège',
  lycee: 'Lycée',
  lyceeAgricole: 'Lycée agricole',
  other: 'Autre structure',
};
