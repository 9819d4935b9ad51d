import { formatShortDate } from '../calendar/calendar-date.ts';
import { type FormRow, isBlank, type LooseAnswers } from '../form/form-answers.ts';
import type { FormItem, FormSection, RowsItem, SentenceItem, YesNoItem } from '../form/form-item.ts';
import type { Block, CheckListBlock, RichText, TextRun } from './blocks.ts';

const SHORT_BLANK = '…………';
/** Unticking a box keeps its text for whoever ticks it again, and takes it off the paper. */
const UNANSWERED: LooseAnswers = {};

const LONG_BLANK = '……………………………';

/** A longer answer stands under its label, in plain type: bold is for what is read at a glance. */
const LONGEST_BESIDE_LABEL = 160;

/**
 * How a printed sentence of the form looks: `italic` in part 2, where it is an aside; `bullets` or `numbers` on a
 * sheet, where it is a sign or a step; `plain` under a box.
 */
export type NoteStyle = 'italic' | 'bullets' | 'numbers' | 'plain';

/** A section as on paper: its title, every box ticked or not, every blank filled or dotted. */
export function buildSectionBlocks(section: FormSection, answers: object): Block[] {
  return [
    { kind: 'heading', level: 2, text: section.title },
    ...buildFormBlocks(section.items, answers as LooseAnswers, 'italic'),
  ];
}

/** Items as on paper. Boxes that follow one another make one list, and so do the steps of a sheet. */
export function buildFormBlocks(
  items: readonly FormItem[],
  answers: LooseAnswers,
  notes: NoteStyle,
): Block[] {
  const blocks: Block[] = [];
  let boxes: CheckListBlock['items'] = [];
  let steps: (readonly Block[])[] = [];
  const flush = () => {
    if (boxes.length > 0) blocks.push({ kind: 'checkList', items: boxes });
    // A step alone has no number: « 1. » would promise a second one.
    const ordered = notes === 'numbers' && steps.length > 1;
    if (steps.length > 0) blocks.push({ kind: 'list', ...(ordered ? { ordered } : {}), items: steps });
    boxes = [];
    steps = [];
  };
  for (const item of items) {
    const box = buildBox(item, answers, notes);
    if (isStep(item, notes)) {
      if (boxes.length > 0) flush();
      const inside = box
        ? [{ kind: 'checkList', items: [box] } as const]
        : buildItemBlocks(item, answers, notes);
      if (inside.length > 0) steps.push(inside);
    } else if (box) {
      if (steps.length > 0) flush();
      boxes = [...boxes, box];
    } else {
      flush();
      blocks.push(...buildItemBlocks(item, answers, notes));
    }
  }
  flush();
  return blocks;
}

/** On a numbered sheet every item is a step; on a bulleted one, what has no box of its own. */
function isStep(item: FormItem, notes: NoteStyle): boolean {
  if (notes === 'italic' || notes === 'plain' || (item.kind === 'note' && item.strong)) return false;
  if (notes === 'numbers') return true;
  return item.kind === 'note' || item.kind === 'group' || (item.kind === 'sentence' && !item.check);
}

function buildBox(
  item: FormItem,
  answers: LooseAnswers,
  notes: NoteStyle,
): CheckListBlock['items'][number] | null {
  if (item.kind === 'check') {
    const below = item.children ?? [];
    const checked = answers[item.id] === true;
    const inside = checked ? answers : UNANSWERED;
    const children = buildFormBlocks(below, inside, notes === 'italic' ? notes : styleUnderBox(below));
    return {
      checked,
      text: item.label,
      ...(children.length > 0 ? { children } : {}),
    };
  }
  if (item.kind === 'sentence' && item.check) {
    const checked = answers[item.check] === true;
    return { checked, text: fillSentence(item, checked ? answers : UNANSWERED) };
  }
  return null;
}

/** Sentences alone under a box are the steps of a device; otherwise they explain the blank beside them. */
function styleUnderBox(items: readonly FormItem[]): NoteStyle {
  return items.every((item) => item.kind === 'note') ? 'numbers' : 'plain';
}

function buildItemBlocks(item: FormItem, answers: LooseAnswers, notes: NoteStyle): Block[] {
  switch (item.kind) {
    case 'check':
      return [];
    case 'note':
      return [{ kind: 'paragraph', text: styleNote(item.text, item.strong === true, notes) }];
    case 'text':
    case 'line':
      return buildTextBlocks(item.label, readText(answers, item.id), notes === 'italic');
    case 'date':
      return buildTextBlocks(item.label, readDate(answers, item.id), true);
    case 'sentence':
      return [{ kind: 'paragraph', text: fillSentence(item, answers) }];
    case 'yesNo':
      return buildYesNoBlocks(item, answers, notes);
    case 'rows':
      return buildRowsBlocks(item, readRows(answers, item.id));
    case 'group':
      return [
        { kind: 'paragraph', text: item.title, keepWithNext: true },
        ...spreadShortBoxes(buildFormBlocks(item.children, answers, notes === 'numbers' ? 'bullets' : notes)),
      ];
  }
}

const LONGEST_SIDE_BY_SIDE = 48;
const LONGEST_OF_THREE = 34;
/** Letters that a box and the room around it are as wide as. */
const BOX_LETTERS = 6;

/** Short boxes stand two by two, or three, as the form has them on one line. */
export function spreadShortBoxes(blocks: readonly Block[]): readonly Block[] {
  const [only] = blocks;
  if (blocks.length !== 1 || only?.kind !== 'checkList' || only.items.length < 4) return blocks;
  const isShort = (longest: number) =>
    only.items.every(({ text, children }) => typeof text === 'string' && text.length < longest && !children);
  if (!isShort(LONGEST_SIDE_BY_SIDE)) return blocks;
  const across = only.items.length > 4 && isShort(LONGEST_OF_THREE) ? 3 : 2;
  const down = Math.ceil(only.items.length / across);
  const columns = Array.from({ length: across }, (_column, index) => {
    const items = only.items.slice(index * down, (index + 1) * down);
    const longest = Math.max(...items.map(({ text }) => text.length));
    return {
      width: across === 2 ? 1 : longest + BOX_LETTERS,
      blocks: [{ kind: 'checkList', items } as const],
    };
  });
  return [{ kind: 'columns', columns }];
}

function styleNote(text: string, strong: boolean, notes: NoteStyle): RichText {
  if (strong) return [{ text, bold: true }];
  return notes === 'italic' ? [{ text, italic: true }] : text;
}

/** The form prints a label when it ends with a colon; another one only names the field on screen. */
export function isPrintedLabel(label: string): boolean {
  return label.trimEnd().endsWith(':');
}

/** « Préciser : … », or the answer alone; an empty answer leaves room to write when `dotted`. */
export function buildTextBlocks(label: string, value: string, dotted: boolean): Block[] {
  const text = value.trim();
  const printed = isPrintedLabel(label);
  if (text === '' && !dotted) return printed ? [{ kind: 'fields', fields: [{ label, value: '' }] }] : [];
  if (text === '') {
    return [printed ? { kind: 'fields', fields: [{ label, value: '' }] } : buildDottedParagraph()];
  }
  if (printed && text.length <= LONGEST_BESIDE_LABEL && !text.includes('\n'))
    return [{ kind: 'fields', fields: [{ label, value: text }] }];
  const body: Block = { kind: 'paragraph', text, hyphenate: true };
  return printed ? [{ kind: 'paragraph', text: label, keepWithNext: true }, body] : [body];
}

function buildDottedParagraph(): Block {
  return { kind: 'paragraph', text: LONG_BLANK.repeat(7) };
}

/** « Faire inhaler 2 bouffées de … »: what was filled in bold, what was not as dots. */
export function fillSentence(item: SentenceItem, answers: LooseAnswers): readonly TextRun[] {
  return item.parts.map((part): TextRun => {
    if (!isBlank(part)) return part;
    const value = readText(answers, part.blank).trim();
    if (value !== '') return { text: value, bold: true };
    return part.size === 'short' ? SHORT_BLANK : LONG_BLANK;
  });
}

function buildYesNoBlocks(item: YesNoItem, answers: LooseAnswers, notes: NoteStyle): Block[] {
  const answer = answers[item.id];
  const label: Block = item.boxed
    ? { kind: 'checkList', items: [{ checked: answer === 'yes', text: item.label }] }
    : { kind: 'paragraph', text: item.label };
  // A sheet prints its questions in a column of a table.
  const room = notes === 'italic' ? 0.09 : 0.2;
  return [
    {
      kind: 'columns',
      columns: [
        { width: 1 - 2 * room, blocks: [label] },
        { width: room, blocks: [{ kind: 'checkList', items: [{ checked: answer === 'yes', text: 'oui' }] }] },
        { width: room, blocks: [{ kind: 'checkList', items: [{ checked: answer === 'no', text: 'non' }] }] },
      ],
    },
    // Answered no, it says nothing of what a yes would tell.
    ...buildFormBlocks(
      item.children ?? [],
      answer === 'no' ? UNANSWERED : answers,
      notes === 'numbers' ? 'bullets' : notes,
    ),
  ];
}

/** The first column names what the others tell of: its header stands on one line. */
const NAMING_COLUMN = 1.6;

/** One column prints as boxes, as on the standard sheet; several as a table. */
function buildRowsBlocks(item: RowsItem, rows: readonly FormRow[]): Block[] {
  const [first, ...others] = item.columns;
  if (first && others.length === 0) {
    const texts = rows.map((row) => row[first.id] ?? '').filter((text) => text.trim() !== '');
    if (texts.length === 0) return [buildEmptyBoxes()];
    return [{ kind: 'checkList', items: texts.map((text) => ({ checked: true, text })) }];
  }
  const filled = rows.map((row) => item.columns.map((column) => row[column.id] ?? ''));
  return [
    {
      kind: 'table',
      summary: item.label,
      columns: item.columns.map((column, index) => ({
        header: stripColon(column.label),
        width: index === 0 ? NAMING_COLUMN : 1,
      })),
      rows: filled.length > 0 ? filled : [item.columns.map(() => '')],
      minimumRowHeight: 8,
    },
  ];
}

function buildEmptyBoxes(): Block {
  return { kind: 'checkList', items: [1, 2, 3].map(() => ({ checked: false, text: LONG_BLANK })) };
}

export function stripColon(label: string): string {
  return label.replace(/[\s\u00A0\u202F]*:[\s\u00A0\u202F]*$/u, '');
}

export function readText(answers: LooseAnswers, id: string): string {
  const answer = answers[id];
  return typeof answer === 'string' ? answer : '';
}

export function readRows(answers: LooseAnswers, id: string): readonly FormRow[] {
  const answer = answers[id];
  return Array.isArray(answer) ? (answer as readonly FormRow[]) : [];
}

/** A date answer as printed, empty when not given. */
export function readDate(answers: LooseAnswers, id: string): string {
  const answer = readText(answers, id);
  return answer === '' ? '' : formatShortDate(answer);
}
