import { Button, Table } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { OfficialForm } from '../../../shared/contract/official-form-contract.ts';
import {
  officialFormNames,
  officialFormsWords as words,
} from '../../../shared/text/screen/official-forms-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { focusField } from '../../ui/focus-field.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { formatDay } from '../../ui/format-instant.ts';
import { StackingTable } from '../../ui/stacking-table.tsx';
import { CHOOSE_FORMS_ID } from './add-official-forms.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import classes from './official-forms.module.css';
import { useFormMutation } from './use-form-mutation.ts';

/** Every form that was added: which it is, whether its edition is known, what it lacks. */
export function OfficialFormsTable({ forms }: { forms: readonly OfficialForm[] }) {
  const canRemove = useCan('officialForm.remove');
  const [leaving, setLeaving] = useState<OfficialForm | null>(null);
  const remove = useFormMutation('officialForm.remove');
  const close = () => {
    setLeaving(null);
    remove.reset();
  };
  const forget = () => {
    close();
    // The line goes away with its button.
    setTimeout(() => focusField(CHOOSE_FORMS_ID));
  };
  return (
    <FormBlock title={words.list}>
      <div className={classes.scroll}>
        <StackingTable aria-label={words.list}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.kind}</Table.Th>
              <Table.Th scope="col">{words.edition}</Table.Th>
              <Table.Th scope="col">{words.added}</Table.Th>
              <Table.Th scope="col">{words.state}</Table.Th>
              {canRemove && <Table.Td />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {forms.map((form, index) => (
              <FormRow
                key={form.id}
                form={form}
                // Newest first: the first of its kind is the one that is filled.
                isUsed={forms.findIndex(({ kind }) => kind === form.kind) === index}
                onRemove={canRemove ? () => setLeaving(form) : null}
              />
            ))}
          </Table.Tbody>
        </StackingTable>
      </div>
      {leaving && (
        <ConfirmDialog
          title={words.removeTitle(officialFormNames[leaving.kind])}
          sentences={[words.removeText]}
          confirmLabel={words.removeConfirm}
          isDanger
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ formId: leaving.id }, { onSuccess: forget })}
          onClose={close}
        />
      )}
    </FormBlock>
  );
}

type RowProps = { form: OfficialForm; isUsed: boolean; onRemove: (() => void) | null };

function FormRow({ form, isUsed, onRemove }: RowProps) {
  const name = officialFormNames[form.kind];
  const day = formatDay(form.addedAt);
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>
        <Edition form={form} />
      </Table.Td>
      <Table.Td>{words.addedBy(form.addedBy, day)}</Table.Td>
      <Table.Td>
        <State form={form} isUsed={isUsed} />
      </Table.Td>
      {onRemove && (
        <Table.Td className={classes.action}>
          <Button
            variant="subtle"
            px="xs"
            leftSection={<IconTrash size={18} aria-hidden />}
            aria-label={words.removeOf(name, day)}
            onClick={onRemove}
          >
            {words.remove}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}

function Edition({
  form: { isKnownEdition, knownFields, fieldCount, missingLabels },
}: {
  form: OfficialForm;
}) {
  return (
    <>
      <div>{isKnownEdition ? words.known : words.unknown}</div>
      <div className={classes.fact}>{words.fields(knownFields, fieldCount)}</div>
      {missingLabels.length > 0 && (
        <details>
          <summary className={classes.summary}>{words.missing(missingLabels.length)}</summary>
          <p className={classes.fact}>{words.missingHelp}</p>
          <ul className={classes.labels}>
            {missingLabels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function State({ form, isUsed }: { form: OfficialForm; isUsed: boolean }) {
  if (form.isFileMissing) {
    return (
      <span className={classes.state} data-tone="warning">
        <IconAlertTriangle size={20} aria-hidden /> {words.fileMissing}
      </span>
    );
  }
  if (!isUsed) return <span className={classes.fact}>{words.replaced}</span>;
  return (
    <span className={classes.state} data-tone="calm">
      <IconCircleCheck size={20} aria-hidden /> {words.used}
    </span>
  );
}
