import { listFieldIds } from '../../../shared/form/form-answers.ts';
import type { FormItem } from '../../../shared/form/form-item.ts';

/** Ids of every field of one item, children included. */
export function listItemFieldIds(item: FormItem): string[] {
  return listFieldIds({ id: '', title: '', items: [item] });
}
