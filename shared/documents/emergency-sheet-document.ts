import { type CalendarDate, formatLongDate, formatShortDate, getAge } from '../calendar/calendar-date.ts';
import { getSheetTemplate } from '../plan/emergency-sheets/emergency-sheet-schema.ts';
import { type CareStatus, getCareStatus, getPlanState } from '../plan/plan-status-rules.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import {
  CALL_BAND,
  FETCH_KIT_END,
  FETCH_KIT_START,
  FOOTER_NAME_LABEL,
  NO_EMERGENCY_SENTENCE,
} from '../text/plan-words.ts';
import {
  planStateWords,
  SUSPENDED_CARE_SENTENCE,
  SUSPENDED_CARE_TITLE,
  suspensionSentences,
} from '../text/status-words.ts';
import type { Block, DocumentContent } from './blocks.ts';
import { buildContactsBlocks, buildScriptPanel } from './emergency-contact-blocks.ts';
import { buildSituationPanels } from './emergency-situation-blocks.ts';
import type { PlanAggregate } from './plan-aggregate.ts';

/**
 * Type sizes of the sheet. A usual one has its steps at 14 points or more and the name at 24 or more, shrunk or not; a
 * fuller one is set smaller, so that it stays on one side whenever it can be read there. Sheet 03a is too long for
 * that (the ministry's own takes two pages): it is set to stand on both sides of one paper.
 */
const USUAL = { bodySize: 12, onePage: { minimumScale: 0.84 } };
const FULL = { bodySize: 10, onePage: { minimumScale: 0.74 } };
const TWO_SIDES = { bodySize: 8.2, onePage: { minimumScale: 0.9 } };
/** Sizes of signs and steps, as counted below. */
const LARGEST_USUAL = 1050;
const LARGEST_FULL = 3800;

function chooseSize(conduct: readonly Block[]) {
  const size = countCharacters(conduct);
  if (size <= LARGEST_USUAL) return USUAL;
  return size <= LARGEST_FULL ? FULL : TWO_SIDES;
}

/**
 * One page for any adult who is with the pupil: who it is, what is seen, what to do, what to say to 15. It names no
 * condition, and while the care part is suspended it prints no treatment.
 */
export function buildEmergencySheetDocument(aggregate: PlanAggregate, today: CalendarDate): DocumentContent {
  const name = formatPupilName(aggregate.pupil);
  const care = getCareStatus(aggregate.plan.content, today);
  const conduct = [
    ...buildStateBlocks(aggregate, today),
    ...buildCareBlocks(care),
    ...buildConductBlocks(aggregate, care),
  ];
  return {
    ...chooseSize(conduct),
    title: `Conduite à tenir en cas d’urgence – ${name}`,
    page: 'a4Portrait',
    margin: 11,
    footer: `${FOOTER_NAME_LABEL} ${name} – confidentiel, imprimé le ${formatLongDate(today)}`,
    date: today,
    blocks: [
      ...buildIdentityBlocks(aggregate, today),
      ...conduct,
      { kind: 'band', tone: 'danger', text: CALL_BAND, size: 'body' },
      {
        kind: 'columns',
        columns: [
          { width: 0.54, blocks: [buildScriptPanel(aggregate, today)] },
          { width: 0.46, blocks: buildContactsBlocks(aggregate) },
        ],
      },
    ],
  };
}

const FETCH_KIT: Block = {
  kind: 'paragraph',
  size: 'large',
  text: [{ text: `${FETCH_KIT_START}${FETCH_KIT_END}`, bold: true }],
};

function buildIdentityBlocks(aggregate: PlanAggregate, today: CalendarDate): Block[] {
  const { pupil, photo, organisation, plan } = aggregate;
  const className = organisation.classes.find(({ id }) => id === pupil.classId)?.name;
  const age = getAge(pupil.birthDate, today);
  const birth = `Date de naissance : ${formatShortDate(pupil.birthDate)} (${age} an${age > 1 ? 's' : ''})`;
  return [
    {
      kind: 'columns',
      columns: [
        {
          width: 0.2,
          blocks: [
            {
              kind: 'photo',
              image: photo,
              alternative: photo ? 'Photographie de l’élève' : 'Photo',
              width: 35,
              height: 45,
            },
          ],
        },
        {
          width: 0.8,
          blocks: [
            { kind: 'heading', level: 2, text: 'Conduite à tenir en cas d’urgence' },
            { kind: 'paragraph', text: formatPupilName(pupil), size: 'huge' },
            { kind: 'paragraph', text: className ? `${birth} – Classe : ${className}` : birth },
            ...(plan.content.emergency.needed === 'no' ? [] : [FETCH_KIT]),
          ],
        },
      ],
    },
  ];
}

const UNWRITTEN: Block = {
  kind: 'paragraph',
  size: 'large',
  text: [{ text: 'La conduite à tenir n’est pas encore écrite : appeler le 15 ou le 112.', bold: true }],
};

/** A PAI that the family has not signed, or that has ended, says so on its sheet. */
function buildStateBlocks({ plan }: PlanAggregate, today: CalendarDate): Block[] {
  const state = getPlanState(plan, today);
  if (state === 'inForce') return [];
  const reason = state === 'closed' ? 'ce PAI a pris fin' : 'ce PAI n’est pas encore signé par la famille';
  return [
    {
      kind: 'paragraph',
      text: [{ text: `PAI ${planStateWords[state].word} : ${reason}.`, bold: true }],
    },
  ];
}

function buildCareBlocks(care: CareStatus): Block[] {
  if (care.state !== 'suspended') return [];
  return [
    {
      kind: 'panel',
      tone: 'danger',
      title: SUSPENDED_CARE_TITLE,
      blocks: [
        { kind: 'paragraph', text: SUSPENDED_CARE_SENTENCE },
        {
          kind: 'list',
          items: care.reasons.map((reason) => [{ kind: 'paragraph', text: suspensionSentences[reason] }]),
        },
      ],
    },
  ];
}

function buildConductBlocks({ plan }: PlanAggregate, care: CareStatus): Block[] {
  const { emergency } = plan.content;
  if (emergency.needed === 'no') return [{ kind: 'paragraph', text: NO_EMERGENCY_SENTENCE, size: 'large' }];
  const template = getSheetTemplate(emergency.sheet.number);
  const panels = buildSituationPanels(template, emergency.sheet.answers, {
    isSuspended: care.state === 'suspended',
  });
  const isWritten = emergency.needed === 'yes' && panels.length > 0;
  return [...(isWritten ? [] : [UNWRITTEN]), ...panels];
}

/** Characters of text, and of the words that name each block: a fair measure of how full a sheet is. */
function countCharacters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + countCharacters(each), 0);
}
