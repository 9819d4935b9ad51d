import { isAnswered, type LooseAnswers, listFieldIds } from '../form/form-answers.ts';
import type { FormSection } from '../form/form-item.ts';
import { adaptationsSections } from './adaptations-schema.ts';
import { getSheetSection, getSheetTemplate } from './emergency-sheets/emergency-sheet-schema.ts';
import { afterSchoolSections } from './official-form/after-school-sections.ts';
import type { PlanContent, PlanPart } from './plan-content-schema.ts';

/** Something the PAI still lacks; text/missing-words.ts says each in French. */
export type MissingCode =
  | 'firstRequestDate'
  | 'familySignatory'
  | 'consequences'
  | 'emergencyDecision'
  | 'emergencyInstructions'
  | 'emergencyPeriod'
  | 'doctorSignature'
  | 'kitDecision'
  | 'kitStorage'
  | 'kitPlan'
  | 'kitRegistered'
  | 'kitPlace'
  | 'kitExpiry'
  | 'prescription'
  | 'headSignatory'
  | 'sealedLetterPlace';

/** `required`: without it the PAI cannot be offered for signature. */
export type Missing = { part: PlanPart; code: MissingCode; required: boolean };

/** Whether anything in this PAI is given or done by hand: then prescription, sheet and kit are called for. */
export function isCareNeeded({
  adaptations,
  emergency,
}: Pick<PlanContent, 'adaptations' | 'emergency'>): boolean {
  return (
    emergency.needed === 'yes' ||
    adaptations.dailyTreatment === 'yes' ||
    adaptations.medication ||
    adaptations.kitExists === 'yes'
  );
}

/** Everything missing, in the order of the form. */
export function listMissing(content: PlanContent): Missing[] {
  return [
    ...listAdministrativeMissing(content),
    ...listAdaptationsMissing(content),
    ...listEmergencyMissing(content),
    ...listSuppliesMissing(content),
  ];
}

function listAdministrativeMissing({ administrative }: PlanContent): Missing[] {
  const { versions, signatories } = administrative;
  const hasFamily = signatories.some(({ kind }) => kind === 'guardian' || kind === 'pupil');
  const hasHead = signatories.some(
    ({ kind, name }) => /^(secondary|primary|structure)Head$/.test(kind) && name.trim() !== '',
  );
  return keepMissing('administrative', [
    ['firstRequestDate', versions[0]?.date == null, true],
    ['familySignatory', !hasFamily, true],
    ['headSignatory', !hasHead, false],
  ]);
}

function listAdaptationsMissing({ adaptations }: PlanContent): Missing[] {
  const hasKit = adaptations.kitExists === 'yes';
  return keepMissing('adaptations', [
    ['consequences', adaptations.consequences.trim() === '', true],
    ['kitDecision', adaptations.kitExists === null, true],
    // R15: a kit has a place, and the PAI is always in it.
    ['kitStorage', hasKit && adaptations.kitStorage.trim() === '', true],
    ['kitPlan', hasKit && !adaptations.kitHoldsPlan, true],
    // R33: a sealed letter is somewhere known.
    [
      'sealedLetterPlace',
      adaptations.sealedLetter === 'yes' && adaptations.sealedLetterDetails.trim() === '',
      false,
    ],
  ]);
}

function listEmergencyMissing({ emergency }: PlanContent): Missing[] {
  const needed = emergency.needed === 'yes';
  const isEmpty =
    countAnswered([getSheetSection(getSheetTemplate(emergency.sheet.number))], emergency.sheet.answers)
      .filled === 0;
  return keepMissing('emergency', [
    ['emergencyDecision', emergency.needed === null, true],
    ['emergencyInstructions', needed && isEmpty, true],
    ['emergencyPeriod', needed && (emergency.periodStart === null || emergency.periodEnd === null), false],
    ['doctorSignature', needed && emergency.doctorSignedOn === null, false],
  ]);
}

function listSuppliesMissing({ adaptations, emergency, supplies }: PlanContent): Missing[] {
  const hasKit = adaptations.kitExists === 'yes';
  const items = supplies.kits.flatMap((kit) => kit.items);
  return keepMissing('supplies', [
    [
      'prescription',
      isCareNeeded({ adaptations, emergency }) && supplies.prescriptionIssuedOn === null,
      false,
    ],
    ['kitRegistered', hasKit && supplies.kits.length === 0, false],
    ['kitPlace', supplies.kits.some((kit) => kit.placeId === null), false],
    ['kitExpiry', items.some((item) => item.expiresOn === null), false],
  ]);
}

function keepMissing(
  part: PlanPart,
  rules: [code: MissingCode, missing: boolean, required: boolean][],
): Missing[] {
  return rules.filter(([, missing]) => missing).map(([code, , required]) => ({ part, code, required }));
}

export type Progress = { filled: number; total: number };

/** How many fields of some sections say something. */
export function countAnswered(sections: readonly FormSection[], answers: object): Progress {
  const ids = sections.flatMap((section) => listFieldIds(section));
  const filled = ids.filter((id) => isAnswered((answers as LooseAnswers)[id])).length;
  return { filled, total: ids.length };
}

/** How many fields of parts 2 and 4 say something, section by section (ids of the sections). */
export function countSectionProgress(content: PlanContent): Record<string, number> {
  const entries = [
    ...adaptationsSections.map((section) => [section, content.adaptations] as const),
    ...afterSchoolSections.map((section) => [section, content.afterSchool] as const),
  ];
  return Object.fromEntries(
    entries.map(([section, answers]) => [section.id, countAnswered([section], answers).filled]),
  );
}
