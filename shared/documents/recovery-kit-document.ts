import { type CalendarDate, formatLongDate } from '../calendar/calendar-date.ts';
import type { KitKind } from '../contract/recovery-contract.ts';
import { recoveryKitWords as words } from '../text/recovery-kit-words.ts';
import type { Block, DocumentContent, TableCell } from './blocks.ts';

export type RecoveryKitFacts = {
  kit: KitKind;
  schoolName: string;
  city?: string;
  createdOn: CalendarDate;
  /** The key in groups, as `splitKitGroups` cuts it. */
  groups: readonly string[];
  /** The whole age identity, for the QR code. */
  secret: string;
};

const GROUPS_IN_LINE = 4;

/**
 * The printed recovery kit: one page that is understood without any other. The secret stands on the page and in the
 * QR code, never in the metadata.
 */
export function buildRecoveryKitDocument(facts: RecoveryKitFacts, today: CalendarDate): DocumentContent {
  const { kit, schoolName } = facts;
  return {
    title: words.fileTitle(schoolName),
    page: 'a4Portrait',
    bodySize: 10,
    margin: 13,
    onePage: { minimumScale: 0.7 },
    footer: words.footer(schoolName, formatLongDate(today)),
    date: today,
    blocks: [
      { kind: 'heading', level: 1, text: words.title[kit] },
      { kind: 'band', tone: 'danger', text: words.secrecy[kit], size: 'body' },
      ...buildOrigin(facts),
      { kind: 'paragraph', text: words.purpose[kit] },
      { kind: 'heading', level: 2, text: words.keyTitle },
      buildKeyTable(facts.groups),
      { kind: 'paragraph', text: words.keyNote, size: 'small' },
      buildSteps(facts),
      buildScope(kit),
      { kind: 'paragraph', text: [{ text: words.replaced, bold: true }] },
      { kind: 'heading', level: 3, text: words.expertTitle },
      { kind: 'paragraph', text: words.expert[kit], size: 'small' },
    ],
  };
}

function buildOrigin({ kit, schoolName, city, createdOn }: RecoveryKitFacts): Block[] {
  const place = city ? [{ label: words.city, value: city }] : [];
  return [
    { kind: 'fields', fields: [{ label: words.school, value: schoolName }, ...place] },
    {
      kind: 'fields',
      columns: 2,
      fields: [
        { label: words.createdOn, value: formatLongDate(createdOn) },
        { label: words.which, value: words.whichKit[kit] },
      ],
    },
  ];
}

function buildKeyTable(groups: readonly string[]): Block {
  const lines = Math.ceil(groups.length / GROUPS_IN_LINE);
  return {
    kind: 'table',
    summary: words.keySummary,
    rowHeaders: true,
    columns: [
      { header: words.line, width: 0.1, align: 'center' },
      { header: words.groups, width: 0.9 },
    ],
    rows: Array.from({ length: lines }, (_, line) => [
      { blocks: [{ kind: 'paragraph', text: String(line + 1), size: 'large', align: 'center' }] },
      buildKeyLine(groups, line * GROUPS_IN_LINE),
    ]),
  };
}

/** A line has the same columns however many groups are left: they stand under one another. */
function buildKeyLine(groups: readonly string[], first: number): TableCell {
  const places = Array.from({ length: GROUPS_IN_LINE }, (_, place) => first + place);
  const columns = places.map((place) => {
    const group = groups[place];
    const blocks: Block[] =
      group === undefined
        ? []
        : [
            { kind: 'paragraph', text: String(place + 1), size: 'small', align: 'center' },
            { kind: 'paragraph', text: group, size: 'huge', align: 'center' },
          ];
    return { width: 1 / GROUPS_IN_LINE, blocks };
  });
  return { blocks: [{ kind: 'columns', columns }] };
}

function buildSteps({ kit, secret }: RecoveryKitFacts): Block {
  return {
    kind: 'columns',
    columns: [
      {
        width: 0.72,
        blocks: [
          { kind: 'heading', level: 2, text: words.stepsTitle },
          { kind: 'list', ordered: true, items: toItems(words.steps[kit]) },
          { kind: 'heading', level: 2, text: words.keepTitle },
          { kind: 'list', items: toItems(words.keep[kit]) },
        ],
      },
      {
        width: 0.28,
        blocks: [
          { kind: 'qrCode', text: secret, alternative: words.qrAlternative, width: 46 },
          { kind: 'paragraph', text: words.qrNote, size: 'small' },
        ],
      },
    ],
  };
}

function toItems(texts: readonly string[]): Block[][] {
  return texts.map((text) => [{ kind: 'paragraph', text }]);
}

function buildScope(kit: KitKind): Block {
  const column = (title: string, text: string) => ({
    width: 0.5,
    blocks: [{ kind: 'heading', level: 3, text: title } as const, { kind: 'paragraph', text } as const],
  });
  return {
    kind: 'columns',
    columns: [column(words.opensTitle, words.opens[kit]), column(words.opensNotTitle, words.opensNot[kit])],
  };
}
