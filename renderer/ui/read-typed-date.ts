import { type CalendarDate, isCalendarDate } from '../../shared/calendar/calendar-date.ts';

/** « 12/03/2027 », « 12.3.2027 », « 2027-03-12 » → a date; null for anything else, such as a month first. */
export function readTypedDate(text: string): CalendarDate | null {
  const french = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text);
  if (french) return keepReal(french[3], french[2], french[1]);
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  return iso ? keepReal(iso[1], iso[2], iso[3]) : null;
}

function keepReal(year = '', month = '', day = ''): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
