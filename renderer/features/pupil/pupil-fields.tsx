import { Alert, Anchor, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { isOfAge } from '../../../shared/pupil/pupil-rules.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { pupilFieldHelp, pupilFieldLabels, pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { OptionalLabel } from '../../ui/optional-label.tsx';
import { GuardiansFields } from './guardians-fields.tsx';
import type { PupilForm } from './pupil-form.ts';

type Props = { pupilForm: PupilForm; organisation: Organisation };

/** Everything one types about a pupil. */
export function PupilFields({ pupilForm, organisation }: Props) {
  const { form, field } = pupilForm;
  const { today } = useOpenSession();
  const { birthDate, guardians } = form.getValues();
  const isAdult = birthDate !== null && birthDate <= today && isOfAge(birthDate, today);
  return (
    <Stack gap="xl">
      <FormBlock title={pupilWords.identity}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={pupilFieldLabels.lastName} autoComplete="off" {...field('lastName')} />
          <TextInput label={pupilFieldLabels.firstName} autoComplete="off" {...field('firstName')} />
          <DateField label={pupilFieldLabels.birthDate} {...field('birthDate')} />
          <TextInput
            style={{ gridColumn: '1 / -1' }}
            label={<OptionalLabel text={pupilFieldLabels.address} />}
            autoComplete="off"
            {...field('address')}
          />
        </SimpleGrid>
        {isAdult && (
          <Alert mt="md" icon={<IconInfoCircle aria-hidden />} role="status">
            {pupilWords.ofAge}
          </Alert>
        )}
      </FormBlock>
      <SchoolingFields pupilForm={pupilForm} organisation={organisation} />
      <FormBlock title={pupilWords.guardians}>
        {!isAdult && guardians.length === 0 && <Text mb="md">{pupilWords.guardianWanted}</Text>}
        <GuardiansFields pupilForm={pupilForm} />
      </FormBlock>
      <SafetyFields pupilForm={pupilForm} organisation={organisation} />
    </Stack>
  );
}

function SchoolingFields({ pupilForm: { field }, organisation }: Props) {
  const classes = organisation.classes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormBlock title={pupilWords.schooling}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NativeSelect
          label={<OptionalLabel text={pupilFieldLabels.classId} />}
          data={[{ value: '', label: pupilWords.noClass }, ...classes]}
          {...readSelect(field('classId'))}
        />
        <DateField label={pupilFieldLabels.enteredOn} optional {...field('enteredOn')} />
        <DateField label={pupilFieldLabels.leftOn} optional {...field('leftOn')} />
      </SimpleGrid>
      {classes.length === 0 && (
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

function SafetyFields({ pupilForm: { field }, organisation }: Props) {
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
          {...field('resourceAdult')}
        />
        <NativeSelect
          label={<OptionalLabel text={pupilFieldLabels.safePlaceId} />}
          description={pupilFieldHelp.safePlaceId}
          data={[{ value: '', label: pupilWords.classSafePlace }, ...places]}
          {...readSelect(field('safePlaceId'))}
        />
      </SimpleGrid>
    </FormBlock>
  );
}

/** A native list has no null: « not chosen » is the empty value. */
function readSelect(props: ReturnType<PupilForm['field']>) {
  return {
    ...props,
    value: props.value ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      props.onChange(event.currentTarget.value || null),
  };
}
