import type { ValidationIssue } from '../../../shared/app-error.ts';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import type { FormSection } from '../../../shared/form/form-item.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import type { Missing, MissingCode } from '../../../shared/plan/plan-completeness-rules.ts';
import type { PlanPart } from '../../../shared/plan/plan-content-schema.ts';
import type { SuspensionReason } from '../../../shared/plan/plan-status-rules.ts';
import { planPartWords } from '../../../shared/text/plan-words.ts';
import type { PlanTarget } from './plan-editor-context.ts';

const missingFields: Record<MissingCode, { sectionId?: string; fieldId: string }> = {
  firstRequestDate: { fieldId: 'administrative-versions' },
  familySignatory: { fieldId: 'administrative-family' },
  headSignatory: { fieldId: 'administrative-referents' },
  consequences: { sectionId: 'consequences', fieldId: 'adaptations-consequences' },
  kitDecision: { sectionId: 'kit', fieldId: 'adaptations-kitExists' },
  kitStorage: { sectionId: 'kit', fieldId: 'adaptations-kitStorage' },
  kitPlan: { sectionId: 'kit', fieldId: 'adaptations-kitHoldsPlan' },
  sealedLetterPlace: { sectionId: 'care', fieldId: 'adaptations-sealedLetterDetails' },
  emergencyDecision: { fieldId: 'emergency-needed' },
  emergencyInstructions: { fieldId: 'emergency-situations' },
  emergencyPeriod: { fieldId: 'emergency-periodStart' },
  doctorSignature: { fieldId: 'emergency-doctorSignedOn' },
  prescription: { fieldId: 'supplies-prescriptionIssuedOn' },
  kitRegistered: { fieldId: 'supplies-kits' },
  kitPlace: { fieldId: 'supplies-kits' },
  kitExpiry: { fieldId: 'supplies-kits' },
};

/** Where to go to fill what is missing. */
export function getMissingTarget({ part, code }: Missing): PlanTarget {
  return { part, ...missingFields[code] };
}

const reasonFields: Record<SuspensionReason, PlanTarget> = {
  prescriptionMissing: { part: 'supplies', fieldId: 'supplies-prescriptionIssuedOn' },
  prescriptionExpired: { part: 'supplies', fieldId: 'supplies-prescriptionIssuedOn' },
  prescriptionNotStarted: { part: 'supplies', fieldId: 'supplies-prescriptionIssuedOn' },
  sheetNotSigned: { part: 'emergency', fieldId: 'emergency-doctorSignedOn' },
  sheetPeriodMissing: { part: 'emergency', fieldId: 'emergency-periodStart' },
  sheetPeriodNotStarted: { part: 'emergency', fieldId: 'emergency-periodStart' },
  sheetPeriodOver: { part: 'emergency', fieldId: 'emergency-periodEnd' },
  kitMissing: { part: 'supplies', fieldId: 'supplies-kits' },
  kitEmpty: { part: 'supplies', fieldId: 'supplies-kits' },
  kitExpiryUnknown: { part: 'supplies', fieldId: 'supplies-kits' },
  kitExpired: { part: 'supplies', fieldId: 'supplies-kits' },
};

/** Where to go to lift a reason of suspension. */
export function getReasonTarget(reason: SuspensionReason): PlanTarget {
  return reasonFields[reason];
}

const formSections: Partial<Record<PlanPart, readonly FormSection[]>> = {
  adaptations: adaptationsSections,
  afterSchool: afterSchoolSections,
};

/** Where a refused value stands. In a table, the table: its rows have no place of their own in a link. */
export function getIssueTarget(part: PlanPart, { path }: ValidationIssue): PlanTarget {
  const [first = '', ...rest] = path.split('.');
  const section = findSection(part, first);
  const isSheetAnswer = part === 'emergency' && first === 'sheet' && rest[1] !== undefined;
  const fieldId = isSheetAnswer ? `sheet-${rest[1]}` : `${part}-${first}`;
  return { part, sectionId: section?.id, fieldId };
}

/** Where a text stands that the diagnosis check points at: « emergency.sheet.signs ». */
export function getTextTarget(field: string): PlanTarget {
  const [part = '', first = '', ...rest] = field.split('.');
  const isSheetAnswer = part === 'emergency' && first === 'sheet';
  const fieldId = (isSheetAnswer ? ['sheet', ...rest] : [part, first, ...rest]).join('-');
  // Every name begins with its part.
  const planPart = part as PlanPart;
  return { part: planPart, sectionId: findSection(planPart, first)?.id, fieldId };
}

/** Where a refused value stands, in words: its section, or its part. */
export function getIssuePlace(part: PlanPart, { path }: ValidationIssue): string {
  return findSection(part, path.split('.')[0] ?? '')?.title ?? planPartWords[part];
}

function findSection(part: PlanPart, fieldId: string): FormSection | undefined {
  return formSections[part]?.find((one) => listFieldIds(one).includes(fieldId));
}
