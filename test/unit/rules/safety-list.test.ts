import { describe, expect, it } from 'vitest';
import { arrangeLayout, readStoredLayout } from '../../../shared/safety-list/safety-list-layout.ts';
import { buildSafetyList, type SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import {
  defaultSafetyListLayout,
  safetyListColumns,
  safetyListEntrySchema,
  safetyListSchema,
} from '../../../shared/safety-list/safety-list-schema.ts';
import { school } from '../../fixtures/sample-values.ts';
import { buildFact, buildList, organisation, TODAY } from './safety-list-samples.ts';

const namesOf = (...facts: Partial<SafetyListFact>[]) =>
  buildList(facts).entries.map(({ lastName, firstName }) => `${lastName} ${firstName}`);

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
    expect(buildList([change]).entries).toHaveLength(listed ? 1 : 0);
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
    const list = buildList([{ kitPlaceIds: ['p2', 'p1', 'p1', 'gone'] }]);
    expect(list.entries[0]).toMatchObject({
      kitPlaceCodes: ['A1', 'B2'],
      safePlaceCode: 'B2',
      className: 'CE1',
    });
    expect(list.places).toEqual([
      { code: 'A1', label: 'Infirmerie' },
      { code: 'B2', label: 'Gymnase' },
    ]);
  });

  it('sends a pupil to their own safe place rather than the class’s', () => {
    expect(buildList([{ safePlaceId: 'p1' }]).entries[0]?.safePlaceCode).toBe('A1');
    expect(buildList([{ classId: 'c2' }]).entries[0]?.safePlaceCode).toBe('');
  });

  it('has no field for anything medical: bug, a diagnosis on a list that hangs in an envelope', () => {
    expect(Object.keys(safetyListEntrySchema.shape).toSorted()).toEqual(
      [
        'birthDate',
        'carriedByPupil',
        'className',
        'firstName',
        'kitPlaceCodes',
        'lastName',
        'photo',
        'pupilId',
        'resourceAdult',
        'safePlaceCode',
        'sealedLetter',
      ].toSorted(),
    );
    const smuggled = { ...buildFact(), diagnosis: 'CANARI', sheet: '01', kitDetails: 'CANARI' };
    const layout = { ...defaultSafetyListLayout, columns: [...safetyListColumns] };
    const list = buildSafetyList({ facts: [smuggled], school, organisation, layout }, TODAY);
    expect(JSON.stringify(list)).not.toContain('CANARI');
    expect(safetyListSchema.parse(list)).toEqual(list);
  });

  it('gives the same list for the same facts in another order, homonyms too: bug, a list stale by itself', () => {
    const facts = [
      { lastName: 'A', pupilId: 'a' },
      { lastName: 'B', pupilId: 'twin 2', carriedByPupil: true },
      { lastName: 'B', pupilId: 'twin 1' },
      { lastName: 'C', pupilId: 'c', classId: 'c2' },
    ];
    expect(buildList(facts)).toEqual(buildList(facts.toReversed()));
  });
});

describe('columns of the safety list', () => {
  const full = { photo: 'hash', kitPlaceIds: ['p1'], carriedByPupil: true, sealedLetter: true };

  it('keeps nothing of what the school did not choose: bug, a birth date on a paper that should not show it', () => {
    const layout = { columns: [], groupBy: 'class', pagePerGroup: false } as const;
    expect(buildList([full], { ...layout, columns: [] }).entries[0]).toEqual({
      pupilId: 'pupil 0',
      className: 'CE1',
      lastName: 'Martin',
      firstName: 'Léa',
      birthDate: null,
      photo: null,
      kitPlaceCodes: null,
      carriedByPupil: null,
      safePlaceCode: null,
      resourceAdult: null,
      sealedLetter: null,
    });
    expect(buildList([full], { ...layout, columns: [] }).places).toEqual([]);
  });

  it('has all of what it chose', () => {
    const layout = { ...defaultSafetyListLayout, columns: [...safetyListColumns] };
    expect(Object.values(buildList([full], layout).entries[0] ?? {})).not.toContain(null);
  });

  it('shows the place of whoever is grouped by place, chosen or not', () => {
    const layout = { columns: [], groupBy: 'safePlace' as const, pagePerGroup: true };
    expect(buildList([full], layout).entries[0]?.safePlaceCode).toBe('B2');
  });

  it('writes one layout in one way: bug, the same columns ticked in another order make a new version', () => {
    const { columns, ...rest } = defaultSafetyListLayout;
    const turned = { ...rest, columns: columns.toReversed() };
    expect(arrangeLayout(turned)).toEqual(defaultSafetyListLayout);
    expect(readStoredLayout(JSON.stringify(turned))).toEqual(defaultSafetyListLayout);
  });

  it.each(['', '{', '{}', 'null', '{"columns":["diagnosis"],"groupBy":"class","pagePerGroup":false}'])(
    'takes no layout it does not know: %s',
    (json) => expect(readStoredLayout(json)).toBeNull(),
  );
});
