import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Signatory, SignatoryKind } from '../plan/administrative-schema.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import type { Guardian, Pupil } from '../pupil/pupil-schema.ts';
import type { School } from '../school/school-schema.ts';
import { type PupilFacts, type PupilSource, selectPupilFacts } from './pupil-facts.ts';

/** Somebody expected at the meeting. */
export type AttendeeFacts = {
  kind: SignatoryKind;
  /** « Mère » for a guardian, what an `other` partner is; empty for the rest. */
  detail: string;
  name: string;
};

/** What the sheet that goes round the table of the meeting says: who meets about whom, and nothing of the plan. */
export type SignatureSheetFacts = {
  schoolName: string;
  /** Address and town on one line. */
  schoolAddress: string;
  pupil: PupilFacts;
  birthDate: CalendarDate;
  /** null: written by hand on the day. */
  meetingOn: CalendarDate | null;
  attendees: readonly AttendeeFacts[];
};

/** What is read of a plan for the sheet of its meeting, and no more. */
export type SignatureSheetSource = PupilSource & {
  school: Pick<School, 'name' | 'address' | 'postalCode' | 'city'>;
  pupil: Pick<Pupil, 'birthDate'> & { guardians: readonly Pick<Guardian, 'id' | 'relation' | 'name'>[] };
  plan: {
    content: {
      administrative: {
        signatories: readonly Pick<Signatory, 'kind' | 'guardianId' | 'otherLabel' | 'name'>[];
      };
    };
  };
};

export function selectSignatureSheetFacts(aggregate: SignatureSheetSource): SignatureSheetFacts {
  const { school } = aggregate;
  const town = [school.postalCode, school.city].filter(Boolean).join(' ');
  return {
    schoolName: school.name,
    schoolAddress: [school.address, town].filter((text) => text.trim() !== '').join(', '),
    pupil: selectPupilFacts(aggregate),
    birthDate: aggregate.pupil.birthDate,
    meetingOn: null,
    attendees: listAttendees(aggregate),
  };
}

/** The plan's signatories, and guardians who are not among them yet. */
function listAttendees({ pupil, plan }: SignatureSheetSource): AttendeeFacts[] {
  const { signatories } = plan.content.administrative;
  const named = new Set(signatories.map(({ guardianId }) => guardianId));
  const isOfAge = signatories.some(({ kind }) => kind === 'pupil');
  const others = pupil.guardians.filter(({ id }) => !isOfAge && !named.has(id));
  return [
    ...others.map(({ relation, name }) => ({ kind: 'guardian' as const, detail: relation, name })),
    ...signatories.map(({ kind, guardianId, otherLabel, name }): AttendeeFacts => {
      const guardian = pupil.guardians.find(({ id }) => id === guardianId);
      const known = kind === 'pupil' ? formatPupilName(pupil) : (guardian?.name ?? '');
      return { kind, detail: guardian?.relation ?? otherLabel, name: name.trim() === '' ? known : name };
    }),
  ];
}
