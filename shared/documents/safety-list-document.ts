import { formatShortDate } from '../calendar/calendar-date.ts';
import type { SafetyListEdition } from '../safety-list/safety-list-edition.ts';
import type { SafetyList } from '../safety-list/safety-list-schema.ts';
import {
  buildSafetyListTable,
  type SafetyListCellName,
  type SafetyListGroup,
  type SafetyListTable,
  type SafetyListTableColumn,
} from '../safety-list/safety-list-table.ts';
import {
  formatCancellation,
  formatEditionDate,
  formatEditionPlace,
  formatGroupReminder,
  formatGroupTitle,
  formatPartCount,
  formatPupilCount,
  safetyListDocumentWords as words,
} from '../text/safety-list-document-words.ts';
import type { Block, DocumentContent, TableBlock, TableCell } from './blocks.ts';

/** Photos by the hash that the list names. */
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
  return {
    title: words.metadataTitle,
    page: 'a4Landscape',
    bodySize: 10,
    margin: 12,
    header: [
      { text: words.confidential, bold: true },
      ...(cancellation === null ? [] : [` – ${cancellation}`]),
    ],
    footer: `${list.schoolName} – liste PPMS, ${version} – ${words.confidential}`,
    date: edition.issuedOn,
    blocks: buildBlocks(list, edition, photos),
  };
}

function buildBlocks(list: SafetyList, edition: SafetyListEdition, photos: SafetyListPhotos): Block[] {
  const table = buildSafetyListTable(list);
  const { pagePerGroup, groupBy } = list.layout;
  if (table.groups.length === 0) return [...buildHead(list, edition, null), buildEmptyNotice()];
  if (pagePerGroup)
    return table.groups.flatMap((group, index): Block[] => [
      ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
      ...buildHead(list, edition, group),
      buildGroupHeading(list, group),
      buildTable(table, [group], { photos, repeated: formatGroupReminder(group) }),
      ...buildLegend(group.places),
    ]);
  // Classes are many and small: one table shows them all, the name of each in bold where it begins.
  const bodies =
    groupBy === 'class'
      ? [buildTable(table, table.groups, { photos, boldsClass: true })]
      : table.groups.flatMap((group) => [
          buildGroupHeading(list, group),
          buildTable(table, [group], { photos }),
        ]);
  return [...buildHead(list, edition, null), ...bodies, ...buildLegend(list.places)];
}

/** Said again at the top of each group that goes its own way, in its own « mallette ». */
function buildHead(list: SafetyList, edition: SafetyListEdition, group: SafetyListGroup | null): Block[] {
  const { entries, layout } = list;
  const total = formatPupilCount(entries.length);
  const count = group === null ? total : formatPartCount(layout.groupBy, group.rows.length, total);
  const fields = [
    { label: words.school, value: list.schoolName },
    ...(list.schoolUai === '' ? [] : [{ label: words.uai, value: list.schoolUai }]),
    { label: words.pupilCount, value: count },
    ...(edition.recipients === '' ? [] : [{ label: words.recipients, value: edition.recipients }]),
  ];
  return [
    { kind: 'heading', level: 1, text: words.title },
    {
      kind: 'columns',
      columns: [
        { width: 0.64, blocks: [{ kind: 'fields', fields }] },
        { width: 0.36, blocks: buildBands(edition) },
      ],
    },
    {
      kind: 'paragraph',
      text: [{ text: formatEditionDate(edition), bold: true }, ` – ${formatEditionPlace(edition)}`],
    },
  ];
}

function buildBands(edition: SafetyListEdition): Block[] {
  const cancellation = formatCancellation(edition);
  const confidential: Block = { kind: 'band', tone: 'danger', text: words.confidential };
  if (cancellation === null) return [confidential];
  return [confidential, { kind: 'band', tone: 'warning', text: cancellation, size: 'body' }];
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

/** Room between the margins of the page, and what each column needs of it, in tenths of a millimetre. */
const ROOM = 2730;
const FIXED: Readonly<Record<Exclude<SafetyListCellName, Flexible | 'presence'>, number>> = {
  className: 150,
  birthDate: 200,
  photo: 140,
  kitPlace: 180,
  carriedByPupil: 217,
  safePlace: 228,
  sealedLetter: 220,
};

/** These share what is left, in this proportion. */
const FLEXIBLE = { lastName: 4, firstName: 3, resourceAdult: 3.5 } as const;
type Flexible = keyof typeof FLEXIBLE;

const CENTRED: readonly SafetyListCellName[] = ['photo', 'carriedByPupil', 'sealedLetter'];

type TableOptions = {
  photos: SafetyListPhotos;
  /** Said in the head that comes back on each page: whose page it is. */
  repeated?: string;
  /** The class that begins stands out. */
  boldsClass?: boolean;
};

function buildTable(
  { columns }: SafetyListTable,
  groups: readonly SafetyListGroup[],
  { photos, repeated, boldsClass }: TableOptions,
): TableBlock {
  const widthOf = shareRoom(columns);
  return {
    kind: 'table',
    summary: words.tableSummary,
    size: 'small',
    minimumRowHeight: 7,
    columns: columns.map((column) => ({
      header: column.name === 'lastName' && repeated ? `${column.header} – ${repeated}` : column.header,
      width: widthOf(column),
      ...(CENTRED.includes(column.name) ? { align: 'center' as const } : {}),
    })),
    rows: groups.flatMap(({ rows }) =>
      rows.map((row, rowIndex) =>
        columns.map(({ name }, index) => {
          const text = row.cells[index] ?? '';
          if (name === 'className' && boldsClass && rowIndex === 0) return [{ text, bold: true as const }];
          return buildCell(name, text, (row.photo !== null && photos.get(row.photo)) || null);
        }),
      ),
    ),
  };
}

function shareRoom(columns: SafetyListTable['columns']): (column: SafetyListTableColumn) => number {
  let room = ROOM;
  let shares = 0;
  for (const column of columns) {
    if (isFlexible(column.name)) shares += FLEXIBLE[column.name];
    else room -= getFixedWidth(column.name, column.header);
  }
  return ({ name, header }) =>
    isFlexible(name) ? (room * FLEXIBLE[name]) / shares : getFixedWidth(name, header);
}

function isFlexible(name: SafetyListCellName): name is Flexible {
  return name in FLEXIBLE;
}

/** A box needs the room of its word: « Manquant » is the longest. */
function getFixedWidth(name: Exclude<SafetyListCellName, Flexible>, header: string): number {
  return name === 'presence' ? 50 + 18 * header.length : FIXED[name];
}

function buildCell(name: SafetyListCellName, text: string, image: Uint8Array | null): TableCell {
  if (name === 'lastName') return [{ text, bold: true }];
  if (name === 'presence') return buildTickCell();
  return name === 'photo' ? buildPhotoCell(image) : text;
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
