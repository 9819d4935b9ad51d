import { Checkbox } from '@mantine/core';
import type { CheckItem } from '../../../shared/form/form-item.ts';
import { buildFieldId, type FormControl } from './form-control.ts';
import classes from './form-items.module.css';
import { type DrawItems, ItemChildren } from './item-children.tsx';

type Props = { item: CheckItem; control: FormControl; drawChildren: DrawItems };

export function CheckField({ item, control, drawChildren }: Props) {
  const isTicked = control.answers[item.id] === true;
  const label = item.label;
  return (
    <div>
      <Checkbox
        id={buildFieldId(control.idPrefix, item.id)}
        className={classes.check}
        label={label}
        checked={isTicked}
        disabled={control.isReadOnly}
        onChange={(event) => control.onAnswer(item.id, event.currentTarget.checked, false)}
      />
      <ItemChildren
        label={label}
        items={item.children}
        isOpened={isTicked}
        control={control}
        drawChildren={drawChildren}
      />
    </div>
  );
}
