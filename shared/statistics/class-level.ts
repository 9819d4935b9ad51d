import type { SchoolType } from '../school/school-schema.ts';

/** Levels in the order of schooling, then the classes that are of several, of none that is known, and no class. */
export const classLevels = [
  'TPS',
  'PS',
  'MS',
  'GS',
  'CP',
  'CE1',
  'CE2',
  'CM1',
  'CM2',
  '6e',
  '5e',
  '4e',
  '3e',
  '2de',
  '1re',
  'Tle',
  'several',
  'other',
  'none',
] as const;
export type ClassLevel = (typeof classLevels)[number];

type Pattern = readonly [ClassLevel, RegExp];

const primary: readonly Pattern[] = [
  ['TPS', /\bTPS\d?\b|\bTOUTE PETITE SECTION/],
  ['PS', /\bPS\d?\b|(?<!TOUTE )\bPETITE SECTION/],
  ['MS', /\bMS\d?\b|\bMOYENNE SECTION/],
  ['GS', /\bGS\d?\b|\bGRANDE SECTION/],
  ['CP', /\bCP[A-Z]?\b/],
  ['CE1', /\bCE ?1/],
  ['CE2', /\bCE ?2/],
  ['CM1', /\bCM ?1/],
  ['CM2', /\bCM ?2/],
];
const lowerSecondary: readonly Pattern[] = [
  ['6e', /^6|\bSIXIEME/],
  ['5e', /^5|\bCINQUIEME/],
  ['4e', /^4|\bQUATRIEME/],
  ['3e', /^3|\bTROISIEME/],
];
const upperSecondary: readonly Pattern[] = [
  ['3e', /^3|\bTROISIEME/],
  ['2de', /^2|\bSECONDE/],
  ['1re', /^1|\bPREMIERE/],
  ['Tle', /^T|\bTERMINALE/],
];

const patterns: Readonly<Record<SchoolType, readonly Pattern[]>> = {
  maternelle: primary,
  elementaire: primary,
  primaire: primary,
  college: lowerSecondary,
  lycee: upperSecondary,
  lyceeAgricole: upperSecondary,
  other: primary,
};

/** The level that a class's name says; null name: a pupil with no class. */
export function readClassLevel(className: string | null, type: SchoolType): ClassLevel {
  if (className === null) return 'none';
  const name = className
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase()
    .trim();
  const found = patterns[type].filter(([, pattern]) => pattern.test(name)).map(([level]) => level);
  const [level] = found;
  if (level === undefined) return 'other';
  return found.length === 1 ? level : 'several';
}
