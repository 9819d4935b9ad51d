import type { AttendeeFacts, SignatureSheetFacts } from '../audience/signature-sheet-facts.ts';
import { type CalendarDate, formatLongDate, formatShortDate } from '../calendar/calendar-date.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { signatureSheetWords as words } from '../text/meeting-words.ts';
import { formatRole } from '../text/signatory-words.ts';
import type { Block, DocumentContent } from './blocks.ts';

/** Rows that one page holds: those who are expected, then whoever comes. */
const PRINTED_ROWS = 13;
const LEAST_EMPTY_ROWS = 3;
/** The row of a longer name is half as high again. */
const LONGEST_NAME = 45;
/** Room to sign by hand. */
const ROW_HEIGHT = 14;

/** « Feuille d'émargement » of the meeting where the plan is agreed. */
export function buildSignatureSheetDocument(
  facts: SignatureSheetFacts,
  today: CalendarDate,
): DocumentContent {
  const { pupil, attendees } = facts;
  const name = formatPupilName(pupil);
  const meetingOn = facts.meetingOn === null ? '' : formatLongDate(facts.meetingOn);
  const tall = attendees.filter((attendee) => attendee.name.length > LONGEST_NAME).length;
  const empty = Math.max(LEAST_EMPTY_ROWS, Math.floor(PRINTED_ROWS - attendees.length - tall / 2));
  return {
    title: `${words.fileTitle} – ${name}`,
    page: 'a4Portrait',
    bodySize: 10,
    margin: 14,
    footer: `${name} – ${words.footer} – imprimée le ${formatLongDate(today)}`,
    date: today,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'paragraph', text: words.subject },
      {
        kind: 'fields',
        fields: [
          { label: words.school, value: facts.schoolName },
          { label: words.address, value: facts.schoolAddress },
          { label: words.pupil, value: name },
        ],
      },
      {
        kind: 'fields',
        columns: 2,
        fields: [
          { label: words.birthDate, value: formatShortDate(facts.birthDate) },
          { label: words.className, value: pupil.className },
        ],
      },
      {
        kind: 'columns',
        columns: [
          { width: 0.34, blocks: [buildFrame(words.meetingOn, meetingOn)] },
          { width: 0.2, blocks: [buildFrame(words.time, '')] },
          { width: 0.46, blocks: [buildFrame(words.place, '')] },
        ],
      },
      { kind: 'paragraph', size: 'small', text: [{ text: words.secrecy, italic: true }] },
      {
        kind: 'table',
        summary: words.summary,
        minimumRowHeight: ROW_HEIGHT,
        columns: words.headers.map((header, index) => ({ header, width: WIDTHS[index] ?? 0.33 })),
        rows: [...attendees.map(buildRow), ...Array.from({ length: empty }, () => ['', '', ''])],
      },
    ],
  };
}

function buildFrame(label: string, value: string): Block {
  return { kind: 'signature', label, lines: value === '' ? [] : [value], height: 13 };
}

const WIDTHS = [0.34, 0.28, 0.38];

function buildRow({ kind, detail, name }: AttendeeFacts): string[] {
  return [formatRole(kind, detail), name, ''];
}
