import { describe, expect, it } from 'vitest';
import { buildSafetyListDocument } from '../../../shared/documents/safety-list-document.ts';
import { buildSafetyList, type SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import type { SafetyList } from '../../../shared/safety-list/safety-list-schema.ts';
import { buildAggregate, buildFilledContent, listPrinted, TODAY } from './filled-plan.ts';

const ISSUE = { version: 3, issuedOn: TODAY, issuedTime: '10:42', issuedBy: 'Ada Essai' };

function buildFact(): SafetyListFact {
  const { pupil, plan } = buildAggregate(buildFilledContent('02', 'canari'));
  const { content } = plan;
  return {
    // As the repository would if it one day read too much: everything the plan holds.
    ...(content as unknown as object),
    ...content.adaptations,
    lastName: pupil.lastName,
    firstName: pupil.firstName,
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

function buildList(): SafetyList {
  const { school, organisation } = buildAggregate();
  return buildSafetyList([buildFact()], school, organisation, TODAY);
}

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
    const printed = listPrinted(buildSafetyListDocument(buildList(), ISSUE))
      .join('\n')
      .replaceAll('\u00A0', ' ');
    expect(printed).toContain('22 novembre 2026 à 10:42');
    expect(printed).toContain('version 3');
    expect(printed).toContain('annule et remplace la version 2');
    expect(printed).toContain('CONFIDENTIEL – ne pas afficher');
    expect(printed).toContain('0999042R');
    expect(listPrinted(buildSafetyListDocument(buildList(), { ...ISSUE, version: 1 })).join()).not.toContain(
      'remplace',
    );
  });

  // Would catch: anything medical on a list that leaves the health compartment (R25).
  it('prints nothing that was typed in the PAI', () => {
    const printed = JSON.stringify(buildSafetyListDocument(buildList(), ISSUE));
    expect(JSON.stringify(buildFact())).toContain('canari:consequences');
    expect(printed).not.toContain('canari');
    expect(printed).not.toMatch(/\bfiche|diagnostic|médicament|allerg|régime|ordonnance/i);
  });

  it('has no pupil in its title', () => {
    expect(buildSafetyListDocument(buildList(), ISSUE).title).not.toMatch(/essai|zoé/i);
  });

  it('says so when it is empty', () => {
    const { school, organisation } = buildAggregate();
    const list = buildSafetyList([], school, organisation, TODAY);
    expect(listPrinted(buildSafetyListDocument(list, ISSUE)).join('\n')).toContain('aucun élève');
  });

  it('changes nothing in what it is given', () => {
    const list = buildList();
    const before = structuredClone(list);
    buildSafetyListDocument(list, ISSUE);
    expect(list).toEqual(before);
  });
});
