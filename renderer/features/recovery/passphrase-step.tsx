import { Stack, Text } from '@mantine/core';
import * as z from 'zod';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { NewPassphraseFields } from '../../ui/passphrase/new-passphrase-fields.tsx';
import {
  emptyNewPassphrase,
  findWeakness,
  type NewPassphrase,
  newPassphraseMessages,
  newPassphraseShape,
  refuseDifferent,
} from '../../ui/passphrase/new-passphrase-form.ts';
import { StepButtons } from '../../ui/step-buttons.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const schema = refuseDifferent(z.strictObject(newPassphraseShape));

const labels: Record<string, string> = {
  passphrase: passphraseWords.newPassphrase,
  passphraseAgain: passphraseWords.again,
};

type Props = {
  /** Of the account that is recovered. */
  name: string;
  isPending: boolean;
  error: Error | null;
  onBack: () => void;
  onRecover: (passphrase: string) => void;
};

export function PassphraseStep({ name, isPending, error, onBack, onRecover }: Props) {
  const { field, errors, attempt, submit, showIssues } = useSchemaForm<NewPassphrase, NewPassphrase>({
    schema,
    initialValues: emptyNewPassphrase,
    showsErrorsOn: 'submit',
    labelOf: (path) => labels[path] ?? '',
    messages: newPassphraseMessages,
  });
  const send = async ({ passphrase }: NewPassphrase) => {
    const weaknesses = await findWeakness(passphrase, [name]);
    if (weaknesses.length > 0) showIssues(weaknesses);
    else onRecover(passphrase);
  };
  return (
    <form onSubmit={submit((values) => void send(values))} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Stack>
        <Text>{words.passphraseText(name)}</Text>
        <NewPassphraseFields field={field} label={passphraseWords.newPassphrase} knownWords={[name]} />
        {error && <ErrorNotice error={error} />}
        <Text role="status">{isPending && words.recovering}</Text>
      </Stack>
      <StepButtons onBack={onBack} submitLabel={words.recover} isPending={isPending} />
    </form>
  );
}
