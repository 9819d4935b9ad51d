import { describe, expect, it } from 'vitest';
import { buildStatisticsDocument } from '../../../shared/documents/statistics-document.ts';
import { readClassLevel } from '../../../shared/statistics/class-level.ts';
import { countPlans, type StatisticsFact } from '../../../shared/statistics/plan-statistics.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import { formatLevels, questionWords, statisticsWords } from '../../../shared/text/statistics-words.ts';
import { listPrinted } from '../document-content/filled-plan.ts';

const TODAY = '2026-11-22';
const school = { name: 'École des Essais', type: 'elementaire' as const };

function buildFact(change: Partial<StatisticsFact> = {}): StatisticsFact {
  return {
    className: 'CP',
    leftOn: null,
    closedOn: null,
    signatories: [{ kind: 'guardian', signedOn: '2026-09-10' }],
    requestedOn: '2026-09-02',
    createdOn: '2026-09-01',
    hasEmergencyPart: false,
    hasKit: false,
    hasCatering: false,
    ...change,
  };
}

const times = (count: number, change: Partial<StatisticsFact> = {}) =>
  Array.from({ length: count }, () => buildFact(change));

describe('the plans that are counted', () => {
  const facts = [
    ...times(6, { hasKit: true, className: 'CP' }),
    ...times(7, { hasEmergencyPart: true, className: 'CE1', requestedOn: '2025-09-02' }),
    ...times(5, { signatories: [{ kind: 'guardian', signedOn: null }] }),
    ...times(9, { closedOn: '2026-10-01' }),
    ...times(9, { leftOn: '2026-10-01' }),
    ...times(9, { leftOn: '2026-10-01', signatories: [] }),
  ];
  const statistics = countPlans({ school, classNames: ['CP', 'CE1', 'CE2'], facts }, TODAY);

  // Would catch: a PAI that ended, or whose pupil left, counted among those in force or in preparation.
  it('are in force, their pupil present; those to be signed are apart', () => {
    expect(statistics.inForce).toBe(13);
    expect(statistics.inPreparation).toBe(5);
  });

  it('answer each question of their own', () => {
    expect(statistics.questions.kit).toEqual({ yes: 6, no: 7 });
    expect(statistics.questions.emergencyPart).toEqual({ yes: 7, no: 6 });
    expect(statistics.questions.catering).toEqual({ yes: 'fewer', no: 'withheld' });
    expect(statistics.questions.newThisYear).toEqual({ yes: 6, no: 7 });
  });

  it('are told by level, a class without any counted with the others', () => {
    expect(statistics.levels).toEqual([
      { levels: ['CP'], count: 6 },
      { levels: ['CE1', 'CE2'], count: 7 },
    ]);
  });
});

// Would catch: a number under five on the paper, in a table, a title or a note.
it('a school with four PAI prints no number of them', () => {
  const facts = times(4, { hasKit: true, className: 'CE2' });
  const statistics = countPlans({ school, classNames: ['CP', 'CE2'], facts }, TODAY);
  const content = buildStatisticsDocument(statistics, school.name, TODAY);
  const cells = content.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  expect(cells.length).toBeGreaterThan(8);
  expect(cells.filter((cell) => /\d/.test(String(cell).replace('moins de 5', '')))).toEqual([]);
  expect(listPrinted(content)).toContain(statisticsWords.tooFewForLevels);
});

describe('the level of a class', () => {
  it.each([
    ['CP A', 'elementaire', 'CP'],
    ['CE1-CE2 Mme Roux', 'elementaire', 'several'],
    ['cm2 b', 'primaire', 'CM2'],
    ['Petite section', 'maternelle', 'PS'],
    ['PS/MS', 'maternelle', 'several'],
    ['TPS', 'maternelle', 'TPS'],
    ['ULIS', 'elementaire', 'other'],
    ['6e B', 'college', '6e'],
    ['601', 'college', '6e'],
    ['3e prépa-métiers', 'college', '3e'],
    ['2nde 4', 'lycee', '2de'],
    ['1STMG2', 'lycee', '1re'],
    ['T03', 'lycee', 'Tle'],
    ['BTS 1', 'lycee', 'other'],
    [null, 'college', 'none'],
  ] as const)('%s (%s): %s', (name, type, level) => {
    expect(readClassLevel(name, type)).toBe(level);
  });
});

it('says it in French', () => {
  expect(formatLevels(['CP', 'CE1', 'other'])).toBe('CP, CE1 et autres classes');
  const texts = [...Object.values(statisticsWords).flat(), ...Object.values(questionWords)];
  expect(texts.filter((text) => typesetFrench(text) !== text)).toEqual([]);
});
