import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import {
  type Organisation,
  type SchoolClass,
  schoolClassSchema,
} from '../../../shared/school/school-schema.ts';
import { listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { useCheckedTexts } from '../../ui/secrecy/secrecy-context.ts';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import { AddCell, FailureLine, ListTable, RemoveCell } from './list-table.tsx';
import { useOrganisationChanges } from './use-organisation-changes.ts';
import { useRowDraft } from './use-row-draft.ts';
import type { SchoolSaves } from './use-school-saves.ts';

type Props = { organisation: Organisation; saves: SchoolSaves };

const COLUMNS = 4;
const noSchool = { rescueAccess: '' };
const headers = [settingsWords.className, settingsWords.classTeacher, settingsWords.classSafePlace];

/** Classes, with the place where each one shelters. */
export function ClassesSection({ organisation, saves }: Props) {
  const { classes, places } = organisation;
  const newRowId = useId();
  const { write, remove, getFailure } = useOrganisationChanges(organisation, saves, 'classes', newRowId);
  const options = places.map(({ id, code, label }) => ({ value: id, label: `${code} – ${label}` }));
  const placeOptions = [{ value: '', label: settingsWords.noSafePlace }, ...options];
  return (
    <FormBlock title={settingsWords.classes}>
      <Text mb="md">{settingsWords.classesText}</Text>
      {classes.length === 0 && <Text c="dimmed">{settingsWords.noClass}</Text>}
      <ListTable headers={headers}>
        {classes.map((schoolClass) => (
          <ClassLine
            key={schoolClass.id}
            schoolClass={schoolClass}
            others={classes.filter(({ id }) => id !== schoolClass.id)}
            placeOptions={placeOptions}
            onWrite={write}
            failure={getFailure(schoolClass.id)}
            onRemove={() => remove(schoolClass.id)}
          />
        ))}
        <NewClassLine id={newRowId} others={classes} placeOptions={placeOptions} onWrite={write} />
      </ListTable>
    </FormBlock>
  );
}

type PlaceOption = { value: string; label: string };
type LineProps = {
  others: readonly SchoolClass[];
  placeOptions: PlaceOption[];
  onWrite: (schoolClass: SchoolClass) => Promise<unknown>;
};

type ClassLineProps = LineProps & { schoolClass: SchoolClass; failure: string | null; onRemove: () => void };

function ClassLine({ schoolClass, others, placeOptions, failure, onWrite, onRemove }: ClassLineProps) {
  const line = useClassDraft(schoolClass, others, onWrite);
  return (
    <>
      <tr {...line.rowProps}>
        <ClassCells line={line} placeOptions={placeOptions} name={schoolClass.name} />
        <RemoveCell label={settingsWords.removeClass(schoolClass.name)} onRemove={onRemove} />
      </tr>
      <FailureLine message={line.failure ?? failure} columns={COLUMNS} />
    </>
  );
}

function NewClassLine({ id, others, placeOptions, onWrite }: LineProps & { id: string }) {
  const [schoolClass, setSchoolClass] = useState(buildEmptyClass);
  const row = useRef<HTMLTableRowElement>(null);
  const line = useClassDraft(schoolClass, others, async (added) => {
    await onWrite(added);
    setSchoolClass(buildEmptyClass());
    row.current?.querySelector('input')?.focus();
  });
  return (
    <>
      <tr ref={row} id={id} {...line.rowProps}>
        <ClassCells line={line} placeOptions={placeOptions} name={settingsWords.newClass} />
        <AddCell label={settingsWords.addClass} onAdd={() => void line.commit()} />
      </tr>
      <FailureLine message={line.failure} columns={COLUMNS} />
    </>
  );
}

type CellsProps = { line: ReturnType<typeof useClassDraft>; placeOptions: PlaceOption[]; name: string };

function ClassCells({ line, placeOptions, name }: CellsProps) {
  return (
    <>
      <td data-label={settingsWords.className}>
        <TextInput
          aria-label={`${settingsWords.className}, ${name}`}
          value={line.current.name}
          error={line.messages.name}
          inputContainer={addHints(`classes.${line.current.id}.name`)}
          onChange={(event) => line.change({ name: event.currentTarget.value })}
        />
      </td>
      <td data-label={settingsWords.classTeacher}>
        <TextInput
          aria-label={`${settingsWords.classTeacher}, ${name}`}
          value={line.current.teacher}
          error={line.messages.teacher}
          onChange={(event) => line.change({ teacher: event.currentTarget.value })}
        />
      </td>
      <td data-label={settingsWords.classSafePlace}>
        <NativeSelect
          aria-label={`${settingsWords.classSafePlace}, ${name}`}
          data={placeOptions}
          value={line.current.safePlaceId ?? ''}
          onChange={(event) => line.change({ safePlaceId: event.currentTarget.value || null })}
        />
      </td>
    </>
  );
}

function useClassDraft(
  schoolClass: SchoolClass,
  others: readonly SchoolClass[],
  write: (schoolClass: SchoolClass) => Promise<unknown>,
) {
  const line = useRowDraft({
    row: schoolClass,
    draftName: `classes/${schoolClass.name === '' ? 'new' : schoolClass.id}`,
    schema: schoolClassSchema,
    write,
    isBlank: ({ name, teacher }) => name.trim() === '' && teacher.trim() === '' && schoolClass.name === '',
    findIssues: ({ name }) =>
      others.some((other) => other.name.toLocaleLowerCase('fr') === name.toLocaleLowerCase('fr'))
        ? [{ path: 'name', message: settingsWords.nameTaken }]
        : [],
  });
  useCheckedTexts(() => listSchoolTexts(noSchool, { places: [], classes: [line.current] }));
  return line;
}

function buildEmptyClass(): SchoolClass {
  return { id: crypto.randomUUID(), name: '', teacher: '', safePlaceId: null };
}
