import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useAccountMutation } from './use-account-mutation.ts';

type Question = 'suspend' | 'remove';

/** Closes the register to somebody, for a time or for good. */
export function AccountAccess({ account }: { account: ListedAccount }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const resume = useAccountMutation('account.resume');
  const close = () => setQuestion(null);
  const giveBack = () =>
    resume.mutate(
      { accountId: account.id },
      { onSuccess: () => notifications.show({ message: accountsWords.resumed }) },
    );
  return (
    <FormBlock title={accountsWords.access}>
      <Text mb="md">{accountsWords.accessText}</Text>
      {resume.error && <ErrorNotice error={resume.error} />}
      <Group>
        {account.status === 'suspended' ? (
          <Button variant="default" loading={resume.isPending} onClick={giveBack}>
            {accountsWords.resume}
          </Button>
        ) : (
          <Button variant="default" onClick={() => setQuestion('suspend')}>
            {accountsWords.suspend}
          </Button>
        )}
        <Button variant="subtle" color="red" onClick={() => setQuestion('remove')}>
          {accountsWords.remove}
        </Button>
      </Group>
      {question === 'suspend' && <SuspendDialog account={account} onClose={close} />}
      {question === 'remove' && <RemoveDialog account={account} onClose={close} />}
    </FormBlock>
  );
}

type DialogProps = { account: ListedAccount; onClose: () => void };

function SuspendDialog({ account, onClose }: DialogProps) {
  const suspend = useAccountMutation('account.suspend');
  const confirm = () =>
    suspend.mutate(
      { accountId: account.id },
      {
        onSuccess: () => {
          onClose();
          notifications.show({ message: accountsWords.suspended });
        },
      },
    );
  const health = account.health === 'granted' ? [accountsWords.suspendHealth] : [];
  return (
    <ConfirmDialog
      title={accountsWords.suspendTitle(account.name)}
      sentences={[...accountsWords.suspendText, ...health]}
      confirmLabel={accountsWords.suspend}
      isPending={suspend.isPending}
      pendingText={accountsWords.rekeying}
      error={suspend.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

function RemoveDialog({ account, onClose }: DialogProps) {
  const [, navigate] = useLocation();
  const remove = useAccountMutation('account.remove');
  const confirm = () =>
    remove.mutate(
      { accountId: account.id },
      {
        onSuccess: () => {
          notifications.show({ message: accountsWords.removed(account.name) });
          navigate('/reglages/comptes', { replace: true });
        },
      },
    );
  const health = account.health === 'granted' ? [accountsWords.removeHealth] : [];
  return (
    <ConfirmDialog
      title={accountsWords.removeTitle(account.name)}
      sentences={[...accountsWords.removeText, ...health]}
      confirmLabel={accountsWords.remove}
      isDanger
      isPending={remove.isPending}
      pendingText={accountsWords.rekeying}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
