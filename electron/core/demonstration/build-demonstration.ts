import { addDays, type CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import type { PupilInput } from '../../../shared/pupil/pupil-schema.ts';
import type { Organisation, School } from '../../../shared/school/school-schema.ts';
import { buildPupilInput } from './demonstration-family.ts';
import { buildDemonstrationContent } from './demonstration-plan.ts';
import { demonstrationPupils } from './demonstration-pupils.ts';
import { buildDemonstrationOrganisation, demonstrationSchool } from './demonstration-school.ts';
import { drawAvatar } from './draw-avatar.ts';
import { createSeededSource } from './seeded-source.ts';

/** Everything a demonstration register holds. */
export type Demonstration = {
  school: School;
  organisation: Organisation;
  pupils: readonly {
    id: string;
    input: PupilInput;
    photo: Uint8Array | null;
    plan: { id: string; createdOn: CalendarDate; closedOn: CalendarDate | null; content: PlanContent };
  }[];
};

const SEED = 20_210_210;
const OLDEST_PLAN_DAYS = 45;

/**
 * One invented school and 40 invented pupils, each with a PAI, of every kind and in every state. The same day gives
 * the same register to the last id.
 */
export function buildDemonstration({ today }: { today: CalendarDate }): Demonstration {
  const source = createSeededSource(SEED);
  const organisation = buildDemonstrationOrganisation(source);
  const pupils = demonstrationPupils.map((pupil, index) => {
    const features = pupil[4];
    const input = buildPupilInput(pupil, organisation, source, today);
    const createdOn = addDays(today, -OLDEST_PLAN_DAYS + source.below(20));
    const content = buildDemonstrationContent({ pupil, input, organisation, source, today, createdOn });
    return {
      id: source.identifier(),
      input,
      photo: features.includes('photo') ? drawAvatar(index) : null,
      plan: {
        id: source.identifier(),
        createdOn,
        closedOn: features.includes('closed') ? addDays(today, -3) : null,
        content,
      },
    };
  });
  return { school: demonstrationSchool, organisation, pupils };
}
