import { Checkbox, Radio, TextInput } from '@mantine/core';
import { safetyListMeans } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListHandOutWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { RecipientCheck } from '../../ui/secrecy/recipient-check.tsx';
import type { FieldProps } from '../../ui/use-schema-form.ts';
import classes from './safety-list.module.css';

type Props = { field: (path: string) => FieldProps };

/** One copy may be for several: they are ticked, or written. */
export function RecipientChoice({ suggestions, field }: Props & { suggestions: readonly string[] }) {
  const other = field('other');
  return (
    <div>
      <Checkbox.Group
        size="md"
        label={words.recipients}
        description={words.recipientsHelp}
        {...field('ticked')}
      >
        <div className={classes.choices}>
          {suggestions.map((one, index) => (
            <Checkbox key={one} value={one} label={one} data-autofocus={index === 0 || undefined} />
          ))}
        </div>
      </Checkbox.Group>
      <RecipientCheck recipient={String(other.value)}>
        <TextInput mt="sm" label={words.other} maxLength={200} autoComplete="off" {...other} />
      </RecipientCheck>
    </div>
  );
}

/** Paper, a file, or a spreadsheet. */
export function MeansChoice({ field }: Props) {
  return (
    <Radio.Group label={words.means} {...field('means')}>
      <div className={classes.choices}>
        {safetyListMeans.map((means) => (
          <Radio
            key={means}
            value={means}
            label={words.meansNames[means]}
            description={words.meansHelp[means]}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
