import { formatPupilName } from '../pupil/pupil-rules.ts';
import { listShownColumns } from './safety-list-layout.ts';
import type {
  SafetyList,
  SafetyListChange,
  SafetyListColumn,
  SafetyListEntry,
} from './safety-list-schema.ts';
import { formatSafetyListCell, type SafetyListCellName } from './safety-list-table.ts';
import { formatCanonicalSafetyList } from './stored-safety-list.ts';

type ChangedCell = Extract<SafetyListChange, { kind: 'changed' }>['cells'][number];
type Pair = readonly [issued: SafetyListEntry, current: SafetyListEntry];

/** Whether a version that was issued still says what the list of today says, its layout included. */
export function isSameSafetyList(issued: SafetyList, current: SafetyList): boolean {
  if (issued.entries.some(isUnnumbered)) return compareSafetyLists(issued, current).length === 0;
  return (
    formatCanonicalSafetyList(spellAsPrinted(issued)) === formatCanonicalSafetyList(spellAsPrinted(current))
  );
}

/** A name that is typed again with other capitals leaves the paper as it is. */
function spellAsPrinted(list: SafetyList): SafetyList {
  const entries = list.entries.map((entry) => ({
    ...entry,
    lastName: formatSafetyListCell(entry, 'lastName'),
  }));
  return { ...list, entries };
}

/** Of a list issued before 0.3.0. */
function isUnnumbered({ pupilId }: SafetyListEntry): boolean {
  return pupilId === '';
}

/**
 * What differs between a version that was issued and the list of today; empty when the paper still tells the truth.
 * Departures and changes in the order of the lists, the head last.
 */
export function compareSafetyLists(issued: SafetyList, current: SafetyList): SafetyListChange[] {
  const { pairs, left, arrived } = matchEntries(issued.entries, current.entries);
  const columns = listShownColumns(issued.layout).filter((column) =>
    listShownColumns(current.layout).includes(column),
  );
  return [
    ...arrived.map((entry) => ({ kind: 'arrived' as const, ...nameEntry(entry) })),
    ...left.map((entry) => ({ kind: 'left' as const, ...nameEntry(entry) })),
    ...pairs.flatMap((pair) => describePair(pair, columns)),
    ...compareHeads(issued, current),
  ];
}

function nameEntry(entry: SafetyListEntry): { pupilName: string; className: string } {
  return { pupilName: formatPupilName(entry), className: entry.className };
}

/**
 * Pupils of both lists, by their identifier. Lists issued before 0.3.0 have none: the same line first, then the same
 * names in the same class, then the same names.
 */
function matchEntries(issued: readonly SafetyListEntry[], current: readonly SafetyListEntry[]) {
  const namesOf = ({ lastName, firstName }: SafetyListEntry) => JSON.stringify([lastName, firstName]);
  const keys = issued.some(isUnnumbered)
    ? [
        (entry: SafetyListEntry) => `${namesOf(entry)}${listOldCells(entry)}`,
        (entry: SafetyListEntry) => `${namesOf(entry)}${entry.className}`,
        namesOf,
      ]
    : [({ pupilId }: SafetyListEntry) => pupilId];
  const pairs: Pair[] = [];
  let left = [...issued];
  let arrived = [...current];
  for (const keyOf of keys) {
    const waiting = Map.groupBy(arrived, keyOf);
    const matched = left.flatMap((entry): Pair[] => {
      const other = waiting.get(keyOf(entry))?.shift();
      return other ? [[entry, other]] : [];
    });
    pairs.push(...matched);
    const gone = new Set(matched.flat());
    left = left.filter((entry) => !gone.has(entry));
    arrived = arrived.filter((entry) => !gone.has(entry));
  }
  return { pairs, left, arrived };
}

/** What lists had before 0.3.0, so that homonyms in one class find their own line. */
function listOldCells(entry: SafetyListEntry): string {
  const names = [
    'className',
    'kitPlace',
    'carriedByPupil',
    'safePlace',
    'resourceAdult',
    'sealedLetter',
  ] as const;
  return JSON.stringify(names.map((name) => formatSafetyListCell(entry, name)));
}

function describePair([issued, current]: Pair, columns: readonly SafetyListColumn[]): SafetyListChange[] {
  const names: SafetyListCellName[] = ['className', 'lastName', 'firstName', ...columns];
  const cells = names.flatMap((column): ChangedCell[] => {
    const [from, to] = [readCell(issued, column), readCell(current, column)];
    if (column === 'photo' ? issued.photo === current.photo : from === to) return [];
    return [{ column, from, to }];
  });
  return cells.length > 0 ? [{ kind: 'changed', ...nameEntry(current), cells }] : [];
}

/** As printed; of a photo, only whether there is one. */
function readCell(entry: SafetyListEntry, column: SafetyListCellName): string {
  if (column === 'photo') return entry.photo === null ? '' : 'photo';
  return formatSafetyListCell(entry, column);
}

function compareHeads(issued: SafetyList, current: SafetyList): SafetyListChange[] {
  const changes: SafetyListChange[] = [];
  if (issued.schoolName !== current.schoolName || issued.schoolUai !== current.schoolUai)
    changes.push({ kind: 'head', what: 'school' });
  if (JSON.stringify(issued.layout) !== JSON.stringify(current.layout))
    changes.push({ kind: 'head', what: 'layout' });
  if (issued.places.some(({ code, label }) => isNamedOtherwise(current, code, label)))
    changes.push({ kind: 'head', what: 'places' });
  return changes;
}

/** A code that is no longer used, or is used for the first time, is told by the lines it stands in. */
function isNamedOtherwise({ places }: SafetyList, code: string, label: string): boolean {
  const place = places.find((other) => other.code === code);
  return place !== undefined && place.label !== label;
}
