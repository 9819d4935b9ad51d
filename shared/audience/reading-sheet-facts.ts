import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import type { SignatoryKind } from '../plan/administrative-schema.ts';
import { getPlanVersion, type PlanVersion } from '../plan/plan-version.ts';
import { type PupilFacts, selectPupilFacts } from './pupil-facts.ts';

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
const READING: readonly SignatoryKind[] = ['teacher', 'catering', 'afterSchool', 'other'];

export function selectReadingSheetFacts(aggregate: PlanAggregate): ReadingSheetFacts {
  const { school, plan } = aggregate;
  const { versions } = plan.content.administrative;
  return {
    schoolName: school.name,
    pupil: selectPupilFacts(aggregate),
    version: getPlanVersion(versions),
    readers: listReaders(aggregate),
  };
}

function listReaders({ organisation, pupil, plan }: PlanAggregate): ReaderFacts[] {
  const staff = plan.content.administrative.signatories
    .filter(({ kind }) => READING.includes(kind))
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
