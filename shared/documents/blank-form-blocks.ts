import type { FormItem, RowsItem, TextItem } from '../form/form-item.ts';
import type { Block, CheckListBlock, TableBlock } from './blocks.ts';
import { isPrintedLabel, spreadShortBoxes, stripColon } from './form-blocks.ts';

/** Between two lines of handwriting, in millimetres. */
const WRITING_LINE = 8;
/** A frame for one line: its label is printed above what is written. */
const FRAME_HEIGHT = 13;
const ROWS_TO_FILL = 3;

/** Lines that each free text of the form is given; two when it is not named here. */
export type WritingLines = Readonly<Record<string, number>>;
const USUAL_LINES = 2;

/** The items of a section with nothing filled: every box, every sentence, and room to write by hand. */
export function buildBlankBlocks(items: readonly FormItem[], lines: WritingLines): Block[] {
  const blocks: Block[] = [];
  let boxes: CheckListBlock['items'] = [];
  const flush = () => {
    if (boxes.length > 0) blocks.push({ kind: 'checkList', items: boxes });
    boxes = [];
  };
  for (const item of items) {
    if (item.kind === 'check') {
      const children = buildBlankBlocks(item.children ?? [], lines);
      boxes = [...boxes, { checked: false, text: item.label, ...(children.length > 0 ? { children } : {}) }];
    } else {
      flush();
      blocks.push(...buildBlankItem(item, lines));
    }
  }
  flush();
  return blocks.flatMap((block) => spreadShortBoxes([block]));
}

function buildBlankItem(item: Exclude<FormItem, { kind: 'check' }>, lines: WritingLines): Block[] {
  switch (item.kind) {
    case 'note':
      return [{ kind: 'paragraph', text: [{ text: item.text, italic: true }] }];
    case 'text':
      return [buildRuledBox(item, lines[item.id] ?? USUAL_LINES)];
    case 'line':
    case 'date':
      return [buildFrame(item.label)];
    case 'yesNo': {
      const box = (text: string): Block => ({ kind: 'checkList', items: [{ checked: false, text }] });
      const label: Block = item.boxed ? box(item.label) : { kind: 'paragraph', text: item.label };
      const answer: Block = {
        kind: 'columns',
        columns: [
          { width: 0.82, blocks: [label] },
          { width: 0.09, blocks: [box('oui')] },
          { width: 0.09, blocks: [box('non')] },
        ],
      };
      const [first, ...others] = buildBlankBlocks(item.children ?? [], lines);
      return first ? [{ kind: 'keepTogether', blocks: [answer, first] }, ...others] : [answer];
    }
    case 'rows':
      return [buildBlankRows(item)];
    case 'group':
      return [
        { kind: 'paragraph', text: item.title, keepWithNext: true },
        ...buildBlankBlocks(item.children, lines),
      ];
    case 'sentence':
      return [];
  }
}

/** A frame to write one line in, under its label. */
export function buildFrame(label: string, height = FRAME_HEIGHT): Block {
  return { kind: 'signature', label, lines: [], height };
}

/** A box ruled for handwriting, with its question above: where the form prints none, what is to be written. */
function buildRuledBox({ label, help }: TextItem, lines: number): Block {
  const header = isPrintedLabel(label) ? label : (help ?? label);
  const table: TableBlock = {
    kind: 'table',
    summary: stripColon(label),
    size: 'small',
    minimumRowHeight: WRITING_LINE,
    columns: [{ header, width: 1 }],
    rows: Array.from({ length: lines }, () => ['']),
  };
  return { kind: 'keepTogether', blocks: [table] };
}

function buildBlankRows(item: RowsItem): Block {
  const table: TableBlock = {
    kind: 'table',
    summary: item.label,
    size: 'small',
    minimumRowHeight: 10,
    columns: item.columns.map((column) => ({ header: stripColon(column.label), width: 1 })),
    rows: Array.from({ length: ROWS_TO_FILL }, () => item.columns.map(() => '')),
  };
  return { kind: 'keepTogether', blocks: [table] };
}
