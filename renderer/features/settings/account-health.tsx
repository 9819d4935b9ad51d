import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { useAccountMutation } from './use-account-mutation.ts';
import { useCanGrant } from './use-can-grant.ts';

/** Whether the account holds the key of the health compartment, and the way to give it. */
export function AccountHealth({ account }: { account: ListedAccount }) {
  const { id, name } = account;
  const grant = useAccountMutation('account.grantHealth');
  const canGrant = useCanGrant()(account);
  const give = () =>
    grant.mutate(
      { accountId: id },
      { onSuccess: () => notifications.show({ message: accountsWords.granted(name) }) },
    );
  return (
    <FormBlock title={accountsWords.health}>
      <Text>{describeAccess(account, canGrant)}</Text>
      {grant.error && <ErrorNotice error={grant.error} />}
      {canGrant && (
        <Button mt="md" loading={grant.isPending} onClick={give}>
          {accountsWords.grantShort}
        </Button>
      )}
    </FormBlock>
  );
}

function describeAccess({ name, health, mustChangePassphrase }: ListedAccount, canGrant: boolean): string {
  switch (health) {
    case 'none':
      return accountsWords.healthNone;
    case 'granted':
      return accountsWords.healthGrantedText(name);
    case 'waiting':
      if (mustChangePassphrase) return accountsWords.healthWaitingFirst(name);
      return canGrant ? accountsWords.healthWaitingText(name) : accountsWords.healthWaitingOther(name);
  }
}
