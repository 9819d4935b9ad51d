import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PupilInput } from '../../../shared/pupil/pupil-schema.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import type { DemonstrationPupil, Feature } from './demonstration-pupils.ts';
import type { Situation } from './demonstration-situation.ts';
import type { SeededSource } from './seeded-source.ts';

/** What an invented PAI is written from. */
export type PlanWish = {
  pupil: DemonstrationPupil;
  input: PupilInput;
  organisation: Organisation;
  source: SeededSource;
  today: CalendarDate;
  createdOn: CalendarDate;
};

export type PlanWriter = PlanWish & { situation: Situation; has: (feature: Feature) => boolean };
