import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import type { NamedAccount } from '../../ui/credentials/account-cards.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOpenOtherRegister } from '../../ui/use-open-other-register.ts';
import { KeyringTrouble } from './keyring-trouble.tsx';
import { NewestBackup } from './newest-backup.tsx';
import { SafeThings } from './safe-things.tsx';
import { SalvagePage } from './salvage-page.tsx';
import { readTrouble } from './trouble-kind.ts';

type Props = {
  error: Error;
  /** Who can open it; empty when the keyring cannot be read. */
  accounts: readonly NamedAccount[];
  /** Who has just tried; '' when nobody has. */
  accountId: string;
  onRetry: () => void;
  onRestore: () => void;
  onCreateOther: () => void;
};

/** A register that does not open: what is safe, and what can be done. */
export function RegisterTrouble({ error, accounts, accountId, onRetry, onRestore, onCreateOther }: Props) {
  const [isSalvaging, setSalvaging] = useState(false);
  const other = useOpenOtherRegister();
  const trouble = readTrouble(error);
  if (isSalvaging)
    return (
      <SalvagePage
        accounts={accounts}
        accountId={accountId}
        onLeave={() => setSalvaging(false)}
        onRestore={onRestore}
      />
    );
  return (
    <GateCard isWide={trouble.kind !== 'other'}>
      {trouble.kind === 'database' && (
        <DamagedDatabase
          onSalvage={accounts.length > 0 ? () => setSalvaging(true) : null}
          onRestore={onRestore}
        />
      )}
      {trouble.kind === 'keyring' && (
        <KeyringTrouble code={trouble.code} onRestore={onRestore} onMended={onRetry} />
      )}
      {trouble.kind === 'other' && (
        <>
          <PageHeader title={words.troubleTitle} />
          <ErrorNotice error={error} />
        </>
      )}
      {other.error && <ErrorNotice error={other.error} />}
      <Group gap="lg" mt="xl">
        <Anchor component="button" type="button" mih={40} onClick={onRetry}>
          {words.retry}
        </Anchor>
        <Anchor component="button" type="button" mih={40} onClick={other.open}>
          {words.otherRegister}
        </Anchor>
        <Anchor component="button" type="button" mih={40} onClick={onCreateOther}>
          {words.createOther}
        </Anchor>
      </Group>
    </GateCard>
  );
}

type DamagedProps = { onSalvage: (() => void) | null; onRestore: () => void };

function DamagedDatabase({ onSalvage, onRestore }: DamagedProps) {
  return (
    <>
      <PageHeader title={words.damagedTitle} />
      <Stack>
        <Text>{words.damagedText}</Text>
        <SafeThings sentences={words.damagedSafe} />
        <NewestBackup />
        <Group>
          <Button onClick={onRestore}>{unlockWords.restore}</Button>
          {onSalvage && (
            <Button variant="default" onClick={onSalvage}>
              {words.salvage}
            </Button>
          )}
        </Group>
      </Stack>
    </>
  );
}
