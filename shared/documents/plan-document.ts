import type { CalendarDate } from '../calendar/calendar-date.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { CONFIDENTIAL_SENTENCE, FOOTER_NAME_LABEL } from '../text/plan-words.ts';
import { buildAdaptationsBlocks } from './adaptations-blocks.ts';
import { buildAdministrativeBlocks } from './administrative-blocks.ts';
import { buildAfterSchoolBlocks } from './after-school-blocks.ts';
import type { Block, DocumentContent } from './blocks.ts';
import { buildEmergencyBlocks } from './emergency-blocks.ts';
import type { PlanAggregate } from './plan-aggregate.ts';
import { buildSignatoryBlocks } from './signatory-blocks.ts';

const PAGE_BREAK: Block = { kind: 'pageBreak' };

/** The complete PAI: the four parts in the official order and wording, each on a page of its own. */
export function buildPlanDocument(aggregate: PlanAggregate, today: CalendarDate): DocumentContent {
  const { pupil, plan } = aggregate;
  const name = formatPupilName(pupil);
  return {
    title: `PAI – ${name}`,
    page: 'a4Portrait',
    bodySize: 9,
    margin: 13,
    footer: [`${FOOTER_NAME_LABEL} `, { text: name, bold: true }, `\n${CONFIDENTIAL_SENTENCE}`],
    date: today,
    blocks: [
      ...buildAdministrativeBlocks(aggregate, today),
      PAGE_BREAK,
      ...buildSignatoryBlocks(plan.content.administrative.signatories),
      PAGE_BREAK,
      ...buildAdaptationsBlocks(plan.content.adaptations),
      PAGE_BREAK,
      ...buildEmergencyBlocks(aggregate),
      PAGE_BREAK,
      ...buildAfterSchoolBlocks(aggregate),
    ],
  };
}
