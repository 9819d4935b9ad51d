import { Button, Group, TextInput } from '@mantine/core';
import * as z from 'zod';
import { folderSchema } from '../../../shared/contract/session-contract.ts';
import { backupsWords } from '../../../shared/text/screen/backups-words.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import classes from './backups.module.css';

const typedFolderSchema = z.strictObject({ folder: folderSchema });

type Props = { isPending: boolean; onUse: (folder: string) => void };

/** A folder by its path, for a share that no dialog of the system shows. */
export function TypedFolder({ isPending, onUse }: Props) {
  const { field, submit } = useSchemaForm({
    schema: typedFolderSchema,
    initialValues: { folder: '' },
    showsErrorsOn: 'submit',
    labelOf: () => backupsWords.typed,
  });
  return (
    <form onSubmit={submit(({ folder }) => onUse(folder))} noValidate>
      <Group mt="md" gap="sm" align="flex-end">
        <TextInput
          className={classes.path}
          label={backupsWords.typed}
          autoComplete="off"
          spellCheck={false}
          {...field('folder')}
        />
        <Button type="submit" variant="default" loading={isPending}>
          {backupsWords.use}
        </Button>
      </Group>
    </form>
  );
}
