import type { YesNoItem } from '../../../shared/form/form-item.ts';
import { buildFieldId, type FormControl } from './form-control.ts';
import { type DrawItems, ItemChildren } from './item-children.tsx';
import { YesNoRadios } from './yes-no-radios.tsx';

type Props = { item: YesNoItem; control: FormControl; drawChildren: DrawItems };

export function YesNoField({ item, control, drawChildren }: Props) {
  const answer = control.answers[item.id];
  const value = answer === 'yes' || answer === 'no' ? answer : null;
  const label = item.label;
  return (
    <div>
      <YesNoRadios
        id={buildFieldId(control.idPrefix, item.id)}
        label={label}
        value={value}
        isReadOnly={control.isReadOnly}
        onChange={(next) => control.onAnswer(item.id, next, false)}
      />
      <ItemChildren
        label={label}
        items={item.children}
        isOpened={value === 'yes'}
        control={control}
        drawChildren={drawChildren}
      />
    </div>
  );
}
