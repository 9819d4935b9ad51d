import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import * as z from 'zod';
import { passphraseSchema } from '../../../shared/contract/session-contract.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { NewPassphraseFields } from '../../ui/passphrase/new-passphrase-fields.tsx';
import {
  emptyNewPassphrase,
  findWeakness,
  newPassphraseMessages,
  newPassphraseShape,
  refuseDifferent,
} from '../../ui/passphrase/new-passphrase-form.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const changeSchema = refuseDifferent(z.strictObject({ current: passphraseSchema, ...newPassphraseShape }));

const labels: Readonly<Record<string, string>> = {
  current: passphraseWords.currentPassphrase,
  passphrase: passphraseWords.newPassphrase,
  passphraseAgain: passphraseWords.again,
};

/** One's own passphrase: the present one, then the new one twice. Never kept as a draft. */
export function OwnPassphrasePage() {
  const { schoolName, account } = useOpenSession();
  const knownWords = [schoolName, account.name];
  const { field, errors, attempt, submit, change } = useOwnPassphrase(knownWords);
  return (
    <>
      <PageHeader
        title={accountsWords.ownTitle}
        windowTitle={settingsWords.windowTitle(accountsWords.ownTitle)}
      />
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} attempt={attempt} />
        {change.error && <ErrorNotice error={change.error} />}
        <FormBlock title={accountsWords.passphrase}>
          <Stack>
            <Text>{accountsWords.ownIntro}</Text>
            <PasswordInput
              label={passphraseWords.currentPassphrase}
              autoComplete="current-password"
              {...field('current')}
            />
            <NewPassphraseFields
              field={field}
              label={passphraseWords.newPassphrase}
              knownWords={knownWords}
            />
          </Stack>
        </FormBlock>
        <Button type="submit" mt="lg" loading={change.isPending}>
          {accountsWords.ownSubmit}
        </Button>
      </form>
    </>
  );
}

function useOwnPassphrase(knownWords: readonly string[]) {
  const [, navigate] = useLocation();
  const schemaForm = useSchemaForm({
    schema: changeSchema,
    initialValues: { current: '', ...emptyNewPassphrase },
    showsErrorsOn: 'submit',
    labelOf: (path) => labels[path] ?? '',
    messages: newPassphraseMessages,
  });
  const change = useRegisterMutation('account.changePassphrase', {
    outdates: ['account.list', 'journal.list'],
    onSuccess: (session, _, client) => client.setQueryData(sessionKey, session),
  });
  const submit = schemaForm.submit(async ({ current, passphrase }) => {
    const weakness = await findWeakness(passphrase, knownWords);
    if (weakness.length > 0) return schemaForm.showIssues(weakness);
    change.mutate(
      { current, next: passphrase },
      {
        onSuccess: () => {
          schemaForm.form.reset();
          notifications.show({ message: accountsWords.ownDone });
          navigate('/reglages/securite');
        },
      },
    );
  });
  return { ...schemaForm, submit, change };
}
