import { describe, expect, it } from 'vitest';
import { buildEmptyAnswers, isAnswered } from '../../../shared/form/form-answers.ts';
import type { FormItem } from '../../../shared/form/form-item.ts';
import { giveAnswer } from '../../../shared/form/give-answer.ts';

const items = [
  {
    kind: 'sentence',
    check: 'inhale',
    parts: ['Faire inhaler ', { blank: 'puffs', label: 'nombre de bouffées', size: 'short' }, ' bouffées'],
  },
  {
    kind: 'check',
    id: 'help',
    label: 'Aide',
    children: [{ kind: 'text', id: 'helpDetails', label: 'Préciser :' }],
  },
  {
    kind: 'yesNo',
    id: 'kit',
    label: 'Trousse :',
    children: [{ kind: 'text', id: 'kitDetails', label: 'Préciser :' }],
  },
] as const satisfies readonly FormItem[];

const empty = buildEmptyAnswers([{ id: 'section', title: '', items }] as const);

describe('giving an answer', () => {
  it('ticks the line whose dose is written, which would otherwise not be printed', () => {
    expect(giveAnswer(items, empty, 'puffs', '2')).toEqual({ ...empty, puffs: '2', inhale: true });
  });

  it('ticks the box above a text that is written', () => {
    expect(giveAnswer(items, empty, 'helpDetails', 'tutorat')).toMatchObject({ help: true });
  });

  it('never chooses yes or no for the user', () => {
    expect(giveAnswer(items, empty, 'kitDetails', 'au bureau')).toMatchObject({ kit: null });
  });

  it('leaves the box alone when a text is emptied, and unticks on demand without losing the text', () => {
    const filled = giveAnswer(items, empty, 'puffs', '2');
    expect(giveAnswer(items, filled, 'inhale', false)).toEqual({ ...empty, puffs: '2' });
    expect(giveAnswer(items, empty, 'puffs', '  ')).toMatchObject({ inhale: false });
  });
});

describe('an answered table', () => {
  it('has a row that says something: an empty row is not an instruction', () => {
    expect(isAnswered([{ id: 'a', text: ' ' }])).toBe(false);
    expect(
      isAnswered([
        { id: 'a', text: ' ' },
        { id: 'b', text: 'toux' },
      ]),
    ).toBe(true);
  });
});
