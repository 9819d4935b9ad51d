import { describe, expect, it } from 'vitest';
import { buildSafetyList, type SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import { safetyListEntrySchema, safetyListSchema } from '../../../shared/safety-list/safety-list-schema.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { school } from '../../fixtures/sample-values.ts';

const TODAY = '2026-11-22';
const organisation: Organisation = {
  places: [
    { id: 'p1', code: 'A1', label: 'Infirmerie' },
    { id: 'p2', code: 'B2', label: 'Gymnase' },
    { id: 'p3', code: 'C3', label: 'Réfrigérateur de la salle des maîtres' },
  ],
  classes: [
    { id: 'c1', name: 'CE1', teacher: 'M. Roy', safePlaceId: 'p2' },
    { id: 'c2', name: 'CE10', teacher: '', safePlaceId: null },
    { id: 'c3', name: 'CE2', teacher: '', safePlaceId: null },
  ],
};

function buildFact(change: Partial<SafetyListFact> = {}): SafetyListFact {
  return {
    lastName: 'Martin',
    firstName: 'Léa',
    leftOn: null,
    classId: 'c1',
    safePlaceId: null,
    resourceAdult: '',
    closedOn: null,
    signatories: [{ kind: 'guardian', signedOn: '2026-09-03' }],
    kitPlaceIds: [],
    carriedByPupil: false,
    sealedLetter: false,
    ...change,
  };
}

const build = (...facts: Partial<SafetyListFact>[]) =>
  buildSafetyList(
    facts.map((fact) => buildFact(fact)),
    school,
    organisation,
    TODAY,
  );
const namesOf = (...facts: Partial<SafetyListFact>[]) =>
  build(...facts).entries.map(({ lastName, firstName }) => `${lastName} ${firstName}`);

describe('safety list', () => {
  it.each([
    ['signed today', { signatories: [{ kind: 'pupil', signedOn: TODAY }] }, true],
    ['signed tomorrow', { signatories: [{ kind: 'guardian', signedOn: '2026-11-23' }] }, false],
    ['signed by the head alone', { signatories: [{ kind: 'primaryHead', signedOn: TODAY }] }, false],
    ['not signed', { signatories: [] }, false],
    ['closed today', { closedOn: TODAY }, false],
    ['closed tomorrow', { closedOn: '2026-11-23' }, true],
    ['left yesterday', { leftOn: '2026-11-21' }, false],
    ['here for the last day', { leftOn: TODAY }, true],
  ] as const)('a pupil with a PAI %s: listed %s', (_what, change, listed) => {
    expect(build(change).entries).toHaveLength(listed ? 1 : 0);
  });

  it('sorts by class as a person would, then by name without regard to accents', () => {
    expect(
      namesOf(
        { classId: 'c2', lastName: 'Zed' },
        { classId: 'c3', lastName: 'Élan' },
        { classId: 'c3', lastName: 'Dupont', firstName: 'Zoé' },
        { classId: 'c3', lastName: 'Dupont', firstName: 'Éric' },
        { classId: 'c3', lastName: 'Eon' },
        { classId: null, lastName: 'Sans' },
        { classId: 'c1', lastName: 'Abel' },
      ),
    ).toEqual(['Sans Léa', 'Abel Léa', 'Dupont Éric', 'Dupont Zoé', 'Élan Léa', 'Eon Léa', 'Zed Léa']);
  });

  it('prints the codes of places, each once, and what they stand for only when used', () => {
    const list = build({ kitPlaceIds: ['p1', 'p1', 'gone'] });
    expect(list.entries[0]).toMatchObject({ kitPlaceCodes: ['A1'], safePlaceCode: 'B2', className: 'CE1' });
    expect(list.places).toEqual([
      { code: 'A1', label: 'Infirmerie' },
      { code: 'B2', label: 'Gymnase' },
    ]);
  });

  it('sends a pupil to their own safe place rather than the class’s', () => {
    expect(build({ safePlaceId: 'p1' }).entries[0]?.safePlaceCode).toBe('A1');
    expect(build({ classId: 'c2' }).entries[0]?.safePlaceCode).toBe('');
  });

  it('has no field for anything medical: bug, a diagnosis on a list that hangs in an envelope', () => {
    expect(Object.keys(safetyListEntrySchema.shape).toSorted()).toEqual(
      [
        'carriedByPupil',
        'className',
        'firstName',
        'kitPlaceCodes',
        'lastName',
        'resourceAdult',
        'safePlaceCode',
        'sealedLetter',
      ].toSorted(),
    );
    const smuggled = { ...buildFact(), diagnosis: 'CANARI', sheet: '01', kitDetails: 'CANARI' };
    const list = buildSafetyList([smuggled], school, organisation, TODAY);
    expect(JSON.stringify(list)).not.toContain('CANARI');
    expect(safetyListSchema.parse(list)).toEqual(list);
  });

  it('gives the same list for the same facts in another order', () => {
    const facts = [{ lastName: 'A' }, { lastName: 'B' }, { lastName: 'C', classId: 'c2' }];
    expect(build(...facts)).toEqual(build(...facts.toReversed()));
  });
});
