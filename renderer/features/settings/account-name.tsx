import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import * as z from 'zod';
import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { requiredLineSchema } from '../../../shared/text/text-schemas.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import classes from './account-page.module.css';
import { useAccountMutation } from './use-account-mutation.ts';

const nameSchema = z.strictObject({ name: requiredLineSchema });

/** The name of an account, as the unlock screen shows it. */
export function AccountName({ account }: { account: ListedAccount }) {
  const { form, field, submit } = useSchemaForm({
    schema: nameSchema,
    initialValues: { name: account.name },
    showsErrorsOn: 'submit',
    labelOf: () => accountsWords.nameLabel,
  });
  const rename = useAccountMutation('account.rename');
  useLeaveGuard(form.isDirty());
  const save = submit(({ name }) =>
    rename.mutate(
      { accountId: account.id, name },
      {
        onSuccess: () => {
          form.setValues({ name });
          form.resetDirty({ name });
          notifications.show({ message: accountsWords.renamed });
        },
      },
    ),
  );
  return (
    <form onSubmit={save} noValidate>
      {rename.error && <ErrorNotice error={rename.error} />}
      <Group align="flex-end" gap="sm">
        <TextInput
          className={classes.name}
          label={accountsWords.nameLabel}
          autoComplete="off"
          {...field('name')}
        />
        <Button type="submit" variant="default" loading={rename.isPending}>
          {accountsWords.rename}
        </Button>
      </Group>
    </form>
  );
}
