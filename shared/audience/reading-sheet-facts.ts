import type { DatedClass, Signatory, SignatoryKind } from '../plan/administrative-schema.ts';
import { getPlanVersion, type PlanVersion } from '../plan/plan-version.ts';
import type { Pupil } from '../pupil/pupil-schema.ts';
import type { School, SchoolClass } from '../school/school-schema.ts';
import { type PupilFacts, type PupilSource, selectPupilFacts } from './pupil-facts.ts';

/** An adult who must read the PAI. */
export type ReaderFacts = { kind: SignatoryKind | 'resourceAdult'; detail: string; name: string };

/** What the sheet that records who has read the PAI says: who reads what about whom, and nothing of the plan. */
export type ReadingSheetFacts = {
  schoolName: string;
  pupil: PupilFacts;
  /** Which version is read: a change is to be read again. null while the plan has no date. */
  version: PlanVersion | null;
  readers: readonly ReaderFacts[];
};

/** The staff who are with the pupil; the family and the doctors made the PAI and need not say they read it. */
export const READING_SIGNATORIES: readonly SignatoryKind[] = ['teacher', 'catering', 'afterSchool', 'other'];

/** What is read of a plan for the sheet of its readers, and no more. */
export type ReadingSheetSource = Pick<PupilSource, 'pupil'> & {
  school: Pick<School, 'name'>;
  organisation: { classes: readonly Pick<SchoolClass, 'id' | 'name' | 'teacher'>[] };
  pupil: Pick<Pupil, 'resourceAdult'>;
  plan: {
    content: {
      administrative: {
        versions: readonly Pick<DatedClass, 'date'>[];
        signatories: readonly Pick<Signatory, 'kind' | 'otherLabel' | 'name'>[];
      };
    };
  };
};

export function selectReadingSheetFacts(aggregate: ReadingSheetSource): ReadingSheetFacts {
  const { school, plan } = aggregate;
  const { versions } = plan.content.administrative;
  return {
    schoolName: school.name,
    pupil: selectPupilFacts(aggregate),
    version: getPlanVersion(versions),
    readers: listReaders(aggregate),
  };
}

function listReaders({ organisation, pupil, plan }: ReadingSheetSource): ReaderFacts[] {
  const staff = plan.content.administrative.signatories
    .filter(({ kind }) => READING_SIGNATORIES.includes(kind))
    .map(({ kind, otherLabel, name }): ReaderFacts => ({ kind, detail: otherLabel, name }));
  const teacher = organisation.classes.find(({ id }) => id === pupil.classId)?.teacher ?? '';
  const isTeacherMissing = teacher.trim() !== '' && !staff.some(({ kind }) => kind === 'teacher');
  const adult = pupil.resourceAdult.trim();
  return [
    ...(isTeacherMissing ? [{ kind: 'teacher' as const, detail: '', name: teacher }] : []),
    ...(adult === '' ? [] : [{ kind: 'resourceAdult' as const, detail: '', name: adult }]),
    ...staff,
  ];
}
