import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';

/**
 * The instant a day begins, in the computer's own time zone: the school's, since the register lives on a school's
 * computer. A day of 23 or 25 hours is one day.
 */
export function getDayStart(day: CalendarDate): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).toISOString();
}

/** « 22/11/2026 » and « 10:42:07 » in the computer's own time zone; the text itself when it is no instant. */
export function formatInstant(instant: string): { date: string; time: string } {
  const value = new Date(instant);
  if (Number.isNaN(value.getTime())) return { date: instant, time: '' };
  const pad = (number: number) => String(number).padStart(2, '0');
  return {
    date: `${pad(value.getDate())}/${pad(value.getMonth() + 1)}/${value.getFullYear()}`,
    time: [value.getHours(), value.getMinutes(), value.getSeconds()].map(pad).join(':'),
  };
}

/** The calendar day and « 10:42 » of an instant, in the computer's own time zone. */
export function getLocalDay(instant: string): { day: CalendarDate; minute: string } {
  const { date, time } = formatInstant(instant);
  return { day: date.split('/').toReversed().join('-'), minute: time.slice(0, 5) };
}
