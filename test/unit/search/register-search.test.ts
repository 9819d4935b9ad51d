import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import {
  buildSearchIndex,
  foldText,
  type RegisterFilter,
  searchRegister,
} from '../../../shared/pupil/register-search.ts';

function buildRow(change: Partial<RegisterRow> = {}): RegisterRow {
  return {
    pupilId: '00000000-0000-4000-8000-000000000001',
    lastName: 'Martin',
    firstName: 'Léa',
    birthDate: '2018-04-12',
    classId: null,
    className: '',
    leftOn: null,
    hasPhoto: false,
    planId: null,
    planState: null,
    careState: null,
    changedAt: '2026-11-22T09:42:00.000Z',
    ...change,
  };
}

function find(rows: RegisterRow[], filter: Partial<RegisterFilter>): RegisterRow[] {
  return searchRegister(buildSearchIndex(rows), { text: '', classId: null, state: 'all', ...filter });
}

describe('search by text', () => {
  it.each([
    ['Nguyễn', 'nguyen'],
    ['Nguyễn', 'NGUYE'],
    ['Żółkiewska', 'zolkiewska'],
    ['Şahin', 'sahin'],
    ['Ștefan', 'stefan'],
    ['Đặng', 'dang'],
    ['Œuvrard', 'oeuvrard'],
    ['Oeuvrard', 'œuv'],
    ['Læticia', 'laeticia'],
    ['Großmann', 'grossm'],
    ['İbrahim', 'ibrahim'],
    ['Işık', 'isik'],
    ['Søren', 'soren'],
    ['ﬁlle', 'fille'],
    ['Lefèvre-Dupont', 'dupont'],
    ['Lefèvre-Dupont', 'lefevre dupont'],
    ['Lefèvre-Dupont', 'lefevre-dup'],
    ['Lefèvre-Dupont', 'lefevredupont'],
    ['d’Artagnan', "d'artagnan"],
    ['d’Artagnan', 'artagnan'],
    ['d’Artagnan', 'dartagnan'],
    ["O'Brien", 'obrien'],
    ['Le Goff', 'goff le'],
  ])('finds %s when one types %s', (lastName, text) => {
    expect(find([buildRow({ lastName })], { text })).toHaveLength(1);
  });

  it.each([
    ['Martin', 'artin'],
    ['Martin', 'martine'],
    ['Martin', 'martin zoe'],
    ['Martin', 'l m x'],
  ])('does not find %s when one types %s', (lastName, text) => {
    expect(find([buildRow({ lastName })], { text })).toHaveLength(0);
  });

  it('takes words in any order over name, first name and class', () => {
    const rows = [buildRow({ className: 'CE2 B' }), buildRow({ firstName: 'Zoé', className: 'CM1' })];
    expect(find(rows, { text: 'ce2 lea mart' })).toEqual([rows[0]]);
  });

  it.each(['', '   ', '-', '’', '***', '(', '\\', '[m'])('shows everyone for %j, and never fails', (text) => {
    expect(find([buildRow(), buildRow()], { text })).toHaveLength(2);
  });

  it('keeps the order of the register', () => {
    const rows = ['Zed', 'Abel', 'Martin'].map((lastName) => buildRow({ lastName, firstName: 'Léa' }));
    expect(find(rows, { text: 'lea' })).toEqual(rows);
  });

  it('finds a row by any folded beginning of any of its words (any names)', () => {
    const name = fc.string({
      unit: fc.constantFrom(..."aéèîœÆßłøđıñçŞșŻễ -’'AZ9."),
      minLength: 1,
      maxLength: 14,
    });
    void fc.assert(
      fc.property(name, name, name, fc.nat(), fc.nat(), (lastName, firstName, className, which, length) => {
        const row = buildRow({ lastName, firstName, className });
        const words = foldText(`${lastName} ${firstName} ${className}`).split(' ').filter(Boolean);
        fc.pre(words.length > 0);
        const word = words[which % words.length] ?? '';
        expect(find([row], { text: word.slice(0, 1 + (length % word.length)) })).toEqual([row]);
        expect(find([row], { text: `${firstName} ${lastName}` })).toEqual([row]);
        expect(find([row], { text: lastName.toUpperCase() })).toEqual([row]);
      }),
      { numRuns: 500 },
    );
  });

  it('folds what is folded no further (any text)', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});

describe('search by filter', () => {
  const plan = { planId: '00000000-0000-4000-8000-000000000002' };
  const rows = {
    withoutPlan: buildRow(),
    draft: buildRow({ ...plan, planState: 'draft', careState: 'suspended' }),
    toSign: buildRow({ ...plan, planState: 'toSign', careState: 'notNeeded' }),
    inForce: buildRow({ ...plan, planState: 'inForce', careState: 'applicable' }),
    suspended: buildRow({ ...plan, planState: 'inForce', careState: 'suspended' }),
    closed: buildRow({ ...plan, planState: 'closed', careState: 'suspended' }),
  };
  const all = Object.values(rows);

  it.each([
    ['all', all],
    ['withoutPlan', [rows.withoutPlan]],
    ['draft', [rows.draft]],
    ['toSign', [rows.toSign]],
    ['inForce', [rows.inForce, rows.suspended]],
    ['suspended', [rows.suspended]],
    ['closed', [rows.closed]],
  ] as const)('%s shows what it says', (state, expected) => {
    expect(find(all, { state })).toEqual(expected);
  });

  it('keeps to one class', () => {
    const classId = '00000000-0000-4000-8000-000000000003';
    const rows = [buildRow({ classId }), buildRow()];
    expect(find(rows, { classId })).toEqual([rows[0]]);
    expect(find(rows, { classId, text: 'zed' })).toEqual([]);
  });
});
