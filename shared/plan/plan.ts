import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanContent } from './plan-content-schema.ts';

/** One PAI of one pupil. */
export type Plan = {
  id: string;
  pupilId: string;
  /** Grows by one at each save; a save that expects another one is a conflict. */
  revision: number;
  createdOn: CalendarDate;
  /** Instant of the last change (ISO 8601, UTC): shown as « enregistré à 10:42 », never used by a rule. */
  changedAt: string;
  /** Day the PAI stopped (family's wish, departure); null while it lives. */
  closedOn: CalendarDate | null;
  content: PlanContent;
};
