import { formatShortDate, isCalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { isAnswered, isBlank, type LooseAnswers } from '../../../shared/form/form-answers.ts';
import type { FormItem, FormSection, RowsItem, SentenceItem } from '../../../shared/form/form-item.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { readRows } from './form-rows.ts';

/** An answer told in words: « Temps de repos : coché ». */
export type AnswerLine = { id: string; label: string; text: string };

/** Everything that is answered in some sections, in the order of the form. */
export function listAnswerLines(sections: readonly FormSection[], answers: LooseAnswers): AnswerLine[] {
  return sections.flatMap((section) => listItemLines(section.items, answers));
}

function listItemLines(items: readonly FormItem[], answers: LooseAnswers): AnswerLine[] {
  return items.flatMap((item) => {
    switch (item.kind) {
      case 'note':
        return [];
      case 'group':
        return listItemLines(item.children, answers);
      case 'sentence':
        return listSentenceLines(item, answers);
      case 'rows':
        return listRowsLines(item, answers);
      case 'check':
      case 'yesNo':
        return [...listValueLines(item, answers), ...listItemLines(item.children ?? [], answers)];
      default:
        return listValueLines(item, answers);
    }
  });
}

function listValueLines(
  item: { kind: FormItem['kind']; id: string; label: string },
  answers: LooseAnswers,
): AnswerLine[] {
  const answer = answers[item.id];
  if (!isAnswered(answer)) return [];
  return [{ id: item.id, label: trimColon(item.label), text: tellValue(item.kind, answer) }];
}

function tellValue(kind: FormItem['kind'], answer: LooseAnswers[string] | undefined): string {
  if (answer === true) return formWords.ticked;
  if (typeof answer !== 'string') return '';
  if (kind === 'yesNo') return answer === 'yes' ? formWords.yes : formWords.no;
  return kind === 'date' && isCalendarDate(answer) ? formatShortDate(answer) : answer;
}

function listRowsLines(item: RowsItem, answers: LooseAnswers): AnswerLine[] {
  return readRows(answers[item.id]).map((row) => {
    const cells = item.columns.map(({ id }) => (row[id] ?? '').trim()).filter(Boolean);
    return { id: `${item.id}.${row.id}`, label: trimColon(item.label), text: cells.join(' – ') };
  });
}

/** The sentence as a whole, its blanks filled: a number alone would mean nothing. */
function listSentenceLines(item: SentenceItem, answers: LooseAnswers): AnswerLine[] {
  const ids = [item.check, ...item.parts.filter(isBlank).map(({ blank }) => blank)];
  const [first] = ids.filter((id) => id !== undefined);
  if (first === undefined || !ids.some((id) => id !== undefined && isAnswered(answers[id]))) return [];
  const words = item.parts.map((part) => (isBlank(part) ? answers[part.blank] || '…' : part));
  const isTicked = item.check !== undefined && answers[item.check] === true;
  return [{ id: first, label: words.join('').trim(), text: isTicked ? formWords.ticked : '' }];
}

function trimColon(label: string): string {
  return label.replace(/[\s\u00A0]*:\s*$/, '');
}
