import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as z from 'zod';
import { AppError } from '../../../shared/app-error.ts';
import { passphraseSchema } from '../../../shared/contract/session-contract.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { useSchemaForm } from '../use-schema-form.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import {
  emptyNewPassphrase,
  findWeakness,
  newPassphraseMessages,
  newPassphraseShape,
  refuseDifferent,
} from './new-passphrase-form.ts';

const schema = refuseDifferent(z.strictObject({ current: passphraseSchema, ...newPassphraseShape }));
type Values = z.infer<typeof schema>;

const labels: Record<string, string> = {
  current: passphraseWords.currentPassphrase,
  passphrase: passphraseWords.newPassphrase,
  passphraseAgain: passphraseWords.again,
};

type Props = {
  /** « Phrase de passe provisoire », where somebody else gave it. */
  currentLabel?: string;
  currentHelp?: string;
  submitLabel?: string;
  /** Words a guesser tries first: the school's name, the account's. */
  knownWords: readonly string[];
  /** Before the form is sent and after: what it asks, and a second button. */
  secondary?: ReactNode;
  onDone?: () => void;
};

/** One's own passphrase, changed with the present one. The session that comes back is put in place. */
export function ChangePassphraseForm({ knownWords, onDone, secondary, ...words }: Props) {
  const client = useQueryClient();
  const currentLabel = words.currentLabel ?? passphraseWords.currentPassphrase;
  const { field, errors, attempt, submit, showIssues, form } = useSchemaForm<Values, Values>({
    schema,
    initialValues: { current: '', ...emptyNewPassphrase },
    showsErrorsOn: 'submit',
    labelOf: (path) => (path === 'current' ? currentLabel : (labels[path] ?? '')),
    messages: {
      ...newPassphraseMessages,
      REQUIRED: passphraseWords.required,
      WRONG_PASSPHRASE: getErrorMessage('WRONG_PASSPHRASE'),
      SAME_PASSPHRASE: getErrorMessage('SAME_PASSPHRASE'),
    },
  });
  const change = useRegisterMutation('account.changePassphrase', {
    onSuccess: (session) => client.setQueryData(sessionKey, session),
  });

  const send = async ({ current, passphrase }: Values) => {
    const weaknesses = await findWeakness(passphrase, knownWords);
    if (weaknesses.length > 0) return showIssues(weaknesses);
    change.mutate(
      { current, next: passphrase },
      {
        onSuccess: () => {
          form.reset();
          onDone?.();
        },
        onError: (error) => {
          const path = findFieldOf(error);
          if (path !== null) showIssues([{ path, code: error.code }]);
        },
      },
    );
  };
  return (
    <form onSubmit={submit((values) => void send(values))} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Stack>
        <PasswordInput
          label={currentLabel}
          description={words.currentHelp}
          autoComplete="current-password"
          {...field('current')}
        />
        <NewPassphraseFields field={field} label={passphraseWords.newPassphrase} knownWords={knownWords} />
        {change.error && findFieldOf(change.error) === null && <ErrorNotice error={change.error} />}
        <Text role="status">{change.isPending && passphraseWords.changing}</Text>
        <Group justify="space-between">
          {secondary}
          <Button type="submit" loading={change.isPending}>
            {words.submitLabel ?? passphraseWords.change}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function findFieldOf(error: Error): 'current' | 'passphrase' | null {
  if (!(error instanceof AppError)) return null;
  if (error.code === 'WRONG_PASSPHRASE') return 'current';
  return error.code === 'SAME_PASSPHRASE' ? 'passphrase' : null;
}
