import { Text, TextInput } from '@mantine/core';
import { type Organisation, type Place, placeSchema } from '../../../shared/school/school-schema.ts';
import { listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { useCheckedTexts } from '../../ui/secrecy/secrecy-context.ts';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import classes from './list-table.module.css';
import { AddCell, FailureLine, ListTable, RemoveCell } from './list-table.tsx';
import { useListRows } from './use-list-rows.ts';
import { useOrganisationChanges } from './use-organisation-changes.ts';
import { type RowActions, useRowDraft } from './use-row-draft.ts';
import type { SchoolSaves } from './use-school-saves.ts';

type Props = { organisation: Organisation; saves: SchoolSaves };

const COLUMNS = 3;
const noSchool = { rescueAccess: '' };

/** Coded places: where kits are kept, where classes shelter. */
export function PlacesSection({ organisation, saves }: Props) {
  const { places } = organisation;
  const { lines, newRowId, onSubmit, onCursorLost } = useListRows('places', places, buildEmptyPlace);
  const { write, remove } = useOrganisationChanges(saves, 'places');
  return (
    <FormBlock title={settingsWords.places}>
      <Text mb="md">{settingsWords.placesText}</Text>
      {places.length === 0 && <Text c="dimmed">{settingsWords.noPlace}</Text>}
      <ListTable headers={[settingsWords.placeCode, settingsWords.placeLabel]}>
        {lines.map(({ row, isNew, others }) => (
          <PlaceLine
            key={row.id}
            elementId={isNew ? newRowId : undefined}
            place={row}
            isNew={isNew}
            others={others}
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

type LineProps = RowActions<Place> & { place: Place; isNew: boolean; others: readonly Place[] };

function PlaceLine({ elementId, ...props }: LineProps & { elementId: string | undefined }) {
  const { place, isNew } = props;
  const line = usePlaceDraft(props);
  return (
    <>
      <tr id={elementId} {...line.rowProps}>
        <PlaceCells line={line} name={isNew ? settingsWords.newPlace : place.code} />
        {isNew ? (
          <AddCell label={settingsWords.addPlace} onAdd={line.submit} />
        ) : (
          <RemoveCell label={settingsWords.removePlace(place.code)} onRemove={line.remove} />
        )}
      </tr>
      <FailureLine message={line.failure} columns={COLUMNS} />
    </>
  );
}

function PlaceCells({ line, name }: { line: ReturnType<typeof usePlaceDraft>; name: string }) {
  return (
    <>
      <td className={classes.code} data-label={settingsWords.placeCode}>
        <TextInput
          aria-label={`${settingsWords.placeCode}, ${name}`}
          value={line.current.code}
          maxLength={12}
          error={line.messages.code}
          inputContainer={addHints(`places.${line.current.id}.code`)}
          onChange={(event) => line.change({ code: event.currentTarget.value })}
        />
      </td>
      <td data-label={settingsWords.placeLabel}>
        <TextInput
          aria-label={`${settingsWords.placeLabel}, ${name}`}
          value={line.current.label}
          error={line.messages.label}
          inputContainer={addHints(`places.${line.current.id}.label`)}
          onChange={(event) => line.change({ label: event.currentTarget.value })}
        />
      </td>
    </>
  );
}

function usePlaceDraft({ place, others, ...line }: LineProps) {
  const draft = useRowDraft({
    ...line,
    row: place,
    list: 'places',
    schema: placeSchema,
    isBlank: ({ code, label }) => code.trim() === '' && label.trim() === '',
    findIssues: ({ code }) =>
      others.some((other) => other.code.toLocaleLowerCase('fr') === code.toLocaleLowerCase('fr'))
        ? [{ path: 'code', message: settingsWords.codeTaken }]
        : [],
    stillUsed: settingsWords.placeUsed,
  });
  useCheckedTexts(() => listSchoolTexts(noSchool, { places: [draft.current], classes: [] }));
  return draft;
}

function buildEmptyPlace(): Place {
  return { id: crypto.randomUUID(), code: '', label: '' };
}
