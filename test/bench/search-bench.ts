import { randomUUID } from 'node:crypto';
import type { RegisterRow } from '../../shared/pupil/register-row.ts';
import { buildSearchIndex, searchRegister } from '../../shared/pupil/register-search.ts';
import { type BenchRow, compareVariants } from './measure.ts';

const LAST_NAMES = ['Lefèvre', 'Nguyễn', 'Ben Saïd', 'Żółkiewska', 'Martin', 'D’Almeida', 'Œuvrard', 'Şahin'];
const FIRST_NAMES = ['Éloïse', 'Noé', 'Zoë', 'Inès', 'Björn', 'Anaïs', 'Thị Ánh', 'Maël', 'Jean-Baptiste'];

export function buildRows(count: number): RegisterRow[] {
  return Array.from({ length: count }, (_, index) => ({
    pupilId: randomUUID(),
    lastName: `${LAST_NAMES[index % LAST_NAMES.length]}-${index}`,
    firstName: FIRST_NAMES[index % FIRST_NAMES.length] ?? '',
    birthDate: '2018-03-04',
    classId: null,
    className: `${1 + (index % 6)}e ${String.fromCharCode(65 + (index % 5))}`,
    leftOn: null,
    hasPhoto: false,
    planId: null,
    planState: index % 3 === 0 ? null : 'inForce',
    careState: index % 3 === 0 ? null : 'applicable',
    changedAt: '2026-11-22T09:42:00.000Z',
  }));
}

/** One keystroke in the search box of a register of 10 000 pupils: the target is one frame, 16 ms. */
export async function benchSearch(rounds: number): Promise<BenchRow[]> {
  const rows = buildRows(10_000);
  const index = buildSearchIndex(rows);
  const search = (text: string) => () => {
    for (let time = 0; time < 20; time += 1) searchRegister(index, { text, classId: null, state: 'all' });
  };
  return [
    ...(await compareVariants(
      'Search, 10 000 pupils, one keystroke',
      [
        { name: 'one letter', run: search('e'), units: 20 },
        { name: 'accents and two words', run: search('lefevre elo'), units: 20 },
        { name: 'nothing found', run: search('zzzz'), units: 20 },
      ],
      rounds,
    )),
    ...(await compareVariants(
      'Search, 10 000 pupils, index',
      [{ name: 'built once a load', run: () => void buildSearchIndex(rows), units: 1 }],
      rounds,
    )),
  ];
}
