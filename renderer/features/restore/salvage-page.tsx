import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SalvageReport } from '../../../shared/backup/backup-schema.ts';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import type { NamedAccount } from '../../ui/credentials/account-cards.tsx';
import { type Credentials, CredentialsForm } from '../../ui/credentials/credentials-form.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { NewestBackup } from './newest-backup.tsx';

type Props = {
  accounts: readonly NamedAccount[];
  accountId: string;
  onLeave: () => void;
  onRestore: () => void;
};

/** What a damaged register still gives: first said, then saved. */
export function SalvagePage({ accounts, accountId, onLeave, onRestore }: Props) {
  const [credentials, setCredentials] = useState<Credentials | null>(null);
  const inspect = useRegisterMutation('salvage.inspect');
  const submit = (typed: Credentials) => {
    setCredentials(typed);
    inspect.mutate(typed);
  };
  if (inspect.data && credentials) {
    return (
      <SalvageResult
        report={inspect.data}
        credentials={credentials}
        onRestore={onRestore}
        onLeave={onLeave}
      />
    );
  }
  if (inspect.error?.code === 'REGISTER_DAMAGED') {
    return <NothingReadable onRestore={onRestore} onLeave={onLeave} />;
  }
  return (
    <GateCard isWide>
      <PageHeader title={words.salvage} />
      <Stack>
        <Text>{words.salvageText}</Text>
        <CredentialsForm
          accounts={accounts}
          initialAccountId={accountId}
          submitLabel={words.salvageInspect}
          pendingLabel={words.salvageInspecting}
          isPending={inspect.isPending}
          error={inspect.error}
          onSubmit={submit}
          secondary={
            <Button variant="default" onClick={onLeave} disabled={inspect.isPending}>
              {stepWords.previous}
            </Button>
          }
        />
      </Stack>
    </GateCard>
  );
}

type NothingProps = { onRestore: () => void; onLeave: () => void };

/** Cut too short, or without its first pages: only a copy is left. */
function NothingReadable({ onRestore, onLeave }: NothingProps) {
  return (
    <GateCard isWide>
      <PageHeader title={words.salvageNothingTitle} />
      <Stack>
        <Text>{words.salvageNothing}</Text>
        <NewestBackup />
        <Group>
          <Button onClick={onRestore}>{unlockWords.restore}</Button>
          <Button variant="default" onClick={onLeave}>
            {stepWords.previous}
          </Button>
        </Group>
      </Stack>
    </GateCard>
  );
}

type ResultProps = {
  report: SalvageReport;
  credentials: Credentials;
  onRestore: () => void;
  onLeave: () => void;
};

function SalvageResult({ report, credentials, onRestore, onLeave }: ResultProps) {
  const client = useQueryClient();
  const recover = useRegisterMutation('salvage.recover', {
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      notifications.show({
        color: 'green',
        title: words.recoveredTitle,
        message: words.recoveredText(report),
        autoClose: false,
      });
    },
  });
  return (
    <GateCard isWide>
      <PageHeader title={words.salvageTitle} />
      <Stack>
        <Text fw={600}>{words.salvageFound(report)}</Text>
        <Text>{words.salvageLost(report)}</Text>
        <NewestBackup />
        <Text>{words.salvageAdvice}</Text>
        <Text>{words.recoverText}</Text>
        {recover.error && <ErrorNotice error={recover.error} />}
        <Text role="status">{recover.isPending && words.recovering}</Text>
        <Group>
          <Button loading={recover.isPending} onClick={() => recover.mutate(credentials)}>
            {words.recover}
          </Button>
          <Button variant="default" onClick={onRestore} disabled={recover.isPending}>
            {unlockWords.restore}
          </Button>
        </Group>
        {!recover.isPending && (
          <Anchor component="button" type="button" mih={40} ta="start" onClick={onLeave}>
            {stepWords.previous}
          </Anchor>
        )}
      </Stack>
    </GateCard>
  );
}
