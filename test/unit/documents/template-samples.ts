import { buildDemonstration } from '../../../electron/core/demonstration/build-demonstration.ts';
import { splitKitGroups } from '../../../electron/vault/recovery-kit.ts';
import { selectAfterSchoolFacts } from '../../../shared/audience/after-school-facts.ts';
import { selectCateringFacts } from '../../../shared/audience/catering-facts.ts';
import { selectKitLabelFacts } from '../../../shared/audience/kit-label-facts.ts';
import { selectReadingSheetFacts } from '../../../shared/audience/reading-sheet-facts.ts';
import { selectSignatureSheetFacts } from '../../../shared/audience/signature-sheet-facts.ts';
import { buildAfterSchoolDocument } from '../../../shared/documents/after-school-document.ts';
import { buildBlankPlanDocument } from '../../../shared/documents/blank-plan-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildCateringDocument } from '../../../shared/documents/catering-document.ts';
import { buildEmergencySheetDocument } from '../../../shared/documents/emergency-sheet-document.ts';
import { buildKitLabelsDocument } from '../../../shared/documents/kit-labels-document.ts';
import { buildOfficialAnnexDocument } from '../../../shared/documents/official-annex-document.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { buildPlanDocument, WHOLE_PLAN } from '../../../shared/documents/plan-document.ts';
import { buildPocketCardDocument } from '../../../shared/documents/pocket-card-document.ts';
import { buildReadingSheetDocument } from '../../../shared/documents/reading-sheet-document.ts';
import { buildRecoveryKitDocument } from '../../../shared/documents/recovery-kit-document.ts';
import { buildSafetyListDocument } from '../../../shared/documents/safety-list-document.ts';
import { buildSignatureSheetDocument } from '../../../shared/documents/signature-sheet-document.ts';
import { buildStatisticsDocument } from '../../../shared/documents/statistics-document.ts';
import { buildSafetyList, type SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import { defaultSafetyListLayout } from '../../../shared/safety-list/safety-list-schema.ts';
import type { PlanStatistics } from '../../../shared/statistics/plan-statistics.ts';

const TODAY = '2026-11-22';
const { school, organisation, pupils } = buildDemonstration({ today: TODAY });
const aggregates = pupils.map(({ id, input, photo, plan }): PlanAggregate => {
  const pupil = { ...input, id, revision: 1, hasPhoto: photo !== null };
  const changedAt = `${TODAY}T09:42:00.000Z`;
  return { school, organisation, pupil, photo, plan: { ...plan, pupilId: id, revision: 1, changedAt } };
});

function findPupil(lastName: string): PlanAggregate {
  const found = aggregates.find(({ pupil }) => pupil.lastName === lastName);
  if (!found) throw new Error('No such invented pupil');
  return found;
}

/** What the repository reads for the list, a few of them so that it takes one page. */
function listSafetyFacts(): SafetyListFact[] {
  return aggregates.slice(0, 20).map(({ pupil, plan }, index) => {
    const { administrative, supplies, emergency } = plan.content;
    return {
      ...pupil,
      pupilId: pupil.id,
      photo: null,
      closedOn: plan.closedOn,
      signatories: administrative.signatories,
      kitPlaceIds: supplies.kits.flatMap(({ placeId }) => (placeId ? [placeId] : [])),
      carriedByPupil: index % 5 === 0,
      sealedLetter: emergency.letterAttached === 'yes',
    };
  });
}

/** The shape of a secret, and nobody's. */
const SECRET = `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`;
const ANNEX_TEXT = 'Donner le goûter apporté par la famille, à heure fixe, et noter ce qui a été mangé. ';

const ordinary = findPupil('Nguyễn');
const edition = {
  version: 3,
  issuedOn: TODAY,
  issuedTime: '10:42',
  issuedBy: 'Ada Essai',
  replaces: { version: 2, issuedOn: '2026-10-12' },
  replacedBy: null,
  recipients: 'Cellule de crise',
};
const safetyList = buildSafetyList(
  { facts: listSafetyFacts(), school, organisation, layout: defaultSafetyListLayout },
  TODAY,
);
const plan = buildPlanDocument(ordinary, WHOLE_PLAN, TODAY);

const statistics: PlanStatistics = {
  inForce: 33,
  inPreparation: 'fewer',
  questions: {
    emergencyPart: { yes: 26, no: 7 },
    kit: { yes: 'withheld', no: 'fewer' },
    catering: { yes: 20, no: 13 },
    newThisYear: { yes: 13, no: 20 },
  },
  levels: [
    { levels: ['CP'], count: 9 },
    { levels: ['CE1', 'CE2'], count: 12 },
    { levels: ['CM1', 'CM2', 'several'], count: 12 },
  ],
};

/** Every template with an invented pupil; the page that is compared, or all of them. */
export const TEMPLATE_SAMPLES: readonly { name: string; content: DocumentContent; page?: number }[] = [
  { name: 'plan-front', content: plan, page: 1 },
  { name: 'plan-adaptations', content: plan, page: 3 },
  { name: 'plan-emergency', content: plan, page: 5 },
  { name: 'blank-plan', content: buildBlankPlanDocument(school, TODAY), page: 1 },
  { name: 'sheet-standard', content: buildEmergencySheetDocument(findPupil('Le Bihan'), TODAY) },
  { name: 'sheet-full', content: buildEmergencySheetDocument(ordinary, TODAY) },
  { name: 'sheet-columns', content: buildEmergencySheetDocument(findPupil('Şahin'), TODAY) },
  { name: 'sheet-suspended', content: buildEmergencySheetDocument(findPupil('Haddad'), TODAY) },
  { name: 'pocket-card', content: buildPocketCardDocument(ordinary, TODAY) },
  { name: 'after-school', content: buildAfterSchoolDocument(selectAfterSchoolFacts(ordinary, TODAY), TODAY) },
  { name: 'catering', content: buildCateringDocument(selectCateringFacts(ordinary, TODAY), TODAY) },
  { name: 'kit-labels', content: buildKitLabelsDocument(selectKitLabelFacts(ordinary, TODAY), TODAY) },
  { name: 'signatures', content: buildSignatureSheetDocument(selectSignatureSheetFacts(ordinary), TODAY) },
  { name: 'readers', content: buildReadingSheetDocument(selectReadingSheetFacts(ordinary), TODAY) },
  { name: 'statistics', content: buildStatisticsDocument(statistics, school.name, TODAY) },
  {
    name: 'safety-list',
    content: buildSafetyListDocument(safetyList, edition),
    page: 1,
  },
  {
    name: 'recovery-kit',
    content: buildRecoveryKitDocument(
      {
        kit: 'register',
        schoolName: school.name,
        city: school.city,
        createdOn: TODAY,
        groups: splitKitGroups(SECRET),
        secret: SECRET,
      },
      TODAY,
    ),
  },
  {
    name: 'official-annex',
    content: buildOfficialAnnexDocument(
      {
        pupilName: 'NGUYỄN Thị Ánh',
        careSuspended: true,
        entries: [1, 2].map((number) => ({ number, label: 'Restauration', text: ANNEX_TEXT.repeat(6) })),
      },
      TODAY,
    ),
  },
];
