import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOpenOtherRegister } from '../../ui/use-open-other-register.ts';
import { CreateAssistant } from './create-assistant.tsx';

type Props = { error: Error; onRetry: () => void };

/** The register used last cannot even be described (a damaged keyring): another one can still be opened. */
export function BrokenRegister({ error, onRetry }: Props) {
  const [isCreating, setCreating] = useState(false);
  const other = useOpenOtherRegister();
  if (isCreating) return <CreateAssistant suggestedFolder="" onGiveUp={() => setCreating(false)} />;
  return (
    <GateCard>
      <PageHeader title={startWords.brokenTitle} />
      <Stack>
        <ErrorNotice error={other.error ?? error} />
        <Group>
          <Button onClick={onRetry}>{kitWords.retry}</Button>
          <Button variant="default" onClick={other.open}>
            {startWords.missingOther}
          </Button>
        </Group>
        <Group>
          <Button variant="default" onClick={() => setCreating(true)}>
            {startWords.create}
          </Button>
        </Group>
      </Stack>
    </GateCard>
  );
}
