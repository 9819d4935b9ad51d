import type { ReactNode } from 'react';
import { isAnswered } from '../../../shared/form/form-answers.ts';
import type { FormItem } from '../../../shared/form/form-item.ts';
import type { FormControl } from './form-control.ts';
import classes from './form-items.module.css';
import { listItemFieldIds } from './list-item-field-ids.ts';

export type DrawItems = (items: readonly FormItem[], control: FormControl) => ReactNode;

type Props = {
  label: string;
  items: readonly FormItem[] | undefined;
  isOpened: boolean;
  control: FormControl;
  drawChildren: DrawItems;
};

/** What a ticked box opens. Something already written there stays visible even when the box is not ticked. */
export function ItemChildren({ label, items, isOpened, control, drawChildren }: Props) {
  if (!items || items.length === 0) return null;
  const isFilled = items.some((item) => listItemFieldIds(item).some((id) => isAnswered(control.answers[id])));
  if (!isOpened && !isFilled) return null;
  return (
    <fieldset className={classes.children} aria-label={label}>
      {drawChildren(items, control)}
    </fieldset>
  );
}
