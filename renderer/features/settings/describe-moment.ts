import { addDays, formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import { backupsWords } from '../../../shared/text/screen/backups-words.ts';
import { formatClock, formatDay } from '../../ui/format-instant.ts';

/** « aujourd’hui à 10:42 », « hier à 18:05 », « le 3 octobre 2026 à 18:05 ». */
export function describeMoment(instant: string, today: string): string {
  const day = formatDay(instant).split('/').toReversed().join('-');
  const time = formatClock(instant);
  if (day === today) return backupsWords.today(time);
  if (day === addDays(today, -1)) return backupsWords.yesterday(time);
  return backupsWords.onDay(formatLongDate(day), time);
}
