import { randomUUID } from 'node:crypto';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';

/** A line of the register with nothing remarkable but what is asked. */
export function buildRow(part: Partial<RegisterRow>): RegisterRow {
  return {
    pupilId: randomUUID(),
    lastName: 'Martin',
    firstName: 'Léa',
    birthDate: '2014-03-04',
    classId: null,
    className: '',
    leftOn: null,
    hasPhoto: false,
    planId: null,
    planState: null,
    careState: null,
    changedAt: '2026-11-01T08:00:00.000Z',
    ...part,
  };
}
