import { Textarea, TextInput } from '@mantine/core';
import type { LineItem, TextItem } from '../../../shared/form/form-item.ts';
import { buildFieldId, type FormControl } from './form-control.ts';
import classes from './form-items.module.css';

/** Several lines. The browser itself makes the field as tall as its text: no measure at each key. */
export function TextAnswerField({ item, control }: { item: TextItem; control: FormControl }) {
  const answer = control.answers[item.id];
  return (
    <Textarea
      id={buildFieldId(control.idPrefix, item.id)}
      label={item.label}
      description={item.help}
      error={control.issues.get(item.id)}
      value={typeof answer === 'string' ? answer : ''}
      readOnly={control.isReadOnly}
      autosize={false}
      classNames={{ input: classes.growing }}
      onChange={(event) => control.onAnswer(item.id, event.currentTarget.value, true)}
    />
  );
}

export function LineAnswerField({ item, control }: { item: LineItem; control: FormControl }) {
  const answer = control.answers[item.id];
  return (
    <TextInput
      id={buildFieldId(control.idPrefix, item.id)}
      label={item.label}
      description={item.help}
      error={control.issues.get(item.id)}
      value={typeof answer === 'string' ? answer : ''}
      readOnly={control.isReadOnly}
      onChange={(event) => control.onAnswer(item.id, event.currentTarget.value, true)}
    />
  );
}
