import { ActionIcon, Text, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { Signatory } from '../../../shared/plan/administrative-schema.ts';
import { administrativeScreenWords as words } from '../../../shared/text/screen/plan-administrative-words.ts';
import { ClosableDateField } from '../../ui/form-items/closable-date-field.tsx';
import { addHints, WordHints } from '../../ui/secrecy/word-hints.tsx';
import { usePlanEditor } from './plan-editor-context.ts';
import classes from './signatories.module.css';
import { buildSignatoryId, useSignatories } from './use-signatories.ts';

type Props = {
  title: string;
  /** Name that comes from the pupil's page: shown, not typed. */
  fixedName?: string;
  note?: string;
  signatory: Signatory;
  /** Refused values of this row, by field. */
  errors?: Readonly<Record<string, string>>;
};

/** A row of the form's tables: nom, adresse administrative, signature, exemplaire reçu. */
export const SignatoryRow = memo(function SignatoryRow(props: Props) {
  const { title, fixedName, note, signatory } = props;
  const { isReadOnly } = usePlanEditor();
  const { remove } = useSignatories();
  const named = [title, fixedName ?? signatory.name].filter(Boolean).join(' – ');
  return (
    <fieldset id={buildSignatoryId(signatory.id)} className={classes.row}>
      <legend className={classes.legend}>{title}</legend>
      {fixedName !== undefined && <Text className={classes.name}>{fixedName}</Text>}
      {fixedName !== undefined && <WordHints field={nameField(signatory, 'name')} />}
      {note && <Text className={classes.note}>{note}</Text>}
      <div className={classes.fields}>
        {fixedName === undefined && <IdentityFields {...props} />}
        <SignatureFields {...props} />
        {!isReadOnly && (
          <ActionIcon
            className={classes.remove}
            aria-label={words.remove(named)}
            onClick={() => remove(signatory.id)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </fieldset>
  );
});

function IdentityFields({ signatory, errors }: Props) {
  const { isReadOnly } = usePlanEditor();
  const { change } = useSignatories();
  return (
    <>
      {signatory.kind === 'other' && (
        <TextInput
          id={nameField(signatory, 'otherLabel').replaceAll('.', '-')}
          label={words.otherRole}
          value={signatory.otherLabel}
          error={errors?.otherLabel}
          readOnly={isReadOnly}
          inputContainer={addHints(nameField(signatory, 'otherLabel'))}
          onChange={(event) => change(signatory.id, { otherLabel: event.currentTarget.value }, 'otherLabel')}
        />
      )}
      <TextInput
        id={nameField(signatory, 'name').replaceAll('.', '-')}
        label={words.name}
        value={signatory.name}
        error={errors?.name}
        readOnly={isReadOnly}
        inputContainer={addHints(nameField(signatory, 'name'))}
        onChange={(event) => change(signatory.id, { name: event.currentTarget.value }, 'name')}
      />
      <Textarea
        id={nameField(signatory, 'address').replaceAll('.', '-')}
        label={words.address}
        autosize={false}
        rows={1}
        classNames={{ input: classes.growing }}
        value={signatory.address}
        error={errors?.address}
        readOnly={isReadOnly}
        inputContainer={addHints(nameField(signatory, 'address'))}
        onChange={(event) => change(signatory.id, { address: event.currentTarget.value }, 'address')}
      />
    </>
  );
}

/** A text of this row, as `shared/secrecy` names it. */
function nameField({ id }: Signatory, field: 'name' | 'address' | 'otherLabel'): string {
  return `administrative.signatories.${id}.${field}`;
}

function SignatureFields({ signatory, errors }: Props) {
  const { isReadOnly, today } = usePlanEditor();
  const { change } = useSignatories();
  const isFuture = signatory.signedOn !== null && signatory.signedOn > today;
  return (
    <>
      <ClosableDateField
        data-path={`signatories.${signatory.id}.signedOn`}
        label={words.signedOn}
        value={signatory.signedOn}
        isReadOnly={isReadOnly}
        error={errors?.signedOn ?? (isFuture ? words.signedInFuture : undefined)}
        onChange={(signedOn) => change(signatory.id, { signedOn }, null)}
      />
      <ClosableDateField
        data-path={`signatories.${signatory.id}.copyReceivedOn`}
        label={words.copyReceivedOn}
        value={signatory.copyReceivedOn}
        isReadOnly={isReadOnly}
        error={errors?.copyReceivedOn}
        onChange={(copyReceivedOn) => change(signatory.id, { copyReceivedOn }, null)}
      />
    </>
  );
}
