import { selectAfterSchoolFacts } from '../../../shared/audience/after-school-facts.ts';
import { selectCateringFacts } from '../../../shared/audience/catering-facts.ts';
import { selectKitLabelFacts } from '../../../shared/audience/kit-label-facts.ts';
import { selectReadingSheetFacts } from '../../../shared/audience/reading-sheet-facts.ts';
import { selectSignatureSheetFacts } from '../../../shared/audience/signature-sheet-facts.ts';
import type { DocumentKind } from '../../../shared/contract/document-contract.ts';
import { printedParts } from '../../../shared/contract/document-contract.ts';
import { buildAfterSchoolDocument } from '../../../shared/documents/after-school-document.ts';
import { buildBlankPlanDocument } from '../../../shared/documents/blank-plan-document.ts';
import { buildCateringDocument } from '../../../shared/documents/catering-document.ts';
import { buildEmergencySheetDocument } from '../../../shared/documents/emergency-sheet-document.ts';
import { buildKitLabelsDocument } from '../../../shared/documents/kit-labels-document.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { buildPlanDocument } from '../../../shared/documents/plan-document.ts';
import { buildPocketCardDocument } from '../../../shared/documents/pocket-card-document.ts';
import { buildReadingSheetDocument } from '../../../shared/documents/reading-sheet-document.ts';
import { buildSafetyListDocument } from '../../../shared/documents/safety-list-document.ts';
import { buildSignatureSheetDocument } from '../../../shared/documents/signature-sheet-document.ts';
import { buildOfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import { listKitsAtSchool } from '../../../shared/plan/supplies-rules.ts';
import { buildSafetyList } from '../../../shared/safety-list/safety-list-rules.ts';
import { safetyListColumns } from '../../../shared/safety-list/safety-list-schema.ts';
import { TODAY } from '../document-content/filled-plan.ts';

/** What is drawn for each document made from one plan: everything that can reach the paper and its metadata. */
export const builders: Readonly<
  Record<Exclude<DocumentKind, 'statistics' | 'recoveryKit'>, (from: PlanAggregate) => unknown>
> = {
  plan: (from) =>
    buildPlanDocument(from, { parts: [...printedParts], signatures: 'recorded', copy: null }, TODAY),
  officialForm: (from) => buildOfficialFormValues(from, TODAY),
  emergencySheet: (from) => buildEmergencySheetDocument(from, TODAY),
  pocketCard: (from) => buildPocketCardDocument(from, TODAY),
  afterSchool: (from) => buildAfterSchoolDocument(selectAfterSchoolFacts(from, TODAY), TODAY),
  catering: (from) => buildCateringDocument(selectCateringFacts(from, TODAY), TODAY),
  kitLabels: (from) => buildKitLabelsDocument(selectKitLabelFacts(from, TODAY), TODAY),
  signatureSheet: (from) => buildSignatureSheetDocument(selectSignatureSheetFacts(from), TODAY),
  readingSheet: (from) => buildReadingSheetDocument(selectReadingSheetFacts(from), TODAY),
  blankPlan: ({ school }) => buildBlankPlanDocument(school, TODAY),
  safetyList: buildList,
};

/** The list with every column that a school may choose. */
function buildList({ school, organisation, pupil, photo, plan }: PlanAggregate): unknown {
  const { adaptations, administrative, emergency } = plan.content;
  const fact = {
    ...pupil,
    pupilId: pupil.id,
    photo: photo && `photo ${photo.join(' ')}`,
    closedOn: plan.closedOn,
    signatories: administrative.signatories,
    kitPlaceIds: listKitsAtSchool(plan.content).flatMap(({ placeId }) => placeId ?? []),
    carriedByPupil: adaptations.carriedByPupil === 'yes',
    sealedLetter: adaptations.sealedLetter === 'yes' || emergency.letterAttached === 'yes',
  };
  const layout = { columns: [...safetyListColumns], groupBy: 'class' as const, pagePerGroup: false };
  const list = buildSafetyList({ facts: [fact], school, organisation, layout }, TODAY);
  const edition = {
    version: 1,
    issuedOn: TODAY,
    issuedTime: '10:42',
    issuedBy: 'Camille Durand',
    replaces: null,
    replacedBy: null,
    recipients: 'cellule de crise',
  };
  return [list, buildSafetyListDocument(list, edition)];
}
