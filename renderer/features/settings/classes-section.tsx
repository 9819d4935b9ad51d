import { NativeSelect, Text, TextInput } from '@mantine/core';
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
import { useListRows } from './use-list-rows.ts';
import { useOrganisationChanges } from './use-organisation-changes.ts';
import { type RowActions, useRowDraft } from './use-row-draft.ts';
import type { SchoolSaves } from './use-school-saves.ts';

type Props = { organisation: Organisation; saves: SchoolSaves };

const COLUMNS = 4;
const noSchool = { rescueAccess: '' };
const headers = [settingsWords.className, settingsWords.classTeacher, settingsWords.classSafePlace];

/** Classes, with the place where each one shelters. */
export function ClassesSection({ organisation, saves }: Props) {
  const { classes, places } = organisation;
  const { lines, newRowId, onSubmit, onCursorLost } = useListRows('classes', classes, buildEmptyClass);
  const { write, remove } = useOrganisationChanges(saves, 'classes');
  const options = places.map(({ id, code, label }) => ({ value: id, label: `${code} – ${label}` }));
  const placeOptions = [{ value: '', label: settingsWords.noSafePlace }, ...options];
  return (
    <FormBlock title={settingsWords.classes}>
      <Text mb="md">{settingsWords.classesText}</Text>
      {classes.length === 0 && <Text c="dimmed">{settingsWords.noClass}</Text>}
      <ListTable headers={headers}>
        {lines.map(({ row, isNew, others }) => (
          <ClassLine
            key={row.id}
            elementId={isNew ? newRowId : undefined}
            schoolClass={row}
            isNew={isNew}
            others={others}
            placeOptions={placeOptions}
            write={write}
            remove={remove}
            onSubmit={onSubmit}
            onCursorLost={onCursorLost}
          />
        ))}
      </ListTable>
    </FormBlock>
  );
}

type PlaceOption = { value: string; label: string };
type LineProps = RowActions<SchoolClass> & {
  schoolClass: SchoolClass;
  isNew: boolean;
  others: readonly SchoolClass[];
};
type ClassLineProps = LineProps & { elementId: string | undefined; placeOptions: PlaceOption[] };

function ClassLine({ elementId, placeOptions, ...props }: ClassLineProps) {
  const { schoolClass, isNew } = props;
  const line = useClassDraft(props);
  const name = isNew ? settingsWords.newClass : schoolClass.name;
  return (
    <>
      <tr id={elementId} {...line.rowProps}>
        <ClassCells line={line} placeOptions={placeOptions} name={name} />
        {isNew ? (
          <AddCell label={settingsWords.addClass} onAdd={line.submit} />
        ) : (
          <RemoveCell label={settingsWords.removeClass(schoolClass.name)} onRemove={line.remove} />
        )}
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

function useClassDraft({ schoolClass, others, ...line }: LineProps) {
  const draft = useRowDraft({
    ...line,
    row: schoolClass,
    list: 'classes',
    schema: schoolClassSchema,
    isBlank: ({ name, teacher }) => name.trim() === '' && teacher.trim() === '',
    findIssues: ({ name }) =>
      others.some((other) => other.name.toLocaleLowerCase('fr') === name.toLocaleLowerCase('fr'))
        ? [{ path: 'name', message: settingsWords.nameTaken }]
        : [],
    stillUsed: settingsWords.classUsed,
  });
  useCheckedTexts(() => listSchoolTexts(noSchool, { places: [], classes: [draft.current] }));
  return draft;
}

function buildEmptyClass(): SchoolClass {
  return { id: crypto.randomUUID(), name: '', teacher: '', safePlaceId: null };
}
