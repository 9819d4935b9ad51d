import { CalendarDate as DateValue, parseDate } from '@internationalized/date';
import * as z from 'zod';

/** A calendar date as « YYYY-MM-DD »: never an instant, so no time zone can move a birthday. */
export type CalendarDate = string;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** True for a date that exists: 2026-02-30 is not one. */
export function isCalendarDate(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

export const calendarDateSchema = z.string().refine(isCalendarDate, { error: 'DATE_INVALID' });

/** A date that may still be unknown; null means « not given ». */
export const optionalDateSchema = calendarDateSchema.nullable();

export function addYears(date: CalendarDate, years: number): CalendarDate {
  return parseDate(date).add({ years }).toString();
}

export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return parseDate(date).add({ months }).toString();
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return parseDate(date).add({ days }).toString();
}

/** Whole years between a birth date and a day. */
export function getAge(birthDate: CalendarDate, today: CalendarDate): number {
  const birth = parseDate(birthDate);
  const day = parseDate(today);
  const birthdayPassed = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (birthdayPassed ? 0 : 1);
}

/** First day of the school year that holds the given day: 1 September (a fixed convention, not the ministry's calendar). */
export function getSchoolYearStart(today: CalendarDate): CalendarDate {
  const day = parseDate(today);
  return new DateValue(day.month >= 9 ? day.year : day.year - 1, 9, 1).toString();
}

/** « 2026-2027 ». */
export function formatSchoolYear(today: CalendarDate): string {
  const start = parseDate(getSchoolYearStart(today)).year;
  return `${start}-${start + 1}`;
}

/** « 12/03/2027 ». */
export function formatShortDate(date: CalendarDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « 1er mars 2027 », « 12 mars 2027 ». */
export function formatLongDate(date: CalendarDate): string {
  const value = parseDate(date);
  const day = value.day === 1 ? '1er' : String(value.day);
  return `${day}\u00A0${MONTHS[value.month - 1]}\u00A0${value.year}`;
}
