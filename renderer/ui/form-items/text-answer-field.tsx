import { Textarea, TextInput } from '@mantine/core';
import type { LineItem, TextItem } from '../../../shared/form/form-item.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { TEXT_LIMIT } from '../../../shared/text/text-schemas.ts';
import { addHints } from '../secrecy/word-hints.tsx';
import { buildFieldId, type FormControl, nameText } from './form-control.ts';
import classes from './form-items.module.css';

/** Several lines. The browser itself makes the field as tall as its text: no measure at each key. */
export function TextAnswerField({ item, control }: { item: TextItem; control: FormControl }) {
  const answer = control.answers[item.id];
  const text = typeof answer === 'string' ? answer : '';
  return (
    <Textarea
      id={buildFieldId(control.idPrefix, item.id)}
      label={item.label}
      description={item.help}
      error={tellIssue(control.issues.get(item.id), text)}
      value={text}
      readOnly={control.isReadOnly}
      autosize={false}
      classNames={{ input: classes.growing }}
      inputContainer={addHints(nameText(control, item.id))}
      onChange={(event) => control.onAnswer(item.id, event.currentTarget.value, true)}
    />
  );
}

/** What is refused, and by how much when it is the length. */
function tellIssue(issue: string | undefined, text: string): string | undefined {
  if (issue === undefined || text.length <= TEXT_LIMIT) return issue;
  return `${issue} ${formWords.textLength(text.length, TEXT_LIMIT)}`;
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
      inputContainer={addHints(nameText(control, item.id))}
      onChange={(event) => control.onAnswer(item.id, event.currentTarget.value, true)}
    />
  );
}
