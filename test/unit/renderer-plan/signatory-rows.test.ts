import { describe, expect, it } from 'vitest';
import { changeSignatory, listFamilyRows } from '../../../renderer/features/plan/signatory-rows.ts';
import { buildSignatory, findKnownSignatory } from '../../../shared/plan/known-signatories.ts';
import { emptySchool } from '../../../shared/school/school-schema.ts';

const guardians = [
  { id: 'g1', name: 'Ana Roy', relation: 'Mère' },
  { id: 'g2', name: 'Luc Roy', relation: 'Père' },
];
const school = {
  ...emptySchool,
  name: 'École des Tilleuls',
  address: '1 rue Haute',
  postalCode: '38200',
  city: 'Vienne',
  headName: 'Mme Rey',
};

describe('signatures of the family', () => {
  it('gives every guardian a line, signed or not, in the order of the pupil’s page', () => {
    const signed = buildSignatory('s2', 'guardian', { guardianId: 'g2' });
    expect(
      listFamilyRows(guardians, [signed]).map(({ guardian, signatory }) => [guardian?.id, signatory?.id]),
    ).toEqual([
      ['g1', undefined],
      ['g2', 's2'],
    ]);
  });

  it('still shows the signature of a guardian taken off the pupil’s page: a signature is never hidden', () => {
    const gone = buildSignatory('s9', 'guardian', { guardianId: 'g9', name: 'Zoé Roy' });
    const removed = buildSignatory('s8', 'guardian', { guardianId: null, name: 'Max Roy' });
    expect(listFamilyRows(guardians, [gone, removed]).map(({ signatory }) => signatory?.id)).toEqual([
      undefined,
      undefined,
      's9',
      's8',
    ]);
  });

  it('never takes a head for a guardian', () => {
    expect(listFamilyRows([], [buildSignatory('s1', 'primaryHead')])).toEqual([]);
  });
});

describe('what the register already knows of a signatory', () => {
  it('names the head and the teacher, at the school’s address', () => {
    const address = 'École des Tilleuls, 1 rue Haute, 38200 Vienne';
    const schoolClass = { id: 'c', name: 'CM1', teacher: 'M. Petit', safePlaceId: null };
    expect(findKnownSignatory('primaryHead', school, schoolClass)).toEqual({ name: 'Mme Rey', address });
    expect(findKnownSignatory('teacher', school, schoolClass)).toEqual({ name: 'M. Petit', address });
    expect(findKnownSignatory('teacher', school, undefined).name).toBe('');
  });

  it('never gives the head’s name to a doctor or a partner', () => {
    expect(findKnownSignatory('schoolDoctor', school, undefined)).toEqual({});
    expect(findKnownSignatory('catering', school, undefined)).toEqual({});
  });

  it('stays within the length the schema takes', () => {
    const long = { ...school, name: 'x'.repeat(300) };
    expect(findKnownSignatory('primaryHead', long, undefined).address?.length).toBe(300);
  });
});

it('changes one signatory and leaves the others the same objects', () => {
  const list = [buildSignatory('a', 'teacher'), buildSignatory('b', 'catering')];
  const next = changeSignatory(list, 'b', { name: 'Léo' });
  expect(next[0]).toBe(list[0]);
  expect(next[1]?.name).toBe('Léo');
});
