import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSafetyLists, isSameSafetyList } from '../../../shared/safety-list/compare-safety-lists.ts';
import type { SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import {
  defaultSafetyListLayout,
  type SafetyList,
  type SafetyListLayout,
  safetyListChangeSchema,
  safetyListColumns,
} from '../../../shared/safety-list/safety-list-schema.ts';
import { buildSafetyListTable } from '../../../shared/safety-list/safety-list-table.ts';
import {
  formatCanonicalSafetyList,
  readStoredSafetyList,
  writeStoredSafetyList,
} from '../../../shared/safety-list/stored-safety-list.ts';
import { formatSafetyListChange } from '../../../shared/text/safety-list-change-words.ts';
import { buildList, organisation } from './safety-list-samples.ts';

const everything: SafetyListLayout = { ...defaultSafetyListLayout, columns: [...safetyListColumns] };
type Facts = readonly Partial<SafetyListFact>[];

const tell = (before: SafetyList, after: SafetyList) =>
  compareSafetyLists(before, after).map((change) =>
    formatSafetyListChange(safetyListChangeSchema.parse(change)),
  );
const tellChange = (change: Partial<SafetyListFact>, before: Partial<SafetyListFact> = {}) =>
  tell(buildList([before], everything), buildList([{ ...before, ...change }], everything));

describe('what changed since a version of the safety list', () => {
  it.each<[Partial<SafetyListFact>, string]>([
    [{ lastName: 'Durand' }, 'DURAND Léa (CE1) – nom\u00a0: MARTIN → DURAND'],
    [{ firstName: 'Zoé' }, 'MARTIN Zoé (CE1) – prénom\u00a0: Léa → Zoé'],
    [{ birthDate: '2018-04-13' }, 'MARTIN Léa (CE1) – date de naissance\u00a0: 12/04/2018 → 13/04/2018'],
    [{ photo: 'a' }, 'MARTIN Léa (CE1) – photo ajoutée'],
    [{ safePlaceId: 'p1' }, 'MARTIN Léa (CE1) – lieu de mise en sûreté\u00a0: B2 → A1'],
    [{ kitPlaceIds: ['p1', 'p3'] }, 'MARTIN Léa (CE1) – lieu de la trousse\u00a0: – → A1, C3'],
    [{ carriedByPupil: true }, 'MARTIN Léa (CE1) – traitement sur l’élève\u00a0: non → oui'],
    [{ resourceAdult: 'Mme Roy' }, 'MARTIN Léa (CE1) – adulte ressource\u00a0: – → Mme Roy'],
    [{ sealedLetter: true }, 'MARTIN Léa (CE1) – pli cacheté\u00a0: non → oui'],
    [
      { classId: null },
      'MARTIN Léa (sans classe) – classe\u00a0: CE1 → –\u202f; lieu de mise en sûreté\u00a0: B2 → –',
    ],
  ])('tells a change of %j', (change, words) => expect(tellChange(change)).toEqual([words]));

  it('tells a photo taken away from one that is replaced', () => {
    expect(tellChange({ photo: null }, { photo: 'a' })).toEqual(['MARTIN Léa (CE1) – photo retirée']);
    expect(tellChange({ photo: 'b' }, { photo: 'a' })).toEqual(['MARTIN Léa (CE1) – photo remplacée']);
  });

  it('tells who arrived and who left, and a homonym apart: bug, a twin’s line taken for the other’s', () => {
    const twins = [{ pupilId: 'one', carriedByPupil: true }, { pupilId: 'two' }];
    expect(tell(buildList([]), buildList([{}]))).toEqual(['Arrivée\u00a0: MARTIN Léa (CE1)']);
    expect(tell(buildList(twins), buildList(twins.slice(1)))).toEqual(['Départ\u00a0: MARTIN Léa (CE1)']);
    expect(tell(buildList(twins), buildList([...twins, { pupilId: 'three', lastName: 'Roy' }]))).toEqual([
      'Arrivée\u00a0: ROY Léa (CE1)',
    ]);
  });

  it('tells the head: school, presentation, what a code stands for', () => {
    const [list, facts] = [buildList([{}]), [{}]];
    expect(tell(list, buildList(facts, defaultSafetyListLayout, { name: 'École neuve' }))).toEqual([
      'Établissement\u00a0: nom ou UAI modifié',
    ]);
    expect(tell(list, buildList(facts, { ...defaultSafetyListLayout, pagePerGroup: true }))).toEqual([
      'Présentation de la liste modifiée (colonnes ou regroupement)',
    ]);
    const moved = organisation.places.map((place) => ({ ...place, label: `${place.label} neuf` }));
    const at = { organisation: { ...organisation, places: moved } };
    expect(tell(list, buildList(facts, defaultSafetyListLayout, at))).toEqual([
      'Désignation d’un lieu modifiée',
    ]);
  });

  it('tells a column added or taken away once, not on each line', () => {
    const facts = Array.from({ length: 20 }, (_, index) => ({ firstName: `Élève ${index}` }));
    expect(tell(buildList(facts), buildList(facts, everything))).toEqual([
      'Présentation de la liste modifiée (colonnes ou regroupement)',
    ]);
  });

  // Would catch: every mallette to print again because a name was typed in capitals, as the paper has it anyway.
  it('has nothing to tell of a name typed with other capitals', () => {
    expect(tellChange({ lastName: 'MARTIN' })).toEqual([]);
    expect(isSameSafetyList(buildList([{}]), buildList([{ lastName: 'MARTIN' }]))).toBe(true);
    expect(isSameSafetyList(buildList([{}]), buildList([{ firstName: 'LÉA' }]))).toBe(false);
  });

  // Would catch: « la liste n’est plus à jour » for a change that no paper shows, and a paper that lies in silence.
  it('is out of date exactly when what is printed differs, whatever changed', () => {
    const printed = (list: SafetyList) =>
      JSON.stringify([buildSafetyListTable(list), list.schoolName, list.schoolUai, list.places, list.layout]);
    fc.assert(
      fc.property(factsArbitrary, editsArbitrary, layoutArbitrary, (before, edits, layout) => {
        const after = before.map((fact, index) => ({ ...fact, ...edits[index] }));
        const [issued, current] = [buildList(before, layout), buildList(after, layout)];
        const isSame = printed(issued) === printed(current);
        expect(isSameSafetyList(issued, current)).toBe(isSame);
        expect(compareSafetyLists(issued, current).length === 0).toBe(isSame);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('has nothing to tell of two equal lists, and something of two that differ, whatever they hold', () => {
    fc.assert(
      fc.property(factsArbitrary, factsArbitrary, layoutArbitrary, (before, after, layout) => {
        const [issued, current] = [buildList(before, layout), buildList(after, layout)];
        const isEqual = formatCanonicalSafetyList(issued) === formatCanonicalSafetyList(current);
        expect(isSameSafetyList(issued, current)).toBe(isEqual);
        expect(compareSafetyLists(issued, current).length === 0).toBe(isEqual);
        expect(compareSafetyLists(issued, buildList(before.toReversed(), layout))).toEqual([]);
      }),
    );
  });
});

const factsArbitrary: fc.Arbitrary<Facts> = fc.uniqueArray(
  fc.record({
    pupilId: fc.constantFrom('a', 'b', 'c', 'd'),
    lastName: fc.constantFrom('Martin', 'Roy'),
    classId: fc.constantFrom('c1', 'c2', null),
    safePlaceId: fc.constantFrom('p1', null),
    kitPlaceIds: fc.constantFrom([], ['p1'], ['p1', 'p3']),
    photo: fc.constantFrom(null, 'hash'),
    carriedByPupil: fc.boolean(),
  }),
  { selector: ({ pupilId }) => pupilId, maxLength: 4 },
);

/** Changes that keep the order of the lines and their pupils, some of which no column shows. */
const editsArbitrary: fc.Arbitrary<Facts> = fc.array(
  fc.record(
    {
      lastName: fc.constantFrom('Martin', 'MARTIN', 'Roy', 'roy'),
      birthDate: fc.constantFrom('2018-04-12', '2018-04-13'),
      photo: fc.constantFrom(null, 'hash', 'other'),
      closedOn: fc.constantFrom(null, '2020-01-01', '2099-01-01'),
      leftOn: fc.constantFrom(null, '2020-01-01', '2099-01-01'),
      resourceAdult: fc.constantFrom('', 'Mme Roy'),
      safePlaceId: fc.constantFrom('p1', 'gone', null),
      kitPlaceIds: fc.constantFrom([], ['p3', 'p1'], ['p1', 'p3'], ['gone']),
      sealedLetter: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 4 },
);

const layoutArbitrary: fc.Arbitrary<SafetyListLayout> = fc.record({
  columns: fc.subarray([...safetyListColumns]),
  groupBy: fc.constantFrom('class', 'safePlace'),
  pagePerGroup: fc.boolean(),
});

/** As 0.1.0 to 0.3.0 wrote it. */
const OLD = {
  schoolName: 'École des Tilleuls',
  schoolUai: '',
  places: [
    { code: 'B2', label: 'Gymnase' },
    { code: 'A1', label: 'Infirmerie' },
  ],
  entries: [
    {
      className: 'CE1',
      lastName: 'Martin',
      firstName: 'Léa',
      kitPlaceCodes: ['B2', 'A1'],
      carriedByPupil: false,
      safePlaceCode: 'B2',
      resourceAdult: '',
      sealedLetter: true,
    },
  ],
};
const today: Partial<SafetyListFact> = { kitPlaceIds: ['p1', 'p2'], sealedLetter: true };

describe('a version issued before 0.3.0', () => {
  const { list, stamp } = readStoredSafetyList(JSON.stringify(OLD));

  it('is read with the columns that it showed', () => {
    expect(stamp).toBeNull();
    expect(list.layout).toEqual(defaultSafetyListLayout);
    expect(list.entries[0]).toEqual({ ...OLD.entries[0], pupilId: '', birthDate: null, photo: null });
  });

  it('is still in force as long as nothing changed: bug, every school told to print again after the update', () => {
    expect(isSameSafetyList(list, buildList([today]))).toBe(true);
    expect(isSameSafetyList(list, buildList([{ ...today, resourceAdult: 'Mme Roy' }]))).toBe(false);
  });

  it('follows a pupil who changed class, and pairs homonyms by their line', () => {
    expect(tell(list, buildList([{ ...today, classId: 'c3', safePlaceId: 'p2' }]))).toEqual([
      'MARTIN Léa (CE2) – classe\u00a0: CE1 → CE2',
    ]);
    expect(tell(list, buildList([{ carriedByPupil: true }, today]))).toEqual([
      'Arrivée\u00a0: MARTIN Léa (CE1)',
    ]);
  });
});

describe('a version as it is stored', () => {
  it('comes back as it was, with the day and time printed on it', () => {
    const stored = {
      list: buildList([today], everything),
      stamp: { issuedOn: '2026-11-22', issuedTime: '10:42' },
    };
    expect(readStoredSafetyList(writeStoredSafetyList(stored))).toEqual(stored);
  });

  it('is refused when a later release wrote it', () => {
    const text = JSON.stringify({ format: 3, list: buildList([]) });
    expect(() => readStoredSafetyList(text)).toThrow('REGISTER_TOO_RECENT');
  });

  it('hashes alike whatever the order of its fields', () => {
    const list = buildList([today]);
    const turned = Object.fromEntries(Object.entries(list).toReversed()) as SafetyList;
    expect(formatCanonicalSafetyList(turned)).toBe(formatCanonicalSafetyList(list));
  });
});
