import { selectAfterSchoolFacts } from '../audience/after-school-facts.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { formatShortDate } from '../calendar/calendar-date.ts';
import type { PrintedPart, SignatureMode } from '../contract/document-contract.ts';
import type { Plan } from '../plan/plan.ts';
import { getCareStatus, isClosed, saysTreatmentSuspended } from '../plan/plan-status-rules.ts';
import { getPlanVersion } from '../plan/plan-version.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { CLOSED_REASON } from '../text/emergency-sheet-words.ts';
import { BIRTH_DATE_LABEL, CONFIDENTIAL_SENTENCE, FOOTER_NAME_LABEL } from '../text/plan-words.ts';
import {
  formatCopy,
  formatExtractTitle,
  formatShortVersion,
  formatVersion,
} from '../text/printed-plan-words.ts';
import { suspensionSentences } from '../text/status-words.ts';
import { buildAdaptationsBlocks } from './adaptations-blocks.ts';
import { buildAdministrativeBlocks } from './administrative-blocks.ts';
import { buildAfterSchoolBlocks } from './after-school-blocks.ts';
import type { Block, DocumentContent } from './blocks.ts';
import { buildEmergencyBlocks } from './emergency-blocks.ts';
import type { PlanAggregate } from './plan-aggregate.ts';
import { buildSignatoryBlocks } from './signatory-blocks.ts';
import { buildSuspendedCarePanel } from './suspended-care-panel.ts';

export type PlanDocumentOptions = {
  parts: readonly PrintedPart[];
  signatures: SignatureMode;
  /** null: not a numbered copy. */
  copy: { number: number; recipient: string } | null;
};

const PART_ORDER: readonly PrintedPart[] = ['administrative', 'adaptations', 'emergency', 'afterSchool'];

/** Every part, with the signatures that the register knows, on no numbered copy. */
export const WHOLE_PLAN: PlanDocumentOptions = { parts: PART_ORDER, signatures: 'recorded', copy: null };

const PAGE_BREAK: Block = { kind: 'pageBreak' };

/** The PAI, whole or in part: the official order and wording, each part on a page of its own. */
export function buildPlanDocument(
  aggregate: PlanAggregate,
  options: PlanDocumentOptions,
  today: CalendarDate,
): DocumentContent {
  const parts = PART_ORDER.filter((part) => options.parts.includes(part));
  const isWhole = parts.length === PART_ORDER.length;
  const name = formatPupilName(aggregate.pupil);
  const title = isWhole ? 'PAI' : formatExtractTitle(parts);
  const version = getPlanVersion(aggregate.plan.content.administrative.versions);
  const copy = options.copy === null ? '' : formatCopy(options.copy);
  const listStamps = (ofVersion: string) => [ofVersion, copy].filter(Boolean);
  const stamps = listStamps(formatVersion(version));
  const pages = parts.map((part) => buildPart(part, aggregate, options, today));
  return {
    title: `${title} – ${name}`,
    page: 'a4Portrait',
    bodySize: 9,
    margin: 12,
    footer: [
      `${FOOTER_NAME_LABEL} `,
      { text: name, bold: true },
      isWhole ? '' : ` – ${title}`,
      ...listStamps(formatShortVersion(version)).map((text) => ` – ${text}`),
      `\n${CONFIDENTIAL_SENTENCE}`,
    ],
    date: today,
    blocks: [
      ...(isWhole ? buildStamp(stamps) : buildExtractHead(aggregate, title, stamps)),
      ...pages.flatMap((blocks, index) => (index === 0 ? blocks : [PAGE_BREAK, ...blocks])),
    ],
  };
}

function buildPart(
  part: PrintedPart,
  aggregate: PlanAggregate,
  { signatures }: PlanDocumentOptions,
  today: CalendarDate,
): Block[] {
  const { administrative, adaptations } = aggregate.plan.content;
  const warnings = signatures === 'blank' ? [] : buildCareWarnings(aggregate.plan, today);
  switch (part) {
    case 'administrative':
      return [
        ...buildAdministrativeBlocks(aggregate, signatures, today),
        PAGE_BREAK,
        ...buildSignatoryBlocks(administrative.signatories, signatures),
      ];
    case 'adaptations':
      return buildAdaptationsBlocks(adaptations, warnings);
    case 'emergency':
      return buildEmergencyBlocks(aggregate, { signatures, warnings });
    case 'afterSchool':
      return buildAfterSchoolBlocks(selectAfterSchoolFacts(aggregate, today));
  }
}

/** Above what is to be given, unless the paper is the one to be signed. */
function buildCareWarnings(plan: Plan, today: CalendarDate): Block[] {
  if (!saysTreatmentSuspended(plan, today)) return [];
  const { reasons } = getCareStatus(plan.content, today);
  const sentences = reasons.map((reason) => suspensionSentences[reason]);
  return [buildSuspendedCarePanel(today, isClosed(plan.closedOn, today) ? [CLOSED_REASON] : sentences)];
}

/** At the head of the first page: discreet, and found at once by who looks for it. */
function buildStamp(stamps: readonly string[]): Block[] {
  if (stamps.length === 0) return [];
  return [{ kind: 'paragraph', size: 'small', align: 'end', text: stamps.join(' – ') }];
}

/** A part that was printed alone says which it is and whose it is, beside its version and its copy. */
function buildExtractHead({ pupil }: PlanAggregate, title: string, stamps: readonly string[]): Block[] {
  const birth = `${BIRTH_DATE_LABEL} ${formatShortDate(pupil.birthDate)}`;
  const left: Block[] = [
    { kind: 'paragraph', text: [{ text: title, bold: true }] },
    { kind: 'paragraph', text: [{ text: formatPupilName(pupil), bold: true }, ` – ${birth}`] },
  ];
  return [
    {
      kind: 'columns',
      columns: [
        { width: 0.58, blocks: left },
        { width: 0.42, blocks: buildStamp(stamps) },
      ],
    },
  ];
}
