import { Loader, Stack, Text } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AccountAccess } from './account-access.tsx';
import { AccountChips } from './account-chips.tsx';
import { AccountHealth } from './account-health.tsx';
import { AccountName } from './account-name.tsx';
import { AccountPassphrase } from './account-passphrase.tsx';
import { AccountRole } from './account-role.tsx';
import { OwnPassphrase } from './accounts-page.tsx';

/** Everything that can be done to one account. */
export function AccountPage({ accountId }: { accountId: string }) {
  const { data, error, refetch } = useRegisterQuery('account.list', {});
  const account = data?.find(({ id, status }) => id === accountId && status !== 'removed');
  return (
    <>
      <PageHeader
        title={account?.name ?? accountsWords.accountWindowTitle}
        windowTitle={settingsWords.windowTitle(accountsWords.accountWindowTitle)}
        subtitle={account && <AccountChips account={account} />}
        back={{ href: '/reglages/comptes', label: accountsWords.back }}
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={kitWords.loading} />}
      {data && !account && <EmptyState icon={IconUserOff} title={accountsWords.unknown} />}
      {account && <AccountBlocks account={account} />}
    </>
  );
}

function AccountBlocks({ account }: { account: ListedAccount }) {
  const isOwn = useOpenSession().account.id === account.id;
  return (
    <Stack gap="lg">
      <FormBlock title={accountsWords.identity}>
        <Stack gap="lg">
          <AccountName account={account} />
          {!isOwn && <AccountRole key={account.role} account={account} />}
        </Stack>
      </FormBlock>
      <AccountHealth account={account} />
      {isOwn ? (
        <>
          <OwnPassphrase />
          <Text c="dimmed">{accountsWords.ownText}</Text>
        </>
      ) : (
        <>
          <AccountPassphrase account={account} />
          <AccountAccess account={account} />
        </>
      )}
    </Stack>
  );
}
