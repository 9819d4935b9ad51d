import { buildDemonstration } from '../../electron/core/demonstration/build-demonstration.ts';
import type { DocumentContent } from '../../shared/documents/blocks.ts';
import { buildPlanDocument, WHOLE_PLAN } from '../../shared/documents/plan-document.ts';
import { buildSafetyListDocument } from '../../shared/documents/safety-list-document.ts';
import { defaultSafetyListLayout } from '../../shared/safety-list/safety-list-schema.ts';

const TODAY = '2026-11-22';

/** PAI of different pupils of the demonstration, photos left out (not every engine has one). */
export function buildBenchPlans(count: number): DocumentContent[] {
  const { school, organisation, pupils } = buildDemonstration({ today: TODAY });
  return pupils.slice(0, count).map((each) => {
    const pupil = { ...each.input, id: each.id, revision: 1, hasPhoto: false };
    const plan = { ...each.plan, pupilId: each.id, revision: 1, changedAt: `${TODAY}T09:42:00.000Z` };
    return buildPlanDocument({ school, organisation, pupil, photo: null, plan }, WHOLE_PLAN, TODAY);
  });
}

/** A list of that many pupils, for the safety plan of a large school. */
export function buildBenchList(count: number): DocumentContent {
  const { school, pupils } = buildDemonstration({ today: TODAY });
  const entries = Array.from({ length: count }, (_, index) => {
    const { lastName, firstName } = pupils[index % pupils.length]?.input ?? { lastName: '', firstName: '' };
    return {
      pupilId: String(index),
      birthDate: null,
      photo: null,
      className: `${3 + (index % 4)}e ${'ABCDEF'[index % 6]}`,
      lastName: `${lastName}-${index}`,
      firstName,
      kitPlaceCodes: index % 3 === 0 ? ['T1', 'T4'] : ['T2'],
      carriedByPupil: index % 5 === 0,
      safePlaceCode: `S${index % 7}`,
      resourceAdult: 'Mme Żółkiewska',
      sealedLetter: index % 4 === 0,
    };
  });
  const places = [{ code: 'T1', label: 'Trousse à l’infirmerie' }];
  const layout = defaultSafetyListLayout;
  const list = { schoolName: school.name, schoolUai: school.uai, layout, places, entries };
  return buildSafetyListDocument(list, {
    version: 2,
    issuedOn: TODAY,
    issuedTime: '10:42',
    issuedBy: 'Infirmière',
    replaces: { version: 1, issuedOn: '2026-10-12' },
    replacedBy: null,
    recipients: 'Cellule de crise',
  });
}
