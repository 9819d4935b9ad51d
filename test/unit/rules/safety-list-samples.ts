import { buildSafetyList, type SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import {
  defaultSafetyListLayout,
  type SafetyList,
  type SafetyListLayout,
} from '../../../shared/safety-list/safety-list-schema.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { school } from '../../fixtures/sample-values.ts';

export const TODAY = '2026-11-22';

export const organisation: Organisation = {
  places: [
    { id: 'p2', code: 'B2', label: 'Gymnase' },
    { id: 'p1', code: 'A1', label: 'Infirmerie' },
    { id: 'p3', code: 'C3', label: 'Salle des maîtres' },
  ],
  classes: [
    { id: 'c1', name: 'CE1', teacher: 'M. Roy', safePlaceId: 'p2' },
    { id: 'c2', name: 'CE10', teacher: '', safePlaceId: null },
    { id: 'c3', name: 'CE2', teacher: '', safePlaceId: null },
  ],
};

/** A pupil with a PAI in force, in CE1. */
export function buildFact(change: Partial<SafetyListFact> = {}): SafetyListFact {
  return {
    pupilId: 'pupil',
    lastName: 'Martin',
    firstName: 'Léa',
    birthDate: '2018-04-12',
    photo: null,
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

/** Pupils told apart by their place among the facts, unless the fact says who it is. */
export function buildList(
  facts: readonly Partial<SafetyListFact>[],
  layout: SafetyListLayout = defaultSafetyListLayout,
  at: { organisation?: Organisation; name?: string } = {},
): SafetyList {
  const source = {
    facts: facts.map((fact, index) => buildFact({ pupilId: `pupil ${index}`, ...fact })),
    school: { ...school, name: at.name ?? school.name },
    organisation: at.organisation ?? organisation,
    layout,
  };
  return buildSafetyList(source, TODAY);
}
