import type { KitItemFacts, KitLabelFacts } from '../audience/kit-label-facts.ts';
import { type CalendarDate, formatLongDate, formatShortDate } from '../calendar/calendar-date.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { kitLabelWords as words } from '../text/kit-label-words.ts';
import type { Block, DocumentContent, TableBlock, TableCell } from './blocks.ts';
import { estimateHeight } from './estimate-height.ts';

const LABELS_ACROSS = 2;
/** Three rows of labels on a page. */
const LABEL_HEIGHT = 81;
const BODY_SIZE = 9.5;
/** Room for the name beside the photo, in points: one that is wider is set smaller, to keep labels as high as others. */
const NAME_WIDTH = 180;
/** More labels than this leave no room for the inventory on the same page. */
const LABELS_BESIDE_INVENTORY = 4;

/** A label for each kit, to cut out, then the inventory to go through with a pen. */
export function buildKitLabelsDocument(
  facts: readonly KitLabelFacts[],
  today: CalendarDate,
): DocumentContent {
  return {
    title: words.fileTitle,
    page: 'a4Portrait',
    bodySize: BODY_SIZE,
    margin: 11,
    footer: `${words.fileTitle}, imprimé le ${formatLongDate(today)} – ${words.footer}`,
    date: today,
    blocks: facts.length === 0 ? [{ kind: 'paragraph', text: words.none }] : buildPages(facts),
  };
}

function buildPages(facts: readonly KitLabelFacts[]): Block[] {
  const apart: Block[] = facts.length > LABELS_BESIDE_INVENTORY ? [{ kind: 'pageBreak' }] : [];
  return [
    facts.length === 1 ? buildOneLabel(facts) : buildLabels(facts, LABELS_ACROSS),
    ...apart,
    { kind: 'heading', level: 1, text: words.inventoryTitle },
    { kind: 'paragraph', text: words.inventoryNote },
    buildInventory(facts),
  ];
}

/** As wide as the others, and nothing beside it. */
function buildOneLabel(facts: readonly KitLabelFacts[]): Block {
  return {
    kind: 'columns',
    columns: [
      { width: 0.5, blocks: [buildLabels(facts, 1)] },
      { width: 0.5, blocks: [] },
    ],
  };
}

/** The lines of the table are where to cut. */
function buildLabels(facts: readonly KitLabelFacts[], across: number): TableBlock {
  const rows: TableCell[][] = [];
  for (let from = 0; from < facts.length; from += across) {
    const labels = facts.slice(from, from + across);
    const cells: TableCell[] = labels.map((each) => ({
      blocks: [{ kind: 'keepTogether', blocks: buildLabel(each) }],
    }));
    while (cells.length < across) cells.push('');
    rows.push(cells);
  }
  return {
    kind: 'table',
    summary: words.labelsSummary,
    minimumRowHeight: LABEL_HEIGHT,
    columns: Array.from({ length: across }, () => ({ header: words.cut, width: 1 })),
    rows,
  };
}

function buildLabel(facts: KitLabelFacts): Block[] {
  const { pupil, photo, number, count, place, details, schoolName } = facts;
  const name = formatPupilName(pupil);
  const where = place ? `${place.label} (${place.code})` : words.noPlace;
  const kit = count > 1 ? words.numbered(number, count) : words.kit;
  return [
    {
      kind: 'columns',
      columns: [
        {
          width: 0.76,
          blocks: [
            { kind: 'paragraph', size: 'small', text: [kit, pupil.className].filter(Boolean).join(' – ') },
            buildName(name),
            { kind: 'paragraph', size: 'small', text: schoolName },
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
    ...buildContents(facts),
    { kind: 'band', tone: 'danger', size: 'body', text: words.call },
    ...buildCalls(facts),
  ];
}

function buildName(name: string): Block {
  const huge = (text: string): Block => ({ kind: 'paragraph', size: 'huge', text: [{ text, bold: true }] });
  const room = { width: NAME_WIDTH, body: BODY_SIZE };
  const isWide = estimateHeight([huge(name)], room) > estimateHeight([huge('A')], room);
  return isWide ? { kind: 'paragraph', size: 'large', text: [{ text: name, bold: true }] } : huge(name);
}

/** « traitements » is said only of a kit whose contents nobody has written down. */
function listPapers({ papers, items }: KitLabelFacts): string[] {
  const among = (['plan', 'prescription', 'treatments', 'letter'] as const).filter(
    (paper) => paper !== 'treatments' || items.length === 0,
  );
  return among.filter((paper) => papers[paper]).map((paper) => words.papers[paper]);
}

/** The papers on one line, then each product with the date printed on its box. */
function buildContents(facts: KitLabelFacts): Block[] {
  const lines = [listPapers(facts).join(', '), ...facts.items.map(describeItem)].filter(Boolean);
  const items = lines.length === 0 ? [words.empty] : lines;
  return [
    { kind: 'paragraph', text: `${words.holds}\u00A0:`, keepWithNext: true },
    { kind: 'list', size: 'small', items: items.map((text) => [{ kind: 'paragraph', size: 'small', text }]) },
  ];
}

function describeItem(item: KitItemFacts): string {
  return `${item.name} (${describeExpiry(item)})`;
}

/** On the inventory, whose column says what the date is. */
function describeDate({ expiresOn, isExpired }: KitItemFacts): string {
  if (expiresOn === null) return words.unknownExpiry;
  return `${formatShortDate(expiresOn)}${isExpired ? ` ${words.expired}` : ''}`;
}

function describeExpiry({ expiresOn, isExpired }: KitItemFacts): string {
  if (expiresOn === null) return words.unknownExpiry;
  return `${isExpired ? words.expired : words.expiry}\u00A0: ${formatShortDate(expiresOn)}`;
}

/** The family on one line, the school on the next. */
function buildCalls({ guardians, schoolPhone }: KitLabelFacts): Block[] {
  const family = guardians.slice(0, 2).flatMap(({ role, phones }) => {
    const [phone] = phones;
    return phone ? [`${role || words.family}\u00A0: ${phone}`] : [];
  });
  const school = schoolPhone.trim() === '' ? [] : [`${words.school}\u00A0: ${schoolPhone}`];
  const lines = [family.join(' – '), ...school].filter(Boolean);
  if (lines.length === 0) return [];
  return [{ kind: 'paragraph', text: [{ text: lines.join('\n'), bold: true }] }];
}

function buildInventory(facts: readonly KitLabelFacts[]): TableBlock {
  const widths = [0.24, 0.09, 0.4, 0.11, 0.16];
  return {
    kind: 'table',
    summary: words.inventorySummary,
    size: 'small',
    minimumRowHeight: 15,
    columns: words.inventoryHeaders.map((header, index) => ({ header, width: widths[index] ?? 0.2 })),
    rows: facts.map(buildInventoryRow),
  };
}

function buildInventoryRow(facts: KitLabelFacts): TableCell[] {
  const { pupil, place, number, count, items } = facts;
  const kit = count > 1 ? ` (${number}/${count})` : '';
  const inside = [
    ...items.map((item) => `${item.name} – ${describeDate(item)}`),
    ...listPapers(facts).map(capitalize),
  ];
  const lines = inside.length === 0 ? [words.empty] : inside;
  return [
    [
      { text: `${formatPupilName(pupil)}${kit}`, bold: true },
      pupil.className === '' ? '' : `\n${pupil.className}`,
    ],
    place ? place.code : words.noPlace,
    { blocks: [{ kind: 'checkList', items: lines.map((text) => ({ checked: false, text })) }] },
    '',
    '',
  ];
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
