import { Alert, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import * as z from 'zod';
import { type Founder, founderSchema } from '../../../shared/account/account-schema.ts';
import { roleWords } from '../../../shared/text/role-words.ts';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { NewPassphraseFields } from '../../ui/passphrase/new-passphrase-fields.tsx';
import {
  findWeakness,
  type NewPassphrase,
  newPassphraseMessages,
  newPassphraseShape,
  refuseDifferent,
} from '../../ui/passphrase/new-passphrase-form.ts';
import { StepButtons } from '../../ui/step-buttons.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

export type AccountDraft = Founder & NewPassphrase;

const accountDraftSchema = refuseDifferent(z.strictObject({ ...founderSchema.shape, ...newPassphraseShape }));

const labels: Record<string, string> = {
  name: startWords.accountName,
  role: startWords.accountRole,
  passphrase: passphraseWords.passphrase,
  passphraseAgain: passphraseWords.again,
};

type Props = {
  account: AccountDraft;
  /** Words a guesser tries first: the school's name, the town. */
  knownWords: readonly string[];
  onBack: (draft: AccountDraft) => void;
  onNext: (account: AccountDraft) => void;
};

export function AccountStep({ account, knownWords, onBack, onNext }: Props) {
  const { form, field, errors, attempt, submit, showIssues } = useSchemaForm({
    schema: accountDraftSchema,
    initialValues: account,
    showsErrorsOn: 'submit',
    labelOf: (path) => labels[path] ?? '',
    messages: newPassphraseMessages,
  });
  const guessable = [...knownWords, form.getValues().name];

  const accept = async (draft: AccountDraft) => {
    const weaknesses = await findWeakness(draft.passphrase, guessable);
    if (weaknesses.length > 0) showIssues(weaknesses);
    else onNext(draft);
  };
  return (
    <form onSubmit={submit((draft) => void accept(draft))} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Stack>
        <Text>{startWords.accountIntro}</Text>
        <TextInput label={startWords.accountName} autoComplete="off" {...field('name')} />
        <Radio.Group label={startWords.accountRole} {...field('role')}>
          <Stack gap="xs" mt="xs">
            <Radio value="nurse" label={roleWords.nurse} />
            <Radio value="head" label={roleWords.head} />
          </Stack>
        </Radio.Group>
        <NewPassphraseFields field={field} knownWords={guessable} />
        <Alert icon={<IconKey aria-hidden />} color="gray">
          {startWords.passphraseWarning}
        </Alert>
      </Stack>
      <StepButtons onBack={() => onBack(form.getValues())} />
    </form>
  );
}
