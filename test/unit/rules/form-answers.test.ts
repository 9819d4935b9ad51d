import { describe, expect, it } from 'vitest';
import {
  buildAnswersSchema,
  buildEmptyAnswers,
  isAnswered,
  type LooseAnswers,
  listFieldIds,
} from '../../../shared/form/form-answers.ts';
import type { FormSection } from '../../../shared/form/form-item.ts';
import {
  buildEmptySheet,
  emergencySheetSchema,
  emergencySheets,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { buildEmptyPlanContent, planContentSchema } from '../../../shared/plan/plan-content-schema.ts';
import { buildFullContent } from '../../fixtures/sample-values.ts';

const section: FormSection = {
  id: 'essai',
  title: 'Essai',
  items: [
    {
      kind: 'check',
      id: 'box',
      label: 'Case',
      children: [{ kind: 'text', id: 'details', label: 'Préciser' }],
    },
    { kind: 'group', title: 'Groupe', children: [{ kind: 'yesNo', id: 'answer', label: 'Réponse' }] },
    {
      kind: 'sentence',
      check: 'puffs',
      parts: ['Inhaler ', { blank: 'count', label: 'nombre', size: 'short' }],
    },
    { kind: 'date', id: 'day', label: 'Jour' },
    {
      kind: 'rows',
      id: 'table',
      label: 'Table',
      addLabel: 'Ajouter',
      columns: [{ id: 'name', label: 'Nom' }],
    },
    { kind: 'note', text: 'À lire' },
  ],
};
const ROW = { id: '00000000-0000-4000-8000-000000000001', name: 'x' };
const full: LooseAnswers = {
  box: true,
  details: 'd',
  answer: 'yes',
  puffs: true,
  count: '2',
  day: '2026-11-22',
  table: [ROW],
};

/** The compiler would otherwise unfold the type of the answers for ever. */
const makeSchema = buildAnswersSchema as (sections: readonly FormSection[]) => unknown;
const makeEmpty = buildEmptyAnswers as (sections: readonly FormSection[]) => unknown;

describe('answers of a form', () => {
  const schema = buildAnswersSchema([section]);

  it('has one answer per field, in printed order', () => {
    expect(listFieldIds(section)).toEqual(Object.keys(full));
    expect(schema.parse(full)).toEqual(full);
    expect(schema.parse(buildEmptyAnswers([section]))).toEqual(buildEmptyAnswers([section]));
  });

  it.each([
    ['an answer to nothing', { ...full, other: 'x' }],
    ['a missing answer', { ...full, day: undefined }],
    ['a text for a box', { ...full, box: 'true' }],
    ['a third answer', { ...full, answer: 'maybe' }],
    ['an impossible date', { ...full, day: '2026-02-30' }],
    ['a cell too many', { ...full, table: [{ ...ROW, dose: 'x' }] }],
    ['a row without id', { ...full, table: [{ name: 'x' }] }],
    ['two rows with one id', { ...full, table: [ROW, ROW] }],
    ['a list for a text', { ...full, details: ['d'] }],
  ])('refuses %s', (_what, answers) => {
    expect(schema.safeParse(answers).success).toBe(false);
  });

  it('refuses a form where two items share an id: bug, one answer that ticks two boxes of the paper', () => {
    const twice = {
      ...section,
      items: [...section.items, { kind: 'line', id: 'details', label: 'Encore' }],
    } as FormSection;
    const again: readonly FormSection[] = [section, { ...section, id: 'autre' }];
    expect(() => makeSchema([twice])).toThrow();
    expect(() => makeEmpty(again)).toThrow();
  });

  it.each([
    [undefined, false],
    [null, false],
    [false, false],
    ['  \n', false],
    [[], false],
    [true, true],
    ['no', true],
    [[ROW], true],
  ])('takes %j for an answer: %s', (answer, expected) => {
    expect(isAnswered(answer)).toBe(expected);
  });
});

describe('content of a PAI', () => {
  it('accepts an empty PAI and a full one, unchanged', () => {
    const contents: unknown[] = [buildEmptyPlanContent(), buildFullContent('Céphalée 😀')];
    for (const content of contents) expect(planContentSchema.parse(content)).toEqual(content);
  });

  it('accepts each empty sheet under its own number only: bug, the answers of one sheet printed on another', () => {
    for (const { number } of emergencySheets) {
      const sheet = buildEmptySheet(number);
      expect(emergencySheetSchema.parse(sheet)).toEqual(sheet);
      for (const other of emergencySheets.filter((template) => template.number !== number))
        expect(emergencySheetSchema.safeParse({ ...sheet, number: other.number }).success).toBe(false);
    }
  });

  it('refuses a medicine with the same id in two kits: bug, it silently leaves the first kit', () => {
    const content = buildFullContent('x');
    const [kit] = content.supplies.kits;
    const twin = { ...kit, id: '00000000-0000-4000-8000-000000000009' };
    const supplies = { ...content.supplies, kits: [kit, twin] };
    expect(planContentSchema.safeParse({ ...content, supplies }).success).toBe(false);
  });

  it('refuses an emergency period that ends before it starts', () => {
    const content = buildFullContent('x');
    const emergency = { ...content.emergency, periodEnd: '2026-08-31' };
    expect(planContentSchema.safeParse({ ...content, emergency }).error?.issues).toMatchObject([
      { path: ['emergency', 'periodEnd'], message: 'PERIOD_INVERTED' },
    ]);
  });
});
