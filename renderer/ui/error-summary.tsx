import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import classes from './error-summary.module.css';
import { focusField } from './focus-field.ts';

export type FieldError = {
  /** Id of the field, or of an element around it. */
  fieldId: string;
  label: string;
  /** A French sentence. */
  message: string;
};

type Props = {
  errors: readonly FieldError[];
  /** Grows at each refused attempt: the summary then takes the focus, so that it is read out. */
  attempt: number;
};

/** At the top of a form: every field to correct, with a link to it. Nothing when all is well. */
export function ErrorSummary({ errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  const title = errors.length === 1 ? kitWords.errorSummaryOne : kitWords.errorSummaryMany(errors.length);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      className={classes.root}
    >
      <ul className={classes.list}>
        {errors.map(({ fieldId, label, message }) => (
          <li key={`${fieldId} ${message}`}>
            <button type="button" className={classes.link} onClick={() => focusField(fieldId)}>
              {label}
            </button>
            {`\u00A0: ${message}`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
