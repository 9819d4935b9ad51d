import type { CalendarDate } from '../calendar/calendar-date.ts';
import { formatSuspendedCare, SUSPENDED_CARE_TITLE } from '../text/status-words.ts';
import type { Block } from './blocks.ts';

/** Above what a document prescribes, on a day when nothing may be given (circulaire 2021, II.4). */
export function buildSuspendedCarePanel(today: CalendarDate, reasons: readonly string[]): Block {
  const sentences = [formatSuspendedCare(today), reasons.join(' ')].filter(Boolean);
  return {
    kind: 'panel',
    tone: 'danger',
    title: SUSPENDED_CARE_TITLE,
    blocks: sentences.map((text): Block => ({ kind: 'paragraph', text })),
  };
}
