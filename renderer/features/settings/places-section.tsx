import { Text, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { type Organisation, type Place, placeSchema } from '../../../shared/school/school-schema.ts';
import { listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { useCheckedTexts } from '../../ui/secrecy/secrecy-context.ts';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import classes from './list-table.module.css';
import { AddCell, FailureLine, ListTable, RemoveCell } from './list-table.tsx';
import { useOrganisationChanges } from './use-organisation-changes.ts';
import { useRowDraft } from './use-row-draft.ts';
import type { SchoolSaves } from './use-school-saves.ts';

type Props = { organisation: Organisation; saves: SchoolSaves };

const COLUMNS = 3;
const noSchool = { rescueAccess: '' };

/** Coded places: where kits are kept, where classes shelter. */
export function PlacesSection({ organisation, saves }: Props) {
  const { places } = organisation;
  const newRowId = useId();
  const { write, remove, getFailure } = useOrganisationChanges(organisation, saves, 'places', newRowId);
  return (
    <FormBlock title={settingsWords.places}>
      <Text mb="md">{settingsWords.placesText}</Text>
      {places.length === 0 && <Text c="dimmed">{settingsWords.noPlace}</Text>}
      <ListTable headers={[settingsWords.placeCode, settingsWords.placeLabel]}>
        {places.map((place) => (
          <PlaceLine
            key={place.id}
            place={place}
            others={places.filter(({ id }) => id !== place.id)}
            onWrite={write}
            failure={getFailure(place.id)}
            onRemove={() => remove(place.id)}
          />
        ))}
        <NewPlaceLine id={newRowId} others={places} onWrite={write} />
      </ListTable>
    </FormBlock>
  );
}

type LineProps = { others: readonly Place[]; onWrite: (place: Place) => Promise<unknown> };

type PlaceLineProps = LineProps & { place: Place; failure: string | null; onRemove: () => void };

function PlaceLine({ place, others, failure, onWrite, onRemove }: PlaceLineProps) {
  const line = usePlaceDraft(place, others, onWrite);
  return (
    <>
      <tr {...line.rowProps}>
        <PlaceCells line={line} name={place.code} />
        <RemoveCell label={settingsWords.removePlace(place.code)} onRemove={onRemove} />
      </tr>
      <FailureLine message={line.failure ?? failure} columns={COLUMNS} />
    </>
  );
}

function NewPlaceLine({ id, others, onWrite }: LineProps & { id: string }) {
  const [place, setPlace] = useState(buildEmptyPlace);
  const row = useRef<HTMLTableRowElement>(null);
  const line = usePlaceDraft(place, others, async (added) => {
    await onWrite(added);
    setPlace(buildEmptyPlace());
    row.current?.querySelector('input')?.focus();
  });
  return (
    <>
      <tr ref={row} id={id} {...line.rowProps}>
        <PlaceCells line={line} name={settingsWords.newPlace} />
        <AddCell label={settingsWords.addPlace} onAdd={() => void line.commit()} />
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

function usePlaceDraft(place: Place, others: readonly Place[], write: (place: Place) => Promise<unknown>) {
  const line = useRowDraft({
    row: place,
    draftName: `places/${place.code === '' ? 'new' : place.id}`,
    schema: placeSchema,
    write,
    isBlank: ({ code, label }) => code.trim() === '' && label.trim() === '' && place.code === '',
    findIssues: ({ code }) =>
      others.some((other) => other.code.toLocaleLowerCase('fr') === code.toLocaleLowerCase('fr'))
        ? [{ path: 'code', message: settingsWords.codeTaken }]
        : [],
  });
  useCheckedTexts(() => listSchoolTexts(noSchool, { places: [line.current], classes: [] }));
  return line;
}

function buildEmptyPlace(): Place {
  return { id: crypto.randomUUID(), code: '', label: '' };
}
