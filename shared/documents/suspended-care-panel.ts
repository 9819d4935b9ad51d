import type { CalendarDate } from '../calendar/calendar-date.ts';
import { formatSuspendedCare, SUSPENDED_CARE_TITLE } from '../text/status-words.ts';
import type { Block } from './blocks.ts';

/** Above what a document prescribes, on a day when nothing may be given (circulaire 2021, II.4). */
export function buildSuspendedCarePanel(today: CalendarDate, reasons: readonly string[]): Block {
  return {
    kind: 'panel',
    tone: 'danger',
    title: SUSPENDED_CARE_TITLE,
    blocks: [{ kind: 'paragraph', text: [formatSuspendedCare(today), ...reasons].join(' ') }],
  };
}
