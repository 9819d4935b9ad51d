import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';

export type RegisterSummary = {
  pupilCount: number;
  inForceCount: number;
  suspended: RegisterRow[];
  toSign: RegisterRow[];
  drafts: RegisterRow[];
};

/** What matters today. Pupils who have left no longer count. */
export function summarizeRegister(rows: readonly RegisterRow[], today: CalendarDate): RegisterSummary {
  const present = rows.filter((row) => row.leftOn === null || row.leftOn > today);
  const inForce = present.filter((row) => row.planState === 'inForce');
  return {
    pupilCount: present.length,
    inForceCount: inForce.length,
    suspended: inForce.filter((row) => row.careState === 'suspended'),
    toSign: present.filter((row) => row.planState === 'toSign'),
    drafts: present.filter((row) => row.planState === 'draft'),
  };
}
