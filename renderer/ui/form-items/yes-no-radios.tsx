import { Button, Radio } from '@mantine/core';
import type { YesNo } from '../../../shared/form/form-answers.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import classes from './form-items.module.css';

type Props = {
  id: string;
  label: string;
  value: YesNo;
  onChange: (value: YesNo) => void;
  isReadOnly?: boolean;
  description?: string;
  error?: string;
};

/** « oui » and « non » as printed, with a third state that the paper has too: nothing ticked. */
export function YesNoRadios({ id, label, value, onChange, isReadOnly = false, description, error }: Props) {
  return (
    <div id={id} className={classes.yesNo}>
      <Radio.Group
        size="md"
        name={id}
        label={label}
        description={description}
        error={error}
        value={value}
        onChange={(next) => onChange(next === 'yes' ? 'yes' : 'no')}
      >
        <div className={classes.radios}>
          <Radio value="yes" label={formWords.yes} disabled={isReadOnly} className={classes.radio} />
          <Radio value="no" label={formWords.no} disabled={isReadOnly} className={classes.radio} />
          {value !== null && !isReadOnly && (
            <Button
              variant="subtle"
              size="sm"
              className={classes.clear}
              aria-label={formWords.clearAnswerOf(label)}
              onClick={() => {
                onChange(null);
                focusFirstRadio(id);
              }}
            >
              {formWords.clearAnswer}
            </Button>
          )}
        </div>
      </Radio.Group>
    </div>
  );
}

/** The button goes away with the answer: the keyboard stays where it was. */
function focusFirstRadio(id: string): void {
  document.getElementById(id)?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
}
