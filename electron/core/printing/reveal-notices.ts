import type {
  DocumentKind,
  DocumentNotice,
  DocumentRequest,
  PrintedPart,
} from '../../../shared/contract/document-contract.ts';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import { cateringSection } from '../../../shared/plan/official-form/adaptations-sections.ts';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import { isAccepted } from '../../../shared/secrecy/accepted-words.ts';
import { listRevealingWords } from '../../../shared/secrecy/check-texts.ts';
import type { FreeText, TextFinding } from '../../../shared/secrecy/free-text.ts';
import { listPlanTexts } from '../../../shared/secrecy/plan-texts.ts';
import { listKnownNames, listPupilTexts, listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import type { Repositories } from '../repositories.ts';
import { readSchool } from '../services/school-service.ts';

type Parts = readonly PrintedPart[];

const partFields: Readonly<Record<PrintedPart, readonly string[]>> = {
  administrative: ['administrative'],
  adaptations: ['adaptations'],
  emergency: ['emergency'],
  afterSchool: ['afterSchool'],
};
const catering = listFieldIds(cateringSection).map((id) => `adaptations.${id}`);

/** Fields of a plan that each document prints, by the beginning of their name. Names of people are not texts. */
const printedFields: Partial<Record<DocumentKind, (parts: Parts) => readonly string[]>> = {
  plan: (parts) => parts.flatMap((part) => partFields[part]),
  emergencySheet: () => ['emergency', 'supplies'],
  pocketCard: () => ['emergency', 'supplies'],
  afterSchool: () => ['afterSchool', 'adaptations.afterSchoolTimeDetails', ...catering],
  catering: () => ['afterSchool.mealInstructions', 'afterSchool.kitPlace', ...catering],
  kitLabels: () => ['supplies'],
  officialForm: () => ['administrative', 'adaptations', 'emergency', 'afterSchool', 'supplies'],
};

/**
 * What the diagnosis check points at in the free texts that a document prints, before it is printed. It warns and
 * never blocks: on the day a child is ill, the sheet must come out.
 */
export function listRevealNotices(repositories: Repositories, request: DocumentRequest): DocumentNotice[] {
  const findings = findIn(repositories, request);
  if (findings.length === 0) return [];
  return [
    {
      kind: 'revealing',
      findings: findings.map(({ text, finding }) => ({
        recordKind: text.recordKind,
        recordId: text.recordId,
        field: text.field,
        place: text.place,
        word: finding.word,
        reason: finding.reason,
        suggestion: finding.suggestion,
      })),
    },
  ];
}

function findIn(repositories: Repositories, request: DocumentRequest): TextFinding[] {
  if (request.kind === 'safetyList') return findInSafetyList(repositories);
  const listFields = printedFields[request.kind];
  const planId = 'planId' in request ? request.planId : null;
  const plan = planId === null ? undefined : repositories.plans.find(planId);
  const pupil = plan && repositories.pupils.find(plan.pupilId);
  if (!listFields || !plan || !pupil) return [];
  const fields = listFields(request.kind === 'plan' ? request.parts : []);
  const texts = listPlanTexts(plan).filter(({ field }) => isPrinted(field, fields));
  return check(repositories, texts, pupil);
}

/** The list prints the school's places and classes, and each pupil's resource adult. */
function findInSafetyList(repositories: Repositories): TextFinding[] {
  const { school, organisation } = readSchool(repositories);
  const texts = [
    ...listSchoolTexts({ ...school, rescueAccess: '' }, organisation),
    ...repositories.pupils
      .listResourceAdults()
      .flatMap((pupil) => listPupilTexts({ ...pupil, guardians: [] })),
  ];
  return check(repositories, texts, null);
}

function check(repositories: Repositories, texts: readonly FreeText[], pupil: Pupil | null): TextFinding[] {
  const { school, organisation } = readSchool(repositories);
  const found = listRevealingWords(texts, [], listKnownNames(pupil, school, organisation));
  // Only records where something was found are asked what was accepted in them.
  return [...Map.groupBy(found, ({ text }) => text.recordId).values()].flatMap((findings) => {
    const record = findings[0]?.text;
    const accepted = record ? repositories.acceptedWords.list(record.recordKind, record.recordId) : [];
    return findings.filter(({ text, finding }) => !isAccepted(accepted, text, finding.word));
  });
}

function isPrinted(field: string, fields: readonly string[]): boolean {
  return fields.some((printed) => field === printed || field.startsWith(`${printed}.`));
}
