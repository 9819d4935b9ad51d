import type { CalendarDate } from '../calendar/calendar-date.ts';

/** A version of the list and the day it was issued, in the school's own calendar. */
export type SafetyListVersion = { version: number; issuedOn: CalendarDate };

/** What a copy says of itself beside its lines. */
export type SafetyListEdition = SafetyListVersion & {
  /** In the school's own clock: « 10:42 ». */
  issuedTime: string;
  issuedBy: string;
  /** The version that this one cancels; null for the first one. */
  replaces: SafetyListVersion | null;
  /** The version in force, when this one no longer is. */
  replacedBy: SafetyListVersion | null;
  /** Who this copy is for; empty as long as it is only looked at. */
  recipients: string;
};
