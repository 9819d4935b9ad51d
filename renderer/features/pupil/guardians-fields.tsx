import { Autocomplete, Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { guardianFieldLabels, pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { focusField } from '../../ui/focus-field.ts';
import { OptionalLabel } from '../../ui/optional-label.tsx';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import classes from './guardians-fields.module.css';
import { buildEmptyGuardian, type PupilForm } from './pupil-form.ts';

const GUARDIAN_LIMIT = 8;
const relations: string[] = [...pupilWords.relations];

/** The form's own words: « Lien de parenté, Nom et prénom, Domicile, Travail, Portable ». */
export function GuardiansFields({ pupilForm, isReadOnly }: Pick<GuardianProps, 'pupilForm' | 'isReadOnly'>) {
  const { form, field } = pupilForm;
  const { guardians } = form.getValues();
  const addButton = useRef<HTMLButtonElement>(null);

  const add = () => {
    form.insertListItem('guardians', buildEmptyGuardian());
    const { id } = field(`guardians.${guardians.length}.relation`);
    // The new fields are drawn after this handler.
    setTimeout(() => focusField(id));
  };

  const remove = (index: number) => {
    form.removeListItem('guardians', index);
    // The button that was pressed goes away with its guardian.
    addButton.current?.focus();
  };

  return (
    <Stack>
      {guardians.map((guardian, index) => (
        <GuardianFields
          key={guardian.id}
          index={index}
          pupilForm={pupilForm}
          isReadOnly={isReadOnly}
          onRemove={() => remove(index)}
        />
      ))}
      {guardians.length < GUARDIAN_LIMIT && !isReadOnly && (
        <Group>
          <Button
            ref={addButton}
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={add}
          >
            {pupilWords.addGuardian}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

type GuardianProps = { index: number; pupilForm: PupilForm; isReadOnly: boolean; onRemove: () => void };

function GuardianFields({ index, pupilForm: { form, field }, isReadOnly, onRemove }: GuardianProps) {
  const id = form.getValues().guardians[index]?.id ?? '';
  const relation = <OptionalLabel text={guardianFieldLabels.relation} />;
  return (
    <fieldset className={classes.guardian}>
      <legend className={classes.legend}>{pupilWords.guardian(index + 1)}</legend>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {isReadOnly ? (
          <TextInput
            label={relation}
            readOnly
            inputContainer={addHints(`guardians.${id}.relation`)}
            {...field(`guardians.${index}.relation`)}
          />
        ) : (
          <Autocomplete
            size="md"
            label={relation}
            data={relations}
            inputContainer={addHints(`guardians.${id}.relation`)}
            {...field(`guardians.${index}.relation`)}
          />
        )}
        <TextInput
          label={guardianFieldLabels.name}
          autoComplete="off"
          readOnly={isReadOnly}
          {...field(`guardians.${index}.name`)}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} mt="md" className={classes.phones}>
        {(['homePhone', 'workPhone', 'mobilePhone'] as const).map((phone) => (
          <TextInput
            key={phone}
            type="tel"
            label={<OptionalLabel text={guardianFieldLabels[phone]} />}
            autoComplete="off"
            readOnly={isReadOnly}
            {...field(`guardians.${index}.${phone}`)}
          />
        ))}
      </SimpleGrid>
      {!isReadOnly && (
        <Group justify="flex-end" mt="xs">
          <Button
            variant="subtle"
            leftSection={<IconTrash size={18} aria-hidden />}
            aria-label={pupilWords.removeGuardian(index + 1)}
            onClick={onRemove}
          >
            {pupilWords.remove}
          </Button>
        </Group>
      )}
    </fieldset>
  );
}
