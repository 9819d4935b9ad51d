import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { DatedClass } from './administrative-schema.ts';

/** Which writing of a PAI this is: the first request is version 1, each dated modification one more. */
export type PlanVersion = { number: number; date: CalendarDate; replaced: PlanVersion | null };

/** The newest dated version, with the one it replaces; null while none has a date. */
export function getPlanVersion(versions: readonly Pick<DatedClass, 'date'>[]): PlanVersion | null {
  const dates = versions.map(({ date }) => date).filter((date) => date !== null);
  const toVersion = (number: number): PlanVersion | null => {
    const date = dates[number - 1];
    return date === undefined ? null : { number, date, replaced: null };
  };
  const newest = toVersion(dates.length);
  return newest && { ...newest, replaced: toVersion(dates.length - 1) };
}
