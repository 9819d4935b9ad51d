import type { ClassName } from './demonstration-school.ts';
import type { SituationName } from './demonstration-situations.ts';

/** What is out of the ordinary in a PAI, so that every state and every edge is seen once at least. */
export type Feature =
  | 'photo'
  | 'oneGuardian'
  | 'noGuardian'
  | 'threeGuardians'
  | 'ofAge'
  | 'unsigned'
  | 'expiredPrescription'
  | 'noPrescription'
  | 'expiredKit'
  | 'unknownExpiry'
  | 'emptyKit'
  | 'severalKits'
  | 'carriedByPupil'
  | 'sealedLetter'
  | 'doctorNotSigned'
  | 'periodOver'
  | 'closed'
  | 'renewed'
  | 'longTexts'
  | 'missingData'
  | 'emptyPlan'
  | 'noClass'
  | 'ownSafePlace';

export type DemonstrationPupil = readonly [
  lastName: string,
  firstName: string,
  className: ClassName,
  situation: SituationName,
  features: readonly Feature[],
];

export const demonstrationPupils: readonly DemonstrationPupil[] = [
  ['Abadie', 'Léa', '6e A', 'breathing', ['photo', 'carriedByPupil', 'renewed']],
  ['Nguyễn', 'Thị Ánh', '6e A', 'reaction', ['photo', 'severalKits', 'sealedLetter']],
  ['Żółkiewska-Wiśniewska', 'Małgorzata', '6e A', 'sugar', ['photo', 'severalKits', 'carriedByPupil']],
  ['Şahin', 'Çağla', '6e A', 'seizure', ['sealedLetter', 'oneGuardian']],
  ['Ștefan', 'Ioana-Luminița', '6e B', 'pain', ['photo', 'sealedLetter']],
  ['Le Bihan', 'Maëlys', '6e B', 'faintness', ['renewed']],
  ['Diallo', 'Ibrahima', '6e B', 'pain', ['expiredPrescription']],
  ['Martin', 'Tom', '6e B', 'breathing', ['expiredKit']],
  [
    'de La Rochefoucauld-Montmorency d’Aubigny de Saint-Exupéry',
    'Marie-Apolline Charlotte Joséphine',
    '5e A',
    'reaction',
    ['photo', 'longTexts', 'threeGuardians', 'sealedLetter'],
  ],
  ['Benali', 'Sofiane', '5e A', 'bleeding', ['photo', 'sealedLetter']],
  ['Œuvrard', 'Zoé', '5e A', 'meals', ['oneGuardian']],
  ['Traoré', 'Aminata', '5e A', 'fatigue', ['renewed']],
  ['Petit', 'Lou', '5e A', 'empty', ['emptyPlan']],
  ['Kowalczyk', 'Łukasz', '5e B', 'breathing', ['unsigned']],
  ['García Íñiguez', 'Nuño', '5e B', 'headache', []],
  ['Lemoine', 'Jules', '5e B', 'mobility', ['photo']],
  ['Haddad', 'Yasmine', '5e B', 'reaction', ['unknownExpiry']],
  ['Roche', 'Gaspard', '5e B', 'breathing', ['closed']],
  ['Öztürk', 'Emir', '4e A', 'sugar', ['doctorNotSigned']],
  ['Ferreira da Silva', 'João', '4e A', 'sensory', ['photo', 'renewed']],
  ['Dubois', 'Camille', '4e A', 'anxiety', ['oneGuardian', 'sealedLetter']],
  ['Weiß-Großmann', 'Jürgen', '4e A', 'seizure', ['periodOver']],
  ['Andrianampoinimerina', 'Ravaka', '4e A', 'pain', ['severalKits']],
  ['Lefèvre', 'Anaïs', '4e B', 'faintness', ['sealedLetter', 'ownSafePlace']],
  ['Björnsdóttir', 'Sigríður', '4e B', 'breathing', ['photo', 'carriedByPupil']],
  ['Camara', 'Moussa', '4e B', 'bleeding', ['noPrescription']],
  ['O’Connor', 'Siobhán', '4e B', 'reaction', ['emptyKit']],
  ['Vidal', 'Raphaël', '4e B', 'temporary', ['oneGuardian']],
  ['Kovačević', 'Đorđe', '3e A', 'headache', ['missingData', 'unsigned']],
  ['Marchand', 'Élise', '3e A', 'heart', ['photo', 'sealedLetter', 'severalKits']],
  ['Chevallier', 'Noé', '3e A', 'meals', ['renewed', 'longTexts']],
  ['Bakayoko', 'Fatoumata', '3e A', 'breathing', ['missingData', 'noGuardian', 'noClass', 'unsigned']],
  ['Rasolofo', 'Miora', '3e B', 'sugar', ['photo', 'longTexts', 'renewed', 'carriedByPupil', 'sealedLetter']],
  ['Garnier', 'Paul-Émile', '3e B', 'seizure', ['expiredKit', 'expiredPrescription']],
  ['Sørensen', 'Ærø', '3e B', 'fatigue', ['unsigned']],
  ['Nikolaïdis', 'Ariane', '3e B', 'digestion', []],
  ['Morel', 'Arthur', '2de 1', 'anxiety', ['closed', 'renewed']],
  ['Ó Súilleabháin', 'Gráinne', '2de 1', 'reaction', ['carriedByPupil', 'severalKits', 'sealedLetter']],
  ['Fontaine', 'Adèle', 'Tle G2', 'heart', ['ofAge', 'photo', 'sealedLetter', 'carriedByPupil']],
  ['Yılmaz', 'Işıl', 'Tle G2', 'digestion', ['ofAge', 'noGuardian']],
];
