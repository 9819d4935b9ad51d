import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { type School, schoolTypes } from '../../shared/school/school-schema.ts';
import { schoolTypeWords } from '../../shared/text/school-words.ts';
import { schoolFieldHelp, schoolFieldLabels } from '../../shared/text/screen/school-field-words.ts';
import { OptionalLabel } from './optional-label.tsx';
import classes from './school-fields.module.css';
import { addHints } from './secrecy/word-hints.tsx';
import type { FieldProps } from './use-schema-form.ts';

const typeOptions = schoolTypes.map((type) => ({ value: type, label: schoolTypeWords[type] }));

/** The establishment's fields. `field` gives what each one needs, as `useSchemaForm` does. */
export function SchoolFields({ field }: { field: (name: keyof School) => FieldProps }) {
  const optional = (name: keyof School) => ({
    label: <OptionalLabel text={schoolFieldLabels[name]} />,
    ...field(name),
  });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <TextInput className={classes.whole} label={schoolFieldLabels.name} {...field('name')} />
      <NativeSelect label={schoolFieldLabels.type} data={typeOptions} {...field('type')} />
      <TextInput description={schoolFieldHelp.uai} {...optional('uai')} />
      <TextInput className={classes.whole} {...optional('address')} />
      <TextInput inputMode="numeric" {...optional('postalCode')} />
      <TextInput {...optional('city')} />
      <TextInput {...optional('academy')} />
      <TextInput {...optional('department')} />
      <TextInput type="tel" {...optional('phone')} />
      <TextInput {...optional('headName')} />
      <TextInput
        className={classes.whole}
        description={schoolFieldHelp.rescueAccess}
        inputContainer={addHints('rescueAccess')}
        {...optional('rescueAccess')}
      />
    </SimpleGrid>
  );
}
