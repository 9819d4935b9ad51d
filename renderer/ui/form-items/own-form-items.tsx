import { memo } from 'react';
import type { FormItem } from '../../../shared/form/form-item.ts';
import type { FormControl } from './form-control.ts';
import { FormItems } from './form-items.tsx';
import { useOwnAnswers } from './use-own-answers.ts';

type Props = FormControl & { items: readonly FormItem[] };

/** Items of a longer form: drawn again only when one of their own answers changes. */
export function OwnFormItems(props: Props) {
  const answers = useOwnAnswers(props.items, props.answers);
  return <MemoItems {...props} answers={answers} />;
}

const MemoItems = memo(function MemoItems({ items, ...control }: Props) {
  return <FormItems items={items} control={control} />;
});
