import * as z from 'zod';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { findPupilIssues } from '../../../shared/pupil/pupil-rules.ts';
import {
  type Guardian,
  type Pupil,
  type PupilInput,
  pupilInputSchema,
} from '../../../shared/pupil/pupil-schema.ts';
import {
  guardianFieldLabels,
  pupilFieldLabels,
  pupilWords,
} from '../../../shared/text/screen/pupil-words.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** What the form holds: as the pupil, but the birth date may not be typed yet. */
export type PupilValues = Omit<PupilInput, 'birthDate'> & { birthDate: CalendarDate | null };

const text = z.string();
const choice = z.string().nullable();

/** What a form may hold when it is left: nothing of it needs to be right. */
export const pupilValuesSchema: z.ZodType<PupilValues> = z.strictObject({
  lastName: text,
  firstName: text,
  birthDate: choice,
  address: text,
  classId: choice,
  enteredOn: choice,
  leftOn: choice,
  resourceAdult: text,
  safePlaceId: choice,
  guardians: z.array(
    z.strictObject({
      id: text,
      relation: text,
      name: text,
      homePhone: text,
      workPhone: text,
      mobilePhone: text,
    }),
  ),
});

export const emptyPupilValues: PupilValues = {
  lastName: '',
  firstName: '',
  birthDate: null,
  address: '',
  classId: null,
  enteredOn: null,
  leftOn: null,
  resourceAdult: '',
  safePlaceId: null,
  guardians: [],
};

export function isSamePupil(one: PupilValues, other: PupilValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The fields of a pupil, without what the register adds, in the order of the schema. */
export function readPupilValues(pupil: Pupil): PupilInput {
  return {
    lastName: pupil.lastName,
    firstName: pupil.firstName,
    birthDate: pupil.birthDate,
    address: pupil.address,
    classId: pupil.classId,
    enteredOn: pupil.enteredOn,
    leftOn: pupil.leftOn,
    resourceAdult: pupil.resourceAdult,
    safePlaceId: pupil.safePlaceId,
    guardians: pupil.guardians,
  };
}

export function buildEmptyGuardian(): Guardian {
  return {
    id: crypto.randomUUID(),
    relation: '',
    name: '',
    homePhone: '',
    workPhone: '',
    mobilePhone: '',
  };
}

function isBlankGuardian({ id: _, ...answers }: Guardian): boolean {
  return Object.values(answers).every((answer) => answer.trim() === '');
}

/** A guardian left empty is no guardian at all; the others keep their rank, so that each error finds its field. */
export const pupilFormSchema = z
  .preprocess(
    (values: PupilValues) => ({ ...values, guardians: values.guardians.map(nameBlank) }),
    pupilInputSchema,
  )
  .transform((pupil) => ({
    ...pupil,
    guardians: pupil.guardians.filter(({ id, name }) => name !== id),
  }));

/** Its own identifier, which nobody types, lets it pass until it is dropped. */
function nameBlank(guardian: Guardian): Guardian {
  return isBlankGuardian(guardian) ? { ...guardian, name: guardian.id } : guardian;
}

export type PupilForm = ReturnType<typeof usePupilForm>;

export function usePupilForm(
  initialValues: PupilValues,
  today: CalendarDate,
  showsErrorsOn: 'submit' | 'blur',
) {
  return useSchemaForm({
    schema: pupilFormSchema,
    initialValues,
    findIssues: (pupil) => findPupilIssues(pupil, today),
    labelOf: labelPupilPath,
    showsErrorsOn,
  });
}

/** « guardians.1.name » → « Responsable légal 2, nom et prénom ». */
export function labelPupilPath(path: string): string {
  const [field = '', rank, part] = path.split('.');
  if (field !== 'guardians') return pupilFieldLabels[field as keyof typeof pupilFieldLabels] ?? '';
  if (rank === undefined || part === undefined) return pupilWords.guardians;
  const label = guardianFieldLabels[part as keyof typeof guardianFieldLabels] ?? '';
  return `${pupilWords.guardian(Number(rank) + 1)}, ${label.toLocaleLowerCase('fr')}`;
}
