import type { Pupil } from '../pupil/pupil-schema.ts';
import type { Organisation, School } from '../school/school-schema.ts';
import { textPlaceWords as words } from '../text/text-place-words.ts';
import { SCHOOL_RECORD } from './accepted-word-schema.ts';
import type { FreeText } from './free-text.ts';

export const RECIPIENT_FIELD = 'recipient';

/** Free texts about a pupil, outside the plan: names and addresses are theirs and are left alone. */
export function listPupilTexts({
  id,
  resourceAdult,
  guardians,
}: Pick<Pupil, 'id' | 'resourceAdult' | 'guardians'>): FreeText[] {
  const about = { recordKind: 'pupil', recordId: id } as const;
  return keepWritten([
    {
      ...about,
      field: 'resourceAdult',
      place: words.resourceAdult,
      text: resourceAdult,
      context: 'name',
    },
    ...guardians.map(
      (guardian): FreeText => ({
        ...about,
        field: `guardians.${guardian.id}.relation`,
        place: words.guardianRelation,
        text: guardian.relation,
        context: 'general',
      }),
    ),
  ]);
}

/** Places and classes, which every list prints, and what rescuers are told. */
export function listSchoolTexts(
  { rescueAccess }: Pick<School, 'rescueAccess'>,
  { places, classes }: Organisation,
): FreeText[] {
  const about = { recordKind: 'school', recordId: SCHOOL_RECORD } as const;
  return keepWritten([
    ...places.flatMap(({ id, code, label }): FreeText[] => [
      {
        ...about,
        field: `places.${id}.code`,
        place: words.placeCode(code),
        text: code,
        context: 'place',
      },
      {
        ...about,
        field: `places.${id}.label`,
        place: words.placeLabel(code),
        text: label,
        context: 'place',
      },
    ]),
    ...classes.map(
      ({ id, name }): FreeText => ({
        ...about,
        field: `classes.${id}.name`,
        place: words.className,
        text: name,
        context: 'name',
      }),
    ),
    {
      ...about,
      field: 'rescueAccess',
      place: words.rescueAccess,
      text: rescueAccess,
      context: 'general',
    },
  ]);
}

/** Who receives a copy: printed on it, and typed afresh each time, so it belongs to no record. */
export function listRecipientTexts(recipient: string): FreeText[] {
  const place = words.recipient;
  return keepWritten([
    { recordKind: 'school', recordId: '', field: RECIPIENT_FIELD, place, text: recipient, context: 'name' },
  ]);
}

/**
 * Names that must never be taken for a disease: « Mme Basedow ». Only fields that hold a name and nothing else: an
 * address such as « centre de diabétologie » would hide the word everywhere.
 */
export function listKnownNames(
  pupil: Pick<Pupil, 'lastName' | 'firstName' | 'guardians'> | null,
  { headName }: Pick<School, 'headName'>,
  { classes }: Pick<Organisation, 'classes'>,
): string[] {
  const names = [
    ...(pupil ? [pupil.lastName, pupil.firstName] : []),
    ...(pupil?.guardians.map(({ name }) => name) ?? []),
    headName,
    ...classes.map(({ teacher }) => teacher),
  ];
  return [...new Set(names.filter((name) => name.trim() !== ''))];
}

function keepWritten(texts: readonly FreeText[]): FreeText[] {
  return texts.filter(({ text }) => text.trim() !== '');
}
