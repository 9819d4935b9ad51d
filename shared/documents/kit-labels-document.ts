import type { KitItemFacts, KitLabelFacts, KitPapers } from '../audience/kit-label-facts.ts';
import { type CalendarDate, formatLongDate, formatShortDate } from '../calendar/calendar-date.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { kitLabelWords as words } from '../text/kit-label-words.ts';
import type { Block, DocumentContent, TableBlock, TableCell, TextRun } from './blocks.ts';

const LABELS_ACROSS = 2;
/** Four rows of labels on a page. */
const LABEL_HEIGHT = 62;
/** More labels than this leave no room for the inventory on the same page. */
const LABELS_BESIDE_INVENTORY = 4;
/** Empty rows to date and sign a check. */
const PRINTED_CHECKS = 4;

/** A label for each kit, to cut out, then the inventory to go through with a pen. */
export function buildKitLabelsDocument(
  facts: readonly KitLabelFacts[],
  today: CalendarDate,
): DocumentContent {
  return {
    title: words.fileTitle,
    page: 'a4Portrait',
    bodySize: 9,
    margin: 11,
    footer: `${words.fileTitle}, imprimé le ${formatLongDate(today)} – ${words.footer}`,
    date: today,
    blocks: facts.length === 0 ? [{ kind: 'paragraph', text: words.none }] : buildPages(facts),
  };
}

function buildPages(facts: readonly KitLabelFacts[]): Block[] {
  const apart: Block[] = facts.length > LABELS_BESIDE_INVENTORY ? [{ kind: 'pageBreak' }] : [];
  return [
    buildLabels(facts),
    ...apart,
    { kind: 'heading', level: 1, text: words.inventoryTitle },
    { kind: 'paragraph', text: words.inventoryNote },
    buildInventory(facts),
    {
      kind: 'keepTogether',
      blocks: [{ kind: 'heading', level: 2, text: words.checkTitle }, buildChecks()],
    },
  ];
}

/** The lines of the table are where to cut. */
function buildLabels(facts: readonly KitLabelFacts[]): TableBlock {
  const rows: TableCell[][] = [];
  for (let from = 0; from < facts.length; from += LABELS_ACROSS) {
    const labels = facts.slice(from, from + LABELS_ACROSS);
    const cells: TableCell[] = labels.map((each) => ({
      blocks: [{ kind: 'keepTogether', blocks: buildLabel(each) }],
    }));
    while (cells.length < LABELS_ACROSS) cells.push('');
    rows.push(cells);
  }
  return {
    kind: 'table',
    summary: words.labelsSummary,
    minimumRowHeight: LABEL_HEIGHT,
    columns: Array.from({ length: LABELS_ACROSS }, () => ({ header: words.cut, width: 1 })),
    rows,
  };
}

function buildLabel(facts: KitLabelFacts): Block[] {
  const { pupil, photo, number, count, place, details, schoolName } = facts;
  const where = place ? `${place.label} (${place.code})` : words.noPlace;
  const kit = count > 1 ? words.numbered(number, count) : words.kit;
  return [
    {
      kind: 'columns',
      columns: [
        {
          width: 0.76,
          blocks: [
            { kind: 'paragraph', size: 'small', text: `${kit} – ${schoolName}` },
            { kind: 'paragraph', size: 'large', text: [{ text: formatPupilName(pupil), bold: true }] },
            { kind: 'paragraph', text: [{ text: pupil.className, bold: true }] },
          ],
        },
        {
          width: 0.24,
          blocks: [
            {
              kind: 'photo',
              image: photo,
              alternative: photo ? words.photoOfPupil : words.photo,
              width: 18,
              height: 22,
            },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: [
        `${words.place}\u00A0: `,
        { text: [where, details.trim()].filter(Boolean).join(', '), bold: true },
      ],
    },
    { kind: 'paragraph', text: describeContents(facts) },
    { kind: 'band', tone: 'danger', size: 'body', text: words.call },
    { kind: 'paragraph', text: describeCalls(facts) },
  ];
}

function listPapers(papers: KitPapers): string[] {
  return (['plan', 'prescription', 'treatments', 'letter'] as const)
    .filter((paper) => papers[paper])
    .map((paper) => words.papers[paper]);
}

/** « Contient : PAI, ordonnance ; Stylo 0,3 mg (péremption : 12/03/2027) ». */
function describeContents({ papers, items }: KitLabelFacts): TextRun[] {
  const paperList = listPapers(papers).join(', ');
  const inside = [paperList, ...items.map(describeItem)].filter(Boolean);
  return [
    `${words.holds}\u00A0: `,
    { text: inside.length === 0 ? words.empty : inside.join('\u202F; '), bold: true },
  ];
}

function describeItem(item: KitItemFacts): string {
  return `${item.name} (${describeExpiry(item)})`;
}

function describeExpiry({ expiresOn, isExpired }: KitItemFacts): string {
  if (expiresOn === null) return words.unknownExpiry;
  return `${isExpired ? words.expired : words.expiry}\u00A0: ${formatShortDate(expiresOn)}`;
}

function describeCalls({ guardians, schoolPhone }: KitLabelFacts): TextRun[] {
  const family = guardians.slice(0, 2).flatMap(({ role, phones }) => {
    const [phone] = phones;
    return phone ? [`${role || words.family}\u00A0: ${phone}`] : [];
  });
  const school = schoolPhone.trim() === '' ? [] : [`${words.school}\u00A0: ${schoolPhone}`];
  return [{ text: [...family, ...school].join(' – '), bold: true }];
}

function buildInventory(facts: readonly KitLabelFacts[]): TableBlock {
  const widths = [0.29, 0.16, 0.31, 0.14, 0.1];
  return {
    kind: 'table',
    summary: words.inventorySummary,
    rowHeaders: true,
    size: 'small',
    minimumRowHeight: 7,
    columns: words.inventoryHeaders.map((header, index) => ({ header, width: widths[index] ?? 0.2 })),
    rows: facts.flatMap(listInventoryRows),
  };
}

function listInventoryRows({ pupil, place, number, count, papers, items }: KitLabelFacts): TableCell[][] {
  const kit = count > 1 ? ` (${number}/${count})` : '';
  const who = [`${formatPupilName(pupil)}${kit}`, pupil.className].filter(Boolean).join('\n');
  const where = place ? place.code : words.noPlace;
  const inside = [
    ...items.map((item) => [item.name, item.expiresOn === null ? '' : formatExpiry(item)]),
    ...listPapers(papers)
      .filter((paper) => paper !== words.papers.treatments)
      .map((paper) => [paper.charAt(0).toLocaleUpperCase('fr') + paper.slice(1), '–']),
  ];
  const rows = inside.length === 0 ? [['', '']] : inside;
  return rows.map(([name = '', expiry = ''], index) => [
    index === 0 ? who : '',
    index === 0 ? where : '',
    name,
    expiry,
    { blocks: [{ kind: 'checkList', items: [{ checked: false, text: '' }] }] },
  ]);
}

function formatExpiry({ expiresOn, isExpired }: KitItemFacts): string {
  const date = expiresOn === null ? '' : formatShortDate(expiresOn);
  return isExpired ? `${date} ${words.expired}` : date;
}

function buildChecks(): TableBlock {
  const widths = [0.14, 0.3, 0.22, 0.34];
  return {
    kind: 'table',
    summary: words.checkSummary,
    size: 'small',
    minimumRowHeight: 12,
    columns: words.checkHeaders.map((header, index) => ({ header, width: widths[index] ?? 0.25 })),
    rows: Array.from({ length: PRINTED_CHECKS }, () => words.checkHeaders.map(() => '')),
  };
}
