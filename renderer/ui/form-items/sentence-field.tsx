import { Checkbox, Input } from '@mantine/core';
import { isBlank } from '../../../shared/form/form-answers.ts';
import type { Blank, SentenceItem } from '../../../shared/form/form-item.ts';
import { WordHints } from '../secrecy/word-hints.tsx';
import { buildFieldId, type FormControl, nameText } from './form-control.ts';
import classes from './form-items.module.css';

type Props = { item: SentenceItem; control: FormControl };

/** A printed sentence with its blanks to fill where they stand. */
export function SentenceField({ item, control }: Props) {
  const errors = item.parts.filter(isBlank).flatMap(({ blank }) => control.issues.get(blank) ?? []);
  return (
    <div className={classes.sentence}>
      {item.check !== undefined && <SentenceBox check={item.check} item={item} control={control} />}
      <div className={classes.sentenceText}>
        {item.parts.map((part) =>
          isBlank(part) ? (
            <BlankField key={part.blank} blank={part} control={control} />
          ) : (
            <span key={part}>{part}</span>
          ),
        )}
        {item.parts.filter(isBlank).map(({ blank }) => (
          <WordHints key={blank} field={nameText(control, blank)} />
        ))}
        {errors.map((error) => (
          <Input.Error key={error}>{error}</Input.Error>
        ))}
      </div>
    </div>
  );
}

function SentenceBox({ check, item, control }: Props & { check: string }) {
  const spoken = item.parts.map((part) => (isBlank(part) ? '…' : part)).join(' ');
  return (
    <Checkbox
      id={buildFieldId(control.idPrefix, check)}
      className={classes.sentenceBox}
      aria-label={spoken.replace(/\s+/g, ' ').trim()}
      checked={control.answers[check] === true}
      disabled={control.isReadOnly}
      onChange={(event) => control.onAnswer(check, event.currentTarget.checked, false)}
    />
  );
}

function BlankField({ blank, control }: { blank: Blank; control: FormControl }) {
  const answer = control.answers[blank.blank];
  return (
    <Input
      id={buildFieldId(control.idPrefix, blank.blank)}
      className={classes.blank}
      classNames={{ input: blank.size === 'long' ? classes.longBlank : classes.shortBlank }}
      size="md"
      aria-label={blank.label}
      error={control.issues.has(blank.blank)}
      value={typeof answer === 'string' ? answer : ''}
      readOnly={control.isReadOnly}
      onChange={(event) => control.onAnswer(blank.blank, event.currentTarget.value, true)}
    />
  );
}
