import { isAnswered, isBlank, type LooseAnswers } from '../form/form-answers.ts';
import type { FormItem, RowsItem, SentenceItem, YesNoItem } from '../form/form-item.ts';
import type { Block, RichText } from './blocks.ts';
import { fillSentence, isPrintedLabel, readDate, readRows, readText, stripColon } from './form-blocks.ts';

/** A line that says something: what it prints, and whether it leads the others instead of being one of them. */
export type FilledLine = { text: RichText; children: readonly FilledLine[]; strong: boolean };

/**
 * Only what was filled or is always true: printed sentences, ticked boxes, answers. Boxes left empty and blanks left
 * empty are not printed, so that a reader in a hurry reads nothing that is not for this pupil.
 */
export function listFilledLines(items: readonly FormItem[], answers: LooseAnswers): FilledLine[] {
  return items.flatMap((item) => listItemLines(item, answers));
}

function listItemLines(item: FormItem, answers: LooseAnswers): FilledLine[] {
  switch (item.kind) {
    case 'note':
      return [line(item.strong ? [{ text: item.text, bold: true }] : item.text, [], item.strong === true)];
    case 'check':
      if (answers[item.id] !== true) return [];
      return [joinAnswer(item.label, listFilledLines(item.children ?? [], answers))];
    case 'sentence':
      return isSentenceFilled(item, answers) ? [line(fillSentence(item, answers))] : [];
    case 'text':
    case 'line':
      return listAnswerLines(item.label, readText(answers, item.id));
    case 'date':
      return listAnswerLines(item.label, readDate(answers, item.id));
    case 'yesNo':
      return listYesNoLines(item, answers);
    case 'rows':
      return listRowLines(item, answers);
    case 'group':
      return [line(item.title, listGroupLines(item.children, answers))];
  }
}

function listYesNoLines(item: YesNoItem, answers: LooseAnswers): FilledLine[] {
  const answer = answers[item.id];
  if (answer !== 'yes' && answer !== 'no') return [];
  const isYes = answer === 'yes';
  const text = [`${stripColon(item.label)} : `, { text: isYes ? 'oui' : 'non', bold: true as const }];
  return [line(text, isYes ? listFilledLines(item.children ?? [], answers) : [])];
}

function listRowLines(item: RowsItem, answers: LooseAnswers): FilledLine[] {
  return readRows(answers, item.id)
    .map((row) => item.columns.map((column) => (row[column.id] ?? '').trim()).filter(Boolean))
    .filter((cells) => cells.length > 0)
    .map((cells) => line(cells.join(' – ')));
}

/** Inside a group, a group that says nothing is left out; a group that is a step of its own never is. */
function listGroupLines(items: readonly FormItem[], answers: LooseAnswers): FilledLine[] {
  return items.flatMap((item) => {
    const lines = listFilledLines([item], answers);
    return item.kind === 'group' && lines.every((each) => each.children.length === 0) ? [] : lines;
  });
}

function line(text: RichText, children: readonly FilledLine[] = [], strong = false): FilledLine {
  return { text, children, strong };
}

/** A sentence without a box counts once one of its blanks is filled. */
function isSentenceFilled(item: SentenceItem, answers: LooseAnswers): boolean {
  if (item.check) return answers[item.check] === true;
  return item.parts.filter(isBlank).some((part) => isAnswered(answers[part.blank]));
}

/** A longer answer is read, not glanced at: in plain type. */
const LONGEST_BOLD = 160;

function listAnswerLines(label: string, value: string): FilledLine[] {
  const text = value.trim();
  if (text === '') return [];
  if (!isPrintedLabel(label)) return [line(text)];
  const answer = text.length > LONGEST_BOLD ? text : { text, bold: true as const };
  return [line([`${stripColon(label)}\u00A0: `, answer])];
}

/** « Autre : » and its only answer make one line. */
function joinAnswer(label: string, children: readonly FilledLine[]): FilledLine {
  const [only] = children;
  if (!isPrintedLabel(label) || children.length !== 1 || !only || typeof only.text !== 'string')
    return line(label, children);
  return line([`${stripColon(label)}\u00A0: `, { text: only.text, bold: true }], only.children);
}

/** Blocks of one line: its text, then what hangs under it. */
export function buildLineBlocks(each: FilledLine, size: 'body' | 'large' = 'body'): Block[] {
  const text: Block = { kind: 'paragraph', text: each.text, size };
  if (each.children.length === 0) return [text];
  return [text, { kind: 'list', size, items: each.children.map((child) => buildLineBlocks(child, size)) }];
}
