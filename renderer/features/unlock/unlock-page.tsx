import { Anchor, Group, Stack, Text } from '@mantine/core';
import { DEMONSTRATION_PASSPHRASE } from '../../../shared/account/demonstration-passphrase.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import type { SessionState } from '../../bridge/register-keys.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOpenOtherRegister } from '../../ui/use-open-other-register.ts';
import { UnlockForm } from './unlock-form.tsx';

type Props = {
  state: Extract<SessionState, { stage: 'locked' }>;
  onCreateOther: () => void;
};

/** Who opens, and the passphrase. */
export function UnlockPage({ state, onCreateOther }: Props) {
  const other = useOpenOtherRegister();
  return (
    <GateCard>
      <PageHeader title={unlockWords.title} windowTitle={unlockWords.windowTitle} takesFocus={false} />
      <Stack gap="lg">
        {state.demonstration && <Text>{unlockWords.demonstration(DEMONSTRATION_PASSPHRASE)}</Text>}
        <UnlockForm state={state} />
        {other.error && <ErrorNotice error={other.error} />}
        <div>
          <Text size="sm" c="dimmed">
            {unlockWords.folder}
          </Text>
          <Text size="sm">{state.folder}</Text>
          <Group gap="lg" mt="xs">
            <Anchor component="button" type="button" mih={40} onClick={other.open}>
              {unlockWords.openOther}
            </Anchor>
            <Anchor component="button" type="button" mih={40} onClick={onCreateOther}>
              {unlockWords.createOther}
            </Anchor>
          </Group>
        </div>
      </Stack>
    </GateCard>
  );
}
