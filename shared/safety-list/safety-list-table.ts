import { formatShortDate } from '../calendar/calendar-date.ts';
import {
  safetyListColumnWords,
  safetyListDocumentWords as words,
} from '../text/safety-list-document-words.ts';
import { listShownColumns } from './safety-list-layout.ts';
import { compareLabels } from './safety-list-rules.ts';
import type { SafetyList, SafetyListColumn, SafetyListEntry } from './safety-list-schema.ts';

/** Class and names are always there. */
export type SafetyListCellName = 'className' | 'lastName' | 'firstName' | SafetyListColumn;

/** `presence` comes three times: a box each for present, absent, missing. */
export type SafetyListTableColumn = { name: SafetyListCellName; header: string };

export type SafetyListTableRow = {
  /** One text a column. A photo and the boxes to tick have none. */
  cells: readonly string[];
  /** Hash of the photo, for whoever can draw it. */
  photo: string | null;
};

/** The pupils of one class or of one safe place. */
export type SafetyListGroup = {
  /** The class or the code of the place; empty for those who have none. */
  name: string;
  /** What the code stands for; empty for a class. */
  label: string;
  rows: readonly SafetyListTableRow[];
  /** What the codes of these rows stand for. */
  places: SafetyList['places'];
};

export type SafetyListTable = {
  columns: readonly SafetyListTableColumn[];
  groups: readonly SafetyListGroup[];
};

/** The list as plain texts: paper, spreadsheets and screen all show this and nothing else. */
export function buildSafetyListTable(list: SafetyList): SafetyListTable {
  const columns = listTableColumns(list);
  const byPlace = list.layout.groupBy === 'safePlace';
  const entries = Map.groupBy(
    list.entries,
    (entry) => (byPlace ? entry.safePlaceCode : entry.className) ?? '',
  );
  const groups = [...entries]
    .map(([name, members]) => ({
      name,
      label: (byPlace && list.places.find(({ code }) => code === name)?.label) || '',
      rows: members.map((entry) => ({
        cells: columns.map((column) => formatSafetyListCell(entry, column.name)),
        photo: entry.photo,
      })),
      places: listPlacesOf(list, members),
    }))
    .sort((a, b) => compareGroups(a.name, b.name));
  return { columns, groups };
}

/** One cell in the words printed in it; empty for what is drawn or ticked by hand. */
export function formatSafetyListCell(entry: SafetyListEntry, name: SafetyListCellName): string {
  switch (name) {
    case 'className':
      return entry.className || words.none;
    case 'lastName':
      return entry.lastName.toLocaleUpperCase('fr');
    case 'firstName':
      return entry.firstName;
    case 'birthDate':
      return entry.birthDate === null ? '' : formatShortDate(entry.birthDate);
    case 'kitPlace':
      return (entry.kitPlaceCodes ?? []).toSorted(compareLabels).join(', ') || words.none;
    case 'carriedByPupil':
      return entry.carriedByPupil ? words.yes : words.no;
    case 'safePlace':
      return entry.safePlaceCode || words.none;
    case 'resourceAdult':
      return entry.resourceAdult || words.none;
    case 'sealedLetter':
      return entry.sealedLetter ? words.yes : words.no;
    case 'photo':
    case 'presence':
      return '';
  }
}

function listTableColumns({ layout }: SafetyList): SafetyListTableColumn[] {
  const { className, lastName, firstName, presenceBoxes } = words;
  return [
    { name: 'className', header: className },
    { name: 'lastName', header: lastName },
    { name: 'firstName', header: firstName },
    ...listShownColumns(layout).flatMap((name): SafetyListTableColumn[] =>
      name === 'presence'
        ? presenceBoxes.map((header) => ({ name, header }))
        : [{ name, header: safetyListColumnWords[name] }],
    ),
  ];
}

/** Those who have no place come last: somebody must look for them. */
function compareGroups(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return compareLabels(a, b);
}

function listPlacesOf({ places }: SafetyList, entries: readonly SafetyListEntry[]): SafetyList['places'] {
  const used = new Set(entries.flatMap((entry) => [...(entry.kitPlaceCodes ?? []), entry.safePlaceCode]));
  return places.filter(({ code }) => used.has(code));
}
