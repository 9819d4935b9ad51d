import { Center, Loader } from '@mantine/core';
import { useState } from 'react';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import type { SessionState } from '../bridge/register-keys.ts';
import { useSession } from '../bridge/use-session.ts';
import { BrokenRegister } from '../features/start/broken-register.tsx';
import { CreateAssistant } from '../features/start/create-assistant.tsx';
import { StartPage } from '../features/start/start-page.tsx';
import { UnlockPage } from '../features/unlock/unlock-page.tsx';
import { OpenRegister } from './open-register.tsx';

/** Chooses between the assistant, the unlock screen and the register. */
export function SessionGate() {
  const { data: session, error, refetch } = useSession();
  if (error) {
    return <BrokenRegister error={error} onRetry={() => void refetch()} />;
  }
  switch (session?.stage) {
    case undefined:
      return (
        <Center component="main" mih="100vh">
          <Loader aria-label={shellWords.starting} />
        </Center>
      );
    case 'none':
    case 'missing':
      return <StartPage state={session} onRetry={() => void refetch()} />;
    case 'locked':
      return <LockedRegister key={session.folder} state={session} />;
    case 'open':
      return <OpenRegister session={session} />;
  }
}

/** The unlock screen, from which another register can be created: the demonstration may be the only one so far. */
function LockedRegister({ state }: { state: Extract<SessionState, { stage: 'locked' }> }) {
  const [isCreating, setCreating] = useState(false);
  if (isCreating)
    return <CreateAssistant suggestedFolder={state.suggestedFolder} onGiveUp={() => setCreating(false)} />;
  return <UnlockPage state={state} onCreateOther={() => setCreating(true)} />;
}
