import { Anchor, Button, Loader, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './accounts.module.css';
import { AccountsTable } from './accounts-table.tsx';

/** Who may open the register, and as what. */
export function AccountsPage() {
  const { data, error, refetch } = useRegisterQuery('account.list', {}, { staleTime: 0 });
  const canCreate = useCan('account.create');
  const canChangeOwn = useCan('account.changePassphrase');
  return (
    <>
      <PageHeader
        title={accountsWords.title}
        windowTitle={settingsWords.windowTitle(accountsWords.title)}
        actions={
          canCreate && (
            <Button
              component={Link}
              href="/reglages/comptes/nouveau"
              leftSection={<IconPlus size={20} aria-hidden />}
            >
              {accountsWords.add}
            </Button>
          )
        }
      />
      <Stack gap="lg">
        <Text className={classes.intro}>
          {accountsWords.intro}{' '}
          <Anchor component={Link} href="/reglages/comptes/droits">
            {accountsWords.permissionsLink}
          </Anchor>
        </Text>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader aria-label={kitWords.loading} />}
        {data && <AccountsTable accounts={data.filter(({ status }) => status !== 'removed')} />}
        {data && <RemovedAccounts accounts={data.filter(({ status }) => status === 'removed')} />}
        {canChangeOwn && <OwnPassphrase />}
      </Stack>
    </>
  );
}

function RemovedAccounts({ accounts }: { accounts: readonly ListedAccount[] }) {
  if (accounts.length === 0) return null;
  return (
    <details>
      <summary>{accountsWords.removedTitle(accounts.length)}</summary>
      <Text c="dimmed">{accountsWords.removedText}</Text>
      <ul className={classes.removed}>
        {accounts.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

/** Everybody's own door: no right is needed. */
export function OwnPassphrase() {
  return (
    <FormBlock title={accountsWords.passphrase}>
      <Text mb="md">{accountsWords.ownPassphraseText}</Text>
      <Button variant="default" component={Link} href="/reglages/phrase-de-passe">
        {accountsWords.ownPassphrase}
      </Button>
    </FormBlock>
  );
}
