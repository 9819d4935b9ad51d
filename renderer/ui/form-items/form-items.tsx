import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FormItem } from '../../../shared/form/form-item.ts';
import { CheckField } from './check-field.tsx';
import { DateAnswerField } from './date-answer-field.tsx';
import type { FormControl } from './form-control.ts';
import classes from './form-items.module.css';
import { RowsField } from './rows-field.tsx';
import { SentenceField } from './sentence-field.tsx';
import { LineAnswerField, TextAnswerField } from './text-answer-field.tsx';
import { YesNoField } from './yes-no-field.tsx';

type Props = { items: readonly FormItem[]; control: FormControl };

/** Draws any items of a printed form with their answers, in the order of the paper. */
export function FormItems({ items, control }: Props) {
  return (
    <div className={classes.items}>
      {items.map((item) => (
        <FormItemView key={getItemKey(item)} item={item} control={control} />
      ))}
    </div>
  );
}

function getItemKey(item: FormItem): string {
  switch (item.kind) {
    case 'note':
      return item.text;
    case 'group':
      return item.title;
    case 'sentence':
      return item.check ?? item.parts.map((part) => (typeof part === 'string' ? part : part.blank)).join('');
    default:
      return item.id;
  }
}

function FormItemView({ item, control }: { item: FormItem; control: FormControl }): ReactNode {
  switch (item.kind) {
    case 'check':
      return <CheckField item={item} control={control} drawChildren={drawItems} />;
    case 'yesNo':
      return <YesNoField item={item} control={control} drawChildren={drawItems} />;
    case 'text':
      return <TextAnswerField item={item} control={control} />;
    case 'line':
      return <LineAnswerField item={item} control={control} />;
    case 'date':
      return <DateAnswerField item={item} control={control} />;
    case 'sentence':
      return <SentenceField item={item} control={control} />;
    case 'rows':
      return <RowsField item={item} control={control} />;
    case 'note':
      return (
        <Text
          className={item.strong ? classes.strongNote : classes.note}
          data-form-note={item.strong ? 'strong' : 'plain'}
        >
          {item.text}
        </Text>
      );
    case 'group':
      return (
        <fieldset className={classes.group}>
          <legend className={classes.groupTitle}>{item.title}</legend>
          <FormItems items={item.children} control={control} />
        </fieldset>
      );
  }
}

/** Given to the items that open others, so that their files need not import this one. */
function drawItems(items: readonly FormItem[], control: FormControl): ReactNode {
  return <FormItems items={items} control={control} />;
}
