import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/documents/blocks.ts';
import { buildSafetyListDocument } from '../../../shared/documents/safety-list-document.ts';
import type { SafetyListEdition } from '../../../shared/safety-list/safety-list-edition.ts';
import { buildSafetyList, type SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import {
  defaultSafetyListLayout,
  type SafetyList,
  type SafetyListLayout,
  safetyListColumns,
} from '../../../shared/safety-list/safety-list-schema.ts';
import { buildPng } from '../../fixtures/sample-values.ts';
import { buildList as buildSampleList } from '../rules/safety-list-samples.ts';
import { buildAggregate, buildFilledContent, listPrinted, TODAY } from './filled-plan.ts';

const ISSUE: SafetyListEdition = {
  version: 3,
  issuedOn: TODAY,
  issuedTime: '10:42',
  issuedBy: 'Ada Essai',
  replaces: { version: 2, issuedOn: '2026-10-12' },
  replacedBy: null,
  recipients: 'Cellule de crise',
};

function buildFact(): SafetyListFact {
  const { pupil, plan } = buildAggregate(buildFilledContent('02', 'canari'));
  const { content } = plan;
  return {
    // As the repository would if it one day read too much: everything the plan holds.
    ...(content as unknown as object),
    ...content.adaptations,
    pupilId: pupil.id,
    lastName: pupil.lastName,
    firstName: pupil.firstName,
    birthDate: pupil.birthDate,
    photo: 'hash of a photo',
    leftOn: null,
    classId: pupil.classId,
    safePlaceId: null,
    resourceAdult: pupil.resourceAdult,
    closedOn: null,
    signatories: content.administrative.signatories,
    kitPlaceIds: content.supplies.kits.flatMap(({ placeId }) => (placeId ? [placeId] : [])),
    carriedByPupil: true,
    sealedLetter: true,
  };
}

function buildList(facts = [buildFact()], layout: SafetyListLayout = defaultSafetyListLayout): SafetyList {
  const { school, organisation } = buildAggregate();
  return buildSafetyList({ facts, school, organisation, layout }, TODAY);
}

const everything: SafetyListLayout = { ...defaultSafetyListLayout, columns: [...safetyListColumns] };
const print = (list: SafetyList, edition = ISSUE) =>
  listPrinted(buildSafetyListDocument(list, edition)).join('\n').replaceAll('\u00A0', ' ');
const findBlocks = <Kind extends Block['kind']>(list: SafetyList, kind: Kind) =>
  buildSafetyListDocument(list, ISSUE).blocks.filter(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );

describe('the PPMS list as a document', () => {
  it('prints the pupil, the codes and their meaning, and three boxes to tick', () => {
    const document = buildSafetyListDocument(buildList(), ISSUE);
    const printed = listPrinted(document);
    expect(printed).toEqual(
      expect.arrayContaining(['CM1-CM2', 'ESSAI-ŁÓDŹ', 'Zoé', 'INF', 'Infirmerie', 'M. Essai']),
    );
    expect(JSON.stringify(document).match(/"checked":false/g)).toHaveLength(3);
    expect(document.page).toBe('a4Landscape');
  });

  it('says which version it replaces, when, and that it is not to be displayed', () => {
    const printed = print(buildList());
    expect(printed).toContain('22 novembre 2026 à 10:42');
    expect(printed).toContain('version 3');
    expect(printed).toContain('annule et remplace la version 2 du 12/10/2026');
    expect(printed).toContain('CONFIDENTIEL – ne pas afficher');
    expect(printed).toContain('0999042R');
    expect(printed).toContain('Cellule de crise');
    const first = print(buildList(), { ...ISSUE, version: 1, replaces: null });
    expect(first).toContain('première version');
    expect(first).not.toContain('remplace');
  });

  // Would catch: anything medical on a list that leaves the health compartment (R25).
  it('prints nothing that was typed in the PAI', () => {
    const printed = JSON.stringify(buildSafetyListDocument(buildList([buildFact()], everything), ISSUE));
    expect(JSON.stringify(buildFact())).toContain('canari:consequences');
    expect(printed).not.toContain('canari');
    expect(printed).not.toMatch(/\bfiche|diagnostic|médicament|allerg|régime|ordonnance/i);
  });

  it('has no pupil in its title', () => {
    expect(buildSafetyListDocument(buildList(), ISSUE).title).not.toMatch(/essai|zoé/i);
  });

  it('says so when it is empty', () => {
    expect(print(buildList([]))).toContain('aucun élève');
  });

  it('changes nothing in what it is given', () => {
    const list = buildList();
    const before = structuredClone(list);
    buildSafetyListDocument(list, ISSUE);
    expect(list).toEqual(before);
  });

  it('says on every page that a cancelled version is cancelled, and by which one', () => {
    const replacedBy = { version: 4, issuedOn: '2026-11-25' };
    const document = buildSafetyListDocument(buildList(), { ...ISSUE, replacedBy });
    const words = 'VERSION ANNULÉE ET REMPLACÉE par la version 4 du 25/11/2026';
    expect(listPrinted(document)).toContain(words);
    expect(JSON.stringify(document.header)).toContain(words);
    expect(JSON.stringify(buildSafetyListDocument(buildList(), ISSUE))).not.toContain('ANNULÉE');
  });

  it('prints each pupil’s own photo, and an empty frame when it is lost: bug, a face on another child’s line', () => {
    const facts = ['a', 'b', 'gone'].map((photo) => ({ firstName: photo, photo }));
    const list = buildSampleList(facts, everything);
    const photos = new Map(['a', 'b'].map((hash) => [hash, buildPng(hash)]));
    const document = buildSafetyListDocument(list, ISSUE, photos);
    const [table] = document.blocks.filter((block) => block.kind === 'table');
    const images = table?.rows.map((row) => row.flatMap(readPhotos));
    expect(images).toEqual([[photos.get('a')], [photos.get('b')], [null]]);
  });
});

function readPhotos(cell: unknown): (Uint8Array | null)[] {
  const { blocks = [] } = cell as { blocks?: readonly Block[] };
  return blocks.flatMap((block) => (block.kind === 'photo' ? [block.image] : []));
}

describe('the groups of the PPMS list', () => {
  const facts = [
    { firstName: 'Ada', classId: 'c1', safePlaceId: 'p1' },
    { firstName: 'Zoé', classId: 'c2', safePlaceId: 'p1' },
    { firstName: 'Noé', classId: 'c3', safePlaceId: 'p2' },
    { firstName: 'Éva', classId: 'c3', safePlaceId: null },
  ];
  const byPlace: SafetyListLayout = { columns: ['presence'], groupBy: 'safePlace', pagePerGroup: true };
  const headingsOf = (layout: SafetyListLayout) =>
    findBlocks(buildSampleList(facts, layout), 'heading')
      .filter(({ level }) => level === 2)
      .map(({ text }) => String(text).replaceAll('\u00A0', ' '));

  it('gives each place its page, with its count, whose copy it is and its own codes', () => {
    const list = buildSampleList(facts, byPlace);
    expect(headingsOf(byPlace)).toEqual([
      'Lieu de mise en sûreté : A1 – Infirmerie (2 élèves)',
      'Lieu de mise en sûreté : B2 – Gymnase (1 élève)',
      'Lieu de mise en sûreté non renseigné (1 élève)',
    ]);
    expect(findBlocks(list, 'pageBreak')).toHaveLength(2);
    const printed = print(list);
    expect(printed.match(/Liste mise à jour le/g)).toHaveLength(3);
    expect(printed.match(/Cellule de crise/g)).toHaveLength(3);
    expect(printed).toContain('2 élèves dans ce lieu, 4 élèves en tout');
    expect(printed).toContain('Nom – A1 : 2 élèves');
    const legends = findBlocks(list, 'table').filter(({ rowHeaders }) => rowHeaders);
    expect(legends.map(({ rows }) => rows)).toEqual([[['A1', 'Infirmerie']], [['B2', 'Gymnase']]]);
  });

  it('puts nobody twice and forgets nobody, however it is grouped', () => {
    for (const groupBy of ['class', 'safePlace'] as const)
      for (const pagePerGroup of [true, false]) {
        const list = buildSampleList(facts, { ...byPlace, groupBy, pagePerGroup });
        const tables = findBlocks(list, 'table').filter(({ rowHeaders }) => !rowHeaders);
        const names = tables.flatMap(({ rows }) => rows.map((row) => row[2]));
        expect(names.toSorted()).toEqual(['Ada', 'Noé', 'Zoé', 'Éva'].toSorted());
      }
  });

  it('shows all classes in one table when they share their pages', () => {
    const list = buildSampleList(facts);
    expect(findBlocks(list, 'table').filter(({ rowHeaders }) => !rowHeaders)).toHaveLength(1);
    expect(findBlocks(list, 'pageBreak')).toEqual([]);
    expect(headingsOf({ ...byPlace, groupBy: 'class' })).toEqual([
      'Classe : CE1 (1 élève)',
      'Classe : CE2 (2 élèves)',
      'Classe : CE10 (1 élève)',
    ]);
  });
});
