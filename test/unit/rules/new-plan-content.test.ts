import { describe, expect, it } from 'vitest';
import { buildNewPlanContent } from '../../../shared/plan/new-plan-content.ts';
import { planContentSchema } from '../../../shared/plan/plan-content-schema.ts';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import { emptySchool, type Organisation } from '../../../shared/school/school-schema.ts';

const TODAY = '2026-11-22';
const CLASS_ID = '6f1d2c3b-4a59-4e68-9b7a-1c2d3e4f5a6b';
const organisation: Organisation = {
  places: [],
  classes: [{ id: CLASS_ID, name: 'CM1', teacher: 'Mme Bruyère', safePlaceId: null }],
};
const school = { ...emptySchool, name: 'École', headName: 'M. Sorbier', address: '1 rue Haute', city: 'Ici' };
const guardian = {
  id: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  relation: 'mère',
  name: 'Inès Moreau',
  homePhone: '',
  workPhone: '',
  mobilePhone: '',
};

function buildContent(birthDate: string) {
  const pupil: Pupil = {
    id: CLASS_ID,
    revision: 1,
    hasPhoto: false,
    lastName: 'Moreau',
    firstName: 'Noé',
    birthDate,
    address: '',
    classId: CLASS_ID,
    enteredOn: null,
    leftOn: null,
    resourceAdult: '',
    safePlaceId: null,
    guardians: [guardian],
  };
  return buildNewPlanContent({ pupil, school, organisation, today: TODAY }, () => crypto.randomUUID());
}

describe('a new PAI', () => {
  it('is dated, and knows class, guardians, head and teacher, none of whom has signed', () => {
    const { administrative } = planContentSchema.parse(buildContent('2017-03-04'));
    expect(administrative.versions).toMatchObject([{ date: TODAY, className: 'CM1' }]);
    expect(administrative.signatories).toMatchObject([
      { kind: 'guardian', guardianId: guardian.id, name: 'Inès Moreau', signedOn: null },
      { kind: 'primaryHead', name: 'M. Sorbier', address: 'École, 1 rue Haute, Ici' },
      { kind: 'teacher', name: 'Mme Bruyère' },
    ]);
  });

  it('is signed by the pupil the day the pupil is of age, and by the guardians the day before', () => {
    const kindsOf = (birthDate: string) =>
      buildContent(birthDate).administrative.signatories.map(({ kind }) => kind);
    expect(kindsOf('2008-11-22')[0]).toBe('pupil');
    expect(kindsOf('2008-11-23')[0]).toBe('guardian');
  });
});
