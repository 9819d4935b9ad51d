import { Alert, PasswordInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import * as z from 'zod';
import { type Founder, founderSchema } from '../../../shared/account/account-schema.ts';
import { roleWords } from '../../../shared/text/role-words.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useCapsLock } from '../../ui/use-caps-lock.ts';
import { type FieldProps, useSchemaForm } from '../../ui/use-schema-form.ts';
import type { PassphraseScore } from './passphrase-score.ts';
import { PassphraseStrength } from './passphrase-strength.tsx';
import { StepButtons } from './step-buttons.tsx';
import { loadPassphraseScore, usePassphraseScore, WEAKEST_ACCEPTED } from './use-passphrase-score.ts';

export type AccountDraft = Founder & { passphraseAgain: string };

const accountDraftSchema = z
  .strictObject({
    ...founderSchema.shape,
    passphraseAgain: z.string().overwrite((text) => text.normalize('NFC')),
  })
  .refine((draft) => draft.passphrase === draft.passphraseAgain, {
    error: 'PASSPHRASES_DIFFER',
    path: ['passphraseAgain'],
  });

const labels: Record<string, string> = {
  name: startWords.accountName,
  role: startWords.accountRole,
  passphrase: startWords.passphrase,
  passphraseAgain: startWords.passphraseAgain,
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
    messages: {
      PASSPHRASES_DIFFER: startWords.passphraseDifferent,
      PASSPHRASE_WEAK: startWords.passphraseWeak,
    },
  });
  const { name, passphrase } = form.getValues();
  const guessable = [...knownWords, name];
  const score = usePassphraseScore(passphrase, guessable);

  const accept = async (draft: AccountDraft) => {
    // The meter may still wait for a pause in the typing: what counts is what is sent.
    const sent = await loadPassphraseScore(draft.passphrase, guessable);
    if (sent < WEAKEST_ACCEPTED) showIssues([{ path: 'passphrase', code: 'PASSPHRASE_WEAK' }]);
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
        <PassphraseFields field={field} score={score} />
        <Alert icon={<IconKey aria-hidden />} color="gray">
          {startWords.passphraseWarning}
        </Alert>
      </Stack>
      <StepButtons onBack={() => onBack(form.getValues())} />
    </form>
  );
}

type PassphraseProps = { field: (path: string) => FieldProps; score: PassphraseScore | null };

/** Twice the same, shown or hidden together. */
function PassphraseFields({ field, score }: PassphraseProps) {
  const [isVisible, setVisible] = useState(false);
  const capsLock = useCapsLock();
  const shared = { visible: isVisible, onVisibilityChange: setVisible, autoComplete: 'new-password' };
  return (
    <>
      <PasswordInput
        label={startWords.passphrase}
        description={startWords.passphraseHelp}
        {...shared}
        {...capsLock.keyProps}
        {...field('passphrase')}
      />
      <PassphraseStrength score={score} />
      <PasswordInput
        label={startWords.passphraseAgain}
        description={capsLock.isOn ? unlockWords.capsLock : undefined}
        {...shared}
        {...capsLock.keyProps}
        {...field('passphraseAgain')}
      />
    </>
  );
}
