import type { ReaderFacts, ReadingSheetFacts } from '../audience/reading-sheet-facts.ts';
import { type CalendarDate, formatLongDate } from '../calendar/calendar-date.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { readingSheetWords as words } from '../text/meeting-words.ts';
import { formatVersion } from '../text/printed-plan-words.ts';
import { formatRole } from '../text/signatory-words.ts';
import type { DocumentContent } from './blocks.ts';

const PRINTED_ROWS = 13;
const LEAST_EMPTY_ROWS = 4;
const ROW_HEIGHT = 13;

/** « Prise de connaissance » by those who are with the pupil, their replacements included. */
export function buildReadingSheetDocument(facts: ReadingSheetFacts, today: CalendarDate): DocumentContent {
  const { pupil, readers } = facts;
  const name = formatPupilName(pupil);
  const empty = Math.max(LEAST_EMPTY_ROWS, PRINTED_ROWS - readers.length);
  return {
    title: `${words.fileTitle} – ${name}`,
    page: 'a4Portrait',
    bodySize: 10,
    margin: 14,
    footer: `${name} – ${words.footer} – imprimée le ${formatLongDate(today)}`,
    date: today,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      {
        kind: 'fields',
        columns: 2,
        fields: [
          { label: words.pupil, value: name },
          { label: words.className, value: pupil.className },
        ],
      },
      {
        kind: 'fields',
        fields: [
          { label: words.school, value: facts.schoolName },
          { label: words.version, value: formatVersion(facts.version) },
        ],
      },
      {
        kind: 'panel',
        tone: 'neutral',
        title: words.discretionTitle,
        blocks: [{ kind: 'paragraph', text: words.discretion }],
      },
      { kind: 'paragraph', text: [{ text: words.statement, bold: true }, ` ${words.again}`] },
      {
        kind: 'table',
        summary: words.summary,
        minimumRowHeight: ROW_HEIGHT,
        columns: words.headers.map((header, index) => ({ header, width: WIDTHS[index] ?? 0.25 })),
        rows: [...readers.map(buildRow), ...Array.from({ length: empty }, () => ['', '', '', ''])],
      },
    ],
  };
}

const WIDTHS = [0.28, 0.3, 0.13, 0.29];

function buildRow({ kind, detail, name }: ReaderFacts): string[] {
  const role = kind === 'resourceAdult' ? words.resourceAdult : formatRole(kind, detail);
  return [name, role, '', ''];
}
