import { formatLongDate } from '../../shared/calendar/calendar-date.ts';

const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** « 10:42 », in the clock of the computer. */
export function formatClock(instant: string): string {
  return clock.format(Date.parse(instant));
}

/** « 12/03/2027 », in the calendar of the computer. */
export function formatDay(instant: string): string {
  return day.format(Date.parse(instant));
}

/** « 12 mars 2027 à 10:42 », in the calendar and the clock of the computer. */
export function formatDayAndTime(instant: string): string {
  return `${formatLongDate(toLocalDate(instant))} à ${formatClock(instant)}`;
}

/** « 12 mars 2027 », in the calendar of the computer. */
export function formatLongDay(instant: string): string {
  return formatLongDate(toLocalDate(instant));
}

function toLocalDate(instant: string): string {
  const date = new Date(instant);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const weekday = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });

/** « jeudi », for a calendar date. */
export function formatWeekday(date: string): string {
  return weekday.format(Date.parse(`${date}T00:00:00Z`));
}
