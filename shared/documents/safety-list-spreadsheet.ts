import type { SafetyListEdition } from '../safety-list/safety-list-edition.ts';
import type { SafetyList } from '../safety-list/safety-list-schema.ts';
import { buildSafetyListTable, type SafetyListCellName } from '../safety-list/safety-list-table.ts';
import {
  formatCancellation,
  formatEditionDate,
  formatEditionPlace,
  formatPupilCount,
  safetyListDocumentWords as words,
} from '../text/safety-list-document-words.ts';
import type { Spreadsheet } from './spreadsheet.ts';

/** In characters. */
const WIDTHS: Readonly<Record<SafetyListCellName, number>> = {
  className: 12,
  lastName: 28,
  firstName: 20,
  birthDate: 14,
  photo: 10,
  kitPlace: 14,
  carriedByPupil: 14,
  safePlace: 16,
  resourceAdult: 28,
  sealedLetter: 14,
  presence: 11,
};

/** The same columns and mentions as the paper, for the crisis cell; photos stay on paper. */
export function buildSafetyListSpreadsheet(list: SafetyList, edition: SafetyListEdition): Spreadsheet {
  const table = buildSafetyListTable(list);
  const kept = table.columns.flatMap(({ name }, index) => (name === 'photo' ? [] : [index]));
  return {
    name: 'Liste PPMS',
    mention: words.confidential,
    head: buildHead(list, edition),
    columns: kept.flatMap((index) => {
      const column = table.columns[index];
      return column ? [{ header: column.header, width: WIDTHS[column.name] }] : [];
    }),
    rows: table.groups.flatMap(({ rows }) =>
      rows.map(({ cells }) => kept.map((index) => cells[index] ?? '')),
    ),
    legend:
      list.places.length === 0
        ? []
        : [[words.code, words.place], ...list.places.map(({ code, label }) => [code, label])],
  };
}

function buildHead(list: SafetyList, edition: SafetyListEdition): string[] {
  const cancellation = formatCancellation(edition);
  const uai = list.schoolUai === '' ? '' : ` – ${words.uai}\u00a0${list.schoolUai}`;
  return [
    words.title,
    words.confidential,
    ...(cancellation === null ? [] : [cancellation]),
    `${words.school}\u00a0: ${list.schoolName}${uai}`,
    `${formatEditionDate(edition)} – ${formatEditionPlace(edition)}`,
    formatPupilCount(list.entries.length),
    ...(edition.recipients === '' ? [] : [`${words.recipients}\u00a0: ${edition.recipients}`]),
    ...(list.entries.length === 0 ? [words.empty] : []),
  ];
}
