import { Checkbox, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { AccountCards, type NamedAccount } from '../../ui/credentials/account-cards.tsx';
import { StepButtons } from '../../ui/step-buttons.tsx';
import { KitKeyField } from './kit-key-field.tsx';
import type { useKitKey } from './use-kit-key.ts';

type Props = {
  accounts: readonly NamedAccount[];
  accountId: string;
  onAccount: (accountId: string) => void;
  /** A kit of the health compartment was made. */
  hasKit: boolean;
  health: { isUsed: boolean; onUse: (isUsed: boolean) => void; kit: ReturnType<typeof useKitKey> };
  onBack: () => void;
  onNext: () => void;
};

/** Who gets a new passphrase, and whether the health kit is at hand too. */
export function AccountStep({ accounts, accountId, onAccount, hasKit, health, onBack, onNext }: Props) {
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(accountId === '');
    if (accountId === '') return;
    if (!health.isUsed || health.kit.insist()) onNext();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <AccountCards
          label={words.accountText}
          accounts={accounts}
          value={accountId}
          onChange={(chosen) => {
            onAccount(chosen);
            setMissing(false);
          }}
          error={isMissing ? unlockWords.accountRequired : undefined}
        />
        <Stack gap="xs">
          <Text component="h3" fw={600}>
            {words.healthTitle}
          </Text>
          <Text>{hasKit ? words.healthText : words.healthNoKit}</Text>
          {hasKit && (
            <Checkbox
              label={words.withHealthKit}
              checked={health.isUsed}
              onChange={(event) => health.onUse(event.currentTarget.checked)}
            />
          )}
          {health.isUsed && <KitKeyField label={words.healthKey} {...health.kit.fieldProps} />}
        </Stack>
      </Stack>
      <StepButtons onBack={onBack} />
    </form>
  );
}
