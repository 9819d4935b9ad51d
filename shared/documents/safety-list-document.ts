import { formatShortDate } from '../calendar/calendar-date.ts';
import type { SafetyListEdition } from '../safety-list/safety-list-edition.ts';
import type { SafetyList } from '../safety-list/safety-list-schema.ts';
import {
  buildSafetyListTable,
  type SafetyListCellName,
  type SafetyListGroup,
  type SafetyListTable,
  type SafetyListTableRow,
} from '../safety-list/safety-list-table.ts';
import {
  formatCancellation,
  formatEditionDate,
  formatEditionPlace,
  formatGroupTitle,
  formatPupilCount,
  safetyListDocumentWords as words,
} from '../text/safety-list-document-words.ts';
import type { Block, DocumentContent, RichText, TableBlock, TableCell } from './blocks.ts';

/** What is drawn beside the list itself. */
export type SafetyListPhotos = ReadonlyMap<string, Uint8Array>;

const NO_PHOTOS: SafetyListPhotos = new Map();

/**
 * The list that goes with the safety plan (circulaire 2021, III.2), for a sealed envelope. It can print nothing
 * medical: its argument has no field for it.
 *
 * @param photos by the hash that the list names; one that is not there is drawn as an empty frame.
 */
export function buildSafetyListDocument(
  list: SafetyList,
  edition: SafetyListEdition,
  photos: SafetyListPhotos = NO_PHOTOS,
): DocumentContent {
  const cancellation = formatCancellation(edition);
  const version = `version ${edition.version} du ${formatShortDate(edition.issuedOn)}`;
  const state = cancellation === null ? '' : ` – ${cancellation}`;
  return {
    title: words.metadataTitle,
    page: 'a4Landscape',
    bodySize: 10,
    margin: 12,
    header: [{ text: words.confidential, bold: true }, ...(state === '' ? [] : [state])],
    footer: `${list.schoolName} – liste PPMS, ${version} – ${words.confidential}`,
    date: edition.issuedOn,
    blocks: buildBlocks(list, edition, photos),
  };
}

function buildBlocks(list: SafetyList, edition: SafetyListEdition, photos: SafetyListPhotos): Block[] {
  const table = buildSafetyListTable(list);
  if (table.groups.length === 0) return [...buildHead(list, edition, 0), buildEmptyNotice()];
  if (list.layout.pagePerGroup)
    return table.groups.flatMap((group, index): Block[] => [
      ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
      ...buildHead(list, edition, group.rows.length),
      buildGroupHeading(list, group),
      buildTable(table, group.rows, photos),
      ...buildLegend(group.places),
    ]);
  return [
    ...buildHead(list, edition, list.entries.length),
    ...table.groups.flatMap((group) => [
      buildGroupHeading(list, group),
      buildTable(table, group.rows, photos),
    ]),
    ...buildLegend(list.places),
  ];
}

/** Said again at the top of each group that goes its own way, in its own « mallette ». */
function buildHead(list: SafetyList, edition: SafetyListEdition, count: number): Block[] {
  return [
    { kind: 'heading', level: 1, text: words.title },
    {
      kind: 'columns',
      columns: [
        {
          width: 0.64,
          blocks: [
            {
              kind: 'fields',
              fields: [
                { label: words.school, value: list.schoolName },
                { label: words.uai, value: list.schoolUai },
                { label: words.pupilCount, value: String(count) },
                ...(edition.recipients === ''
                  ? []
                  : [{ label: words.recipients, value: edition.recipients }]),
              ],
            },
          ],
        },
        { width: 0.36, blocks: buildBands(edition) },
      ],
    },
    { kind: 'paragraph', text: buildEditionText(edition) },
  ];
}

function buildBands(edition: SafetyListEdition): Block[] {
  const cancellation = formatCancellation(edition);
  return [
    { kind: 'band', tone: 'danger', text: words.confidential },
    ...(cancellation === null
      ? []
      : [
          {
            kind: 'band',
            tone: 'warning',
            text: `${words.cancelled}\u00a0: ${cancellation}`,
            size: 'body',
          } as const,
        ]),
  ];
}

function buildEditionText(edition: SafetyListEdition): RichText {
  return [{ text: formatEditionDate(edition), bold: true }, ` – ${formatEditionPlace(edition)}`];
}

function buildEmptyNotice(): Block {
  return {
    kind: 'panel',
    tone: 'neutral',
    title: words.emptyTitle,
    blocks: [{ kind: 'paragraph', text: words.empty }],
  };
}

function buildGroupHeading({ layout }: SafetyList, group: SafetyListGroup): Block {
  const title = formatGroupTitle(layout.groupBy, group);
  return { kind: 'heading', level: 2, text: `${title} (${formatPupilCount(group.rows.length)})` };
}

/** Share of the width that each column would like, in tenths of a millimetre. */
const WIDTHS: Readonly<Record<SafetyListCellName, number>> = {
  className: 170,
  lastName: 460,
  firstName: 310,
  birthDate: 230,
  photo: 150,
  kitPlace: 210,
  carriedByPupil: 215,
  safePlace: 230,
  resourceAdult: 420,
  sealedLetter: 215,
  presence: 175,
};

const CENTRED: readonly SafetyListCellName[] = ['photo', 'carriedByPupil', 'sealedLetter', 'presence'];

function buildTable(
  { columns }: SafetyListTable,
  rows: readonly SafetyListTableRow[],
  photos: SafetyListPhotos,
): TableBlock {
  return {
    kind: 'table',
    summary: 'Élèves, lieux désignés par leur code, cases à cocher à la main',
    size: 'small',
    minimumRowHeight: 8,
    columns: columns.map(({ name, header }) => ({
      header,
      width: WIDTHS[name],
      ...(CENTRED.includes(name) ? { align: 'center' as const } : {}),
    })),
    rows: rows.map((row) =>
      columns.map(({ name }, index) => buildCell(name, row.cells[index] ?? '', row.photo, photos)),
    ),
  };
}

function buildCell(
  name: SafetyListCellName,
  text: string,
  photo: string | null,
  photos: SafetyListPhotos,
): TableCell {
  if (name === 'lastName') return [{ text, bold: true }];
  if (name === 'presence') return buildTickCell();
  if (name === 'photo') return buildPhotoCell((photo !== null && photos.get(photo)) || null);
  return text;
}

/** A box to tick by hand during a roll call. */
function buildTickCell(): TableCell {
  return { blocks: [{ kind: 'checkList', items: [{ checked: false, text: '' }] }] };
}

function buildPhotoCell(image: Uint8Array | null): TableCell {
  const alternative = image === null ? words.noPhoto : words.photoOf;
  return { blocks: [{ kind: 'photo', image, alternative, width: 10, height: 13 }] };
}

function buildLegend(places: SafetyList['places']): Block[] {
  if (places.length === 0) return [];
  return [
    {
      kind: 'table',
      summary: words.placesSummary,
      size: 'small',
      rowHeaders: true,
      columns: [
        { header: words.code, width: 0.12 },
        { header: words.place, width: 0.88 },
      ],
      rows: places.map(({ code, label }) => [code, label]),
    },
  ];
}
