import { Alert, Anchor, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isOfAge } from '../../../shared/pupil/pupil-rules.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { pupilFieldHelp, pupilFieldLabels, pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { ClosableDateField } from '../../ui/form-items/closable-date-field.tsx';
import { OptionalLabel } from '../../ui/optional-label.tsx';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import { GuardiansFields } from './guardians-fields.tsx';
import type { PupilForm } from './pupil-form.ts';

type Props = { pupilForm: PupilForm; organisation: Organisation; isReadOnly: boolean };

/** Everything one types about a pupil. */
export function PupilFields({ pupilForm, organisation, isReadOnly }: Props) {
  const { form, field } = pupilForm;
  const { today } = useOpenSession();
  const { birthDate, guardians } = form.getValues();
  const isAdult = birthDate !== null && birthDate <= today && isOfAge(birthDate, today);
  return (
    <Stack gap="xl">
      <FormBlock title={pupilWords.identity}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={pupilFieldLabels.lastName}
            autoComplete="off"
            readOnly={isReadOnly}
            {...field('lastName')}
          />
          <TextInput
            label={pupilFieldLabels.firstName}
            autoComplete="off"
            readOnly={isReadOnly}
            {...field('firstName')}
          />
          <ClosableDateField
            label={pupilFieldLabels.birthDate}
            isReadOnly={isReadOnly}
            {...field('birthDate')}
          />
          <TextInput
            style={{ gridColumn: '1 / -1' }}
            label={<OptionalLabel text={pupilFieldLabels.address} />}
            autoComplete="off"
            readOnly={isReadOnly}
            {...field('address')}
          />
        </SimpleGrid>
        {isAdult && (
          <Alert mt="md" icon={<IconInfoCircle aria-hidden />} role="status">
            {pupilWords.ofAge}
          </Alert>
        )}
      </FormBlock>
      <SchoolingFields pupilForm={pupilForm} organisation={organisation} isReadOnly={isReadOnly} />
      <FormBlock title={pupilWords.guardians}>
        {!isAdult && guardians.length === 0 && <Text mb="md">{pupilWords.guardianWanted}</Text>}
        <GuardiansFields pupilForm={pupilForm} isReadOnly={isReadOnly} />
      </FormBlock>
      <SafetyFields pupilForm={pupilForm} organisation={organisation} isReadOnly={isReadOnly} />
    </Stack>
  );
}

function SchoolingFields({ pupilForm: { field }, organisation, isReadOnly }: Props) {
  const classes = organisation.classes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormBlock title={pupilWords.schooling}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <ChoiceField
          label={<OptionalLabel text={pupilFieldLabels.classId} />}
          options={[{ value: '', label: pupilWords.noClass }, ...classes]}
          isReadOnly={isReadOnly}
          field={field('classId')}
        />
        <ClosableDateField
          label={pupilFieldLabels.enteredOn}
          optional
          isReadOnly={isReadOnly}
          {...field('enteredOn')}
        />
        <ClosableDateField
          label={pupilFieldLabels.leftOn}
          optional
          isReadOnly={isReadOnly}
          {...field('leftOn')}
        />
      </SimpleGrid>
      {classes.length === 0 && !isReadOnly && (
        <Text mt="sm">
          {pupilWords.classMissing}{' '}
          <Anchor component={Link} href="/reglages">
            {pupilWords.openSettings}
          </Anchor>
          .
        </Text>
      )}
    </FormBlock>
  );
}

function SafetyFields({ pupilForm: { field }, organisation, isReadOnly }: Props) {
  const places = organisation.places.map(({ id, code, label }) => ({
    value: id,
    label: `${code} – ${label}`,
  }));
  return (
    <FormBlock title={pupilWords.safety}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={<OptionalLabel text={pupilFieldLabels.resourceAdult} />}
          description={pupilFieldHelp.resourceAdult}
          autoComplete="off"
          readOnly={isReadOnly}
          inputContainer={addHints('resourceAdult')}
          {...field('resourceAdult')}
        />
        <ChoiceField
          label={<OptionalLabel text={pupilFieldLabels.safePlaceId} />}
          description={pupilFieldHelp.safePlaceId}
          options={[{ value: '', label: pupilWords.classSafePlace }, ...places]}
          isReadOnly={isReadOnly}
          field={field('safePlaceId')}
        />
      </SimpleGrid>
    </FormBlock>
  );
}

type ChoiceProps = {
  label: ReactNode;
  description?: string;
  options: { value: string; label: string }[];
  isReadOnly: boolean;
  field: ReturnType<PupilForm['field']>;
};

/** A native list has no null: « not chosen » is the empty value. Where nothing can be chosen, plain text. */
function ChoiceField({ label, description, options, isReadOnly, field }: ChoiceProps) {
  const value = field.value ?? '';
  if (isReadOnly) {
    const chosen = options.find((option) => option.value === value)?.label ?? '';
    return <TextInput id={field.id} label={label} value={chosen} readOnly />;
  }
  return (
    <NativeSelect
      label={label}
      description={description}
      data={options}
      {...field}
      value={value}
      onChange={(event) => field.onChange(event.currentTarget.value || null)}
    />
  );
}
