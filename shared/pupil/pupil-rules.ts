import type { ValidationIssue } from '../app-error.ts';
import { addYears, type CalendarDate, getAge } from '../calendar/calendar-date.ts';
import type { PupilInput } from './pupil-schema.ts';

/** Oldest pupil that is not a typing mistake. */
const OLDEST_PUPIL_AGE = 30;

/** Form, page 1: « Responsables légaux ou élève majeur ». */
export function isOfAge(birthDate: CalendarDate, today: CalendarDate): boolean {
  return getAge(birthDate, today) >= 18;
}

/** Rules on a pupil's dates that depend on today (R35). Empty when all is well. */
export function findPupilIssues(pupil: PupilInput, today: CalendarDate): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (pupil.birthDate > today) issues.push({ path: 'birthDate', code: 'BIRTH_IN_FUTURE' });
  else if (pupil.birthDate < addYears(today, -OLDEST_PUPIL_AGE))
    issues.push({ path: 'birthDate', code: 'BIRTH_TOO_OLD' });
  if (pupil.enteredOn !== null && pupil.enteredOn < pupil.birthDate)
    issues.push({ path: 'enteredOn', code: 'BEFORE_BIRTH' });
  if (pupil.leftOn !== null && pupil.leftOn < pupil.birthDate)
    issues.push({ path: 'leftOn', code: 'BEFORE_BIRTH' });
  return issues;
}

/** « MARTIN Léa »: how a pupil is named everywhere, capitals keep their accents. */
export function formatPupilName(pupil: { lastName: string; firstName: string }): string {
  return `${pupil.lastName.toLocaleUpperCase('fr')} ${pupil.firstName}`;
}
