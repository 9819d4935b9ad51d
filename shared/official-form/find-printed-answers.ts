import { isBlank, type LooseAnswers } from '../form/form-answers.ts';
import type { FormItem } from '../form/form-item.ts';

/**
 * The answers of a sheet that its paper says: unticking a box keeps its text and takes the line off the paper, so what
 * stands under an empty box, or under a question that was not answered yes, is not written.
 */
export function findPrintedAnswers(items: readonly FormItem[], answers: LooseAnswers): ReadonlySet<string> {
  return new Set(items.flatMap((item) => listPrinted(item, answers)));
}

function listPrinted(item: FormItem, answers: LooseAnswers): string[] {
  if (item.kind === 'note') return [];
  if (item.kind === 'sentence') {
    if (item.check && answers[item.check] !== true) return [];
    const blanks = item.parts.filter(isBlank).map((part) => part.blank);
    return item.check ? [item.check, ...blanks] : blanks;
  }
  if (item.kind === 'check' && answers[item.id] !== true) return [];
  if (item.kind === 'yesNo' && answers[item.id] !== 'yes') return [item.id];
  const children = 'children' in item ? (item.children ?? []) : [];
  const below = children.flatMap((child) => listPrinted(child, answers));
  return 'id' in item ? [item.id, ...below] : below;
}
