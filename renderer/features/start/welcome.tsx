import { Anchor, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOpenOtherRegister } from '../../ui/use-open-other-register.ts';

/** First start: three ways in. */
export function Welcome({ onCreate, onRestore }: { onCreate: () => void; onRestore: () => void }) {
  const client = useQueryClient();
  const other = useOpenOtherRegister();
  const demonstrate = useRegisterMutation('session.createDemonstration', {
    onSuccess: (session) => client.setQueryData(sessionKey, session),
  });
  const error = demonstrate.error ?? other.error;
  return (
    <GateCard>
      <PageHeader
        title={startWords.welcomeTitle}
        windowTitle={startWords.welcomeWindow}
        subtitle={startWords.welcomeText}
      />
      <Stack gap="lg">
        {error && <ErrorNotice error={error} />}
        <Button fullWidth onClick={onCreate} disabled={demonstrate.isPending}>
          {startWords.create}
        </Button>
        <div>
          <Button
            fullWidth
            variant="default"
            onClick={() => demonstrate.mutate({})}
            disabled={demonstrate.isPending}
          >
            {startWords.demonstration}
          </Button>
          <Group mt={4} gap="xs" wrap="nowrap">
            {demonstrate.isPending && <Loader size={18} aria-hidden />}
            <Text size="sm" c="dimmed" role="status">
              {demonstrate.isPending ? startWords.demonstrationWait : startWords.demonstrationHelp}
            </Text>
          </Group>
        </div>
        <div>
          <Button fullWidth variant="default" onClick={other.open} disabled={demonstrate.isPending}>
            {startWords.openExisting}
          </Button>
          <Text mt={4} size="sm" c="dimmed">
            {startWords.openExistingHelp}
          </Text>
        </div>
        <Anchor component="button" type="button" mih={40} ta="start" onClick={onRestore}>
          {unlockWords.restore}
        </Anchor>
      </Stack>
    </GateCard>
  );
}
