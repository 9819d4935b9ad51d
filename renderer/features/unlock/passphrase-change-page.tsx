import { Button, Stack, Text } from '@mantine/core';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import type { SessionState } from '../../bridge/register-keys.ts';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChangePassphraseForm } from '../../ui/passphrase/change-passphrase-form.tsx';

type Props = {
  state: Extract<SessionState, { stage: 'passphraseChange' }>;
  onLock: () => void;
};

/** First unlock with a passphrase that somebody else gave: one's own is chosen before anything is shown. */
export function PassphraseChangePage({ state, onLock }: Props) {
  return (
    <GateCard isWide>
      <PageHeader title={unlockWords.changeTitle} />
      <Stack>
        <Text>{unlockWords.changeText(state.account.name)}</Text>
        <Text c="dimmed">{unlockWords.changeNote}</Text>
        <ChangePassphraseForm
          currentLabel={unlockWords.provisional}
          currentHelp={unlockWords.provisionalHelp}
          submitLabel={unlockWords.changeSubmit}
          knownWords={[state.account.name]}
          secondary={
            <Button variant="default" onClick={onLock}>
              {unlockWords.changeLater}
            </Button>
          }
        />
      </Stack>
    </GateCard>
  );
}
