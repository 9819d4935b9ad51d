import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type {
  DocumentKind,
  DocumentNotice,
  DocumentRequest,
} from '../../../shared/contract/document-contract.ts';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import { cateringSection } from '../../../shared/plan/official-form/adaptations-sections.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { listKitsAtSchool } from '../../../shared/plan/supplies-rules.ts';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import { isAccepted } from '../../../shared/secrecy/accepted-words.ts';
import { listRevealingWords } from '../../../shared/secrecy/check-texts.ts';
import type { FreeText, TextFinding } from '../../../shared/secrecy/free-text.ts';
import { listPlanTexts } from '../../../shared/secrecy/plan-texts.ts';
import { listKnownNames, listPupilTexts, listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import type { Repositories } from '../repositories.ts';
import { readSchool } from '../services/school-service.ts';

type SchoolFacts = ReturnType<typeof readSchool>;

/** Beginnings of the names of the fields that a document prints. Names of people are not texts. */
type Printed = {
  plan: readonly string[];
  /** Of the pupil’s own record. */
  pupil?: readonly ('guardians' | 'resourceAdult')[];
  /** Of the school: the pupil’s class, the places of the pupil’s kits, what rescuers are told. */
  school?: readonly ('class' | 'places' | 'rescueAccess')[];
};

const catering = listFieldIds(cateringSection).map((id) => `adaptations.${id}`);

const printedFields: Partial<Record<DocumentKind, Printed>> = {
  emergencySheet: {
    plan: ['emergency', 'supplies.kits', 'adaptations.sealedLetterDetails', 'adaptations.kitStorage'],
    pupil: ['guardians'],
    school: ['class', 'places', 'rescueAccess'],
  },
  pocketCard: { plan: ['emergency.sheet'], pupil: ['guardians'], school: ['class', 'rescueAccess'] },
  afterSchool: {
    plan: ['afterSchool', 'adaptations.afterSchoolTimeDetails', ...catering],
    pupil: ['guardians'],
    school: ['class', 'places'],
  },
  catering: {
    plan: ['afterSchool.mealInstructions', 'afterSchool.kitPlace', 'afterSchool.contacts', ...catering],
    pupil: ['guardians'],
    school: ['class', 'places'],
  },
  kitLabels: { plan: ['supplies'], pupil: ['guardians'], school: ['class', 'places'] },
  signatureSheet: { plan: ['administrative.signatories'], pupil: ['guardians'], school: ['class'] },
  readingSheet: { plan: ['administrative.signatories'], pupil: ['resourceAdult'], school: ['class'] },
  officialForm: {
    plan: ['administrative', 'adaptations', 'emergency', 'supplies.kits'],
    pupil: ['guardians'],
    school: ['places'],
  },
};

/** Which fields a document prints; null when it prints no free text of a plan. */
export function listPrintedFields(request: DocumentRequest): Printed | null {
  if (request.kind !== 'plan') return printedFields[request.kind] ?? null;
  // Each part is stored under its own name.
  return { plan: request.parts, pupil: ['guardians'], school: ['class'] };
}

/**
 * What the diagnosis check points at in the free texts that a document prints, before it is printed. It warns and
 * never blocks: on the day a child is ill, the sheet must come out.
 */
export function listRevealNotices(
  repositories: Repositories,
  request: DocumentRequest,
  today: CalendarDate,
): DocumentNotice[] {
  const findings = findIn(repositories, request, today);
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

function findIn(repositories: Repositories, request: DocumentRequest, today: CalendarDate): TextFinding[] {
  if (request.kind === 'safetyList') return findInSafetyList(repositories);
  const printed = listPrintedFields(request);
  if (!printed || !('planId' in request)) return [];
  const { audiences, plans } = repositories;
  const facts = readSchool(repositories);
  const planIds = request.planId === null ? audiences.listPlansInForce(today) : [request.planId];
  return planIds.flatMap((planId) => {
    const plan = plans.find(planId);
    return plan ? findInPlan(repositories, facts, { plan, printed }) : [];
  });
}

function findInPlan(
  repositories: Repositories,
  facts: SchoolFacts,
  { plan, printed }: { plan: Plan; printed: Printed },
): TextFinding[] {
  const pupil = repositories.pupils.find(plan.pupilId);
  if (!pupil) return [];
  const schoolFields = listSchoolFields(printed, plan, pupil);
  const texts = [
    ...listPlanTexts(plan).filter(({ field }) => isPrinted(field, printed.plan)),
    ...listPupilTexts(pupil).filter(({ field }) => isPrinted(field, printed.pupil ?? [])),
    ...listSchoolTexts(facts.school, facts.organisation).filter(({ field }) =>
      isPrinted(field, schoolFields),
    ),
  ];
  return check(repositories, facts, { texts, pupil });
}

function listSchoolFields({ school = [] }: Printed, { content }: Plan, { classId }: Pupil): string[] {
  const kits = listKitsAtSchool(content);
  return school.flatMap((field) => {
    if (field === 'class') return classId === null ? [] : [`classes.${classId}`];
    return field === 'places' ? kits.map(({ placeId }) => `places.${placeId}`) : [field];
  });
}

/** The list prints the school's places and classes, and each pupil's resource adult. */
function findInSafetyList(repositories: Repositories): TextFinding[] {
  const facts = readSchool(repositories);
  const texts = [
    ...listSchoolTexts({ ...facts.school, rescueAccess: '' }, facts.organisation),
    ...repositories.pupils
      .listResourceAdults()
      .flatMap((pupil) => listPupilTexts({ ...pupil, guardians: [] })),
  ];
  return check(repositories, facts, { texts, pupil: null });
}

function check(
  repositories: Repositories,
  { school, organisation }: SchoolFacts,
  { texts, pupil }: { texts: readonly FreeText[]; pupil: Pupil | null },
): TextFinding[] {
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
