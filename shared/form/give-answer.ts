import { type FormAnswer, isAnswered, isBlank, type LooseAnswers } from './form-answers.ts';
import type { FormItem } from './form-item.ts';

/**
 * The answers with one more given. Writing in a line that has a box of its own ticks that box: the sheets print ticked
 * lines only, and a dose that was written but left unticked would be missing on the day it is needed. Unticking the
 * box afterwards keeps the text and takes the line off the paper.
 */
export function giveAnswer(
  items: readonly FormItem[],
  answers: LooseAnswers,
  id: string,
  answer: FormAnswer,
): LooseAnswers {
  const boxes = isAnswered(answer) ? (findBoxes(items, id) ?? []) : [];
  return { ...answers, ...Object.fromEntries(boxes.map((box) => [box, true])), [id]: answer };
}

/** Boxes above a field, outermost first; null when the field is not among the items. */
function findBoxes(items: readonly FormItem[], id: string): string[] | null {
  for (const item of items) {
    const found = findBoxesIn(item, id);
    if (found) return found;
  }
  return null;
}

function findBoxesIn(item: FormItem, id: string): string[] | null {
  if (item.kind === 'sentence') {
    const holdsField = item.parts.some((part) => isBlank(part) && part.blank === id);
    return holdsField && item.check ? [item.check] : null;
  }
  const inner = 'children' in item && item.children ? findBoxes(item.children, id) : null;
  if (!inner) return 'id' in item && item.id === id ? [] : null;
  return item.kind === 'check' ? [item.id, ...inner] : inner;
}
