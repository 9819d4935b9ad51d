import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import * as z from 'zod';
import { type ListedAccount, newPassphraseSchema } from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { findWeakness, newPassphraseMessages } from '../../ui/passphrase/new-passphrase-form.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ProvisionalPassphrase } from './provisional-passphrase.tsx';
import { useAccountMutation } from './use-account-mutation.ts';

/** For somebody who forgot theirs: a provisional passphrase takes its place. */
export function AccountPassphrase({ account }: { account: ListedAccount }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <FormBlock title={accountsWords.passphrase}>
      <Text mb="md">
        {account.mustChangePassphrase ? accountsWords.passphraseProvisional : accountsWords.passphraseOwn}
      </Text>
      <Button variant="default" onClick={() => setAsking(true)}>
        {accountsWords.reset}
      </Button>
      {isAsking && <ResetDialog account={account} onClose={() => setAsking(false)} />}
    </FormBlock>
  );
}

const passphraseFormSchema = z.strictObject({ passphrase: newPassphraseSchema });

function ResetDialog({ account, onClose }: { account: ListedAccount; onClose: () => void }) {
  const { schoolName } = useOpenSession();
  const reset = useAccountMutation('account.resetPassphrase');
  const { field, submit, showIssues } = useSchemaForm({
    schema: passphraseFormSchema,
    initialValues: { passphrase: '' },
    showsErrorsOn: 'submit',
    labelOf: () => accountsWords.provisionalLabel,
    messages: newPassphraseMessages,
  });
  const knownWords = [schoolName, account.name];
  const confirm = submit(async ({ passphrase }) => {
    const weakness = await findWeakness(passphrase, knownWords);
    if (weakness.length > 0) return showIssues(weakness);
    reset.mutate(
      { accountId: account.id, passphrase },
      {
        onSuccess: () => {
          onClose();
          notifications.show({ message: accountsWords.resetDone });
        },
      },
    );
  });
  return (
    <ConfirmDialog
      title={accountsWords.resetTitle(account.name)}
      sentences={[
        accountsWords.resetText,
        ...(account.health === 'granted' ? [accountsWords.resetHealth] : []),
      ]}
      confirmLabel={accountsWords.resetConfirm}
      isPending={reset.isPending}
      pendingText={accountsWords.rekeying}
      error={reset.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <ProvisionalPassphrase field={field('passphrase')} knownWords={knownWords} takesFocus />
    </ConfirmDialog>
  );
}
