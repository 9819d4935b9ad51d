import type { DateItem } from '../../../shared/form/form-item.ts';
import { ClosableDateField } from './closable-date-field.tsx';
import { buildFieldId, type FormControl } from './form-control.ts';

export function DateAnswerField({ item, control }: { item: DateItem; control: FormControl }) {
  const answer = control.answers[item.id];
  return (
    <ClosableDateField
      id={buildFieldId(control.idPrefix, item.id)}
      data-path={buildFieldId(control.idPrefix, item.id)}
      label={item.label}
      value={typeof answer === 'string' ? answer : null}
      error={control.issues.get(item.id)}
      isReadOnly={control.isReadOnly}
      onChange={(date) => control.onAnswer(item.id, date, false)}
    />
  );
}
