import { Alert, Stack, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { PassphraseStrength } from '../../ui/passphrase/passphrase-strength.tsx';
import { usePassphraseScore } from '../../ui/passphrase/use-passphrase-score.ts';
import type { FieldProps } from '../../ui/use-schema-form.ts';

type Props = {
  field: FieldProps;
  knownWords: readonly string[];
  /** In a dialog: the cursor starts here. */
  takesFocus?: boolean;
};

/** A passphrase given by somebody else: typed once and shown, because it has to be copied on paper. */
export function ProvisionalPassphrase({ field, knownWords, takesFocus }: Props) {
  const score = usePassphraseScore(String(field.value), knownWords);
  return (
    <Stack gap="xs">
      <TextInput
        label={accountsWords.provisionalLabel}
        description={accountsWords.provisionalHelp}
        autoComplete="off"
        spellCheck={false}
        data-autofocus={takesFocus || undefined}
        {...field}
      />
      <PassphraseStrength score={score} />
      <Alert color="gray" icon={<IconKey aria-hidden />}>
        {accountsWords.provisionalNote}
      </Alert>
    </Stack>
  );
}
