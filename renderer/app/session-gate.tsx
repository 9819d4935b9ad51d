import { Center, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { onRegisterEvent } from '../bridge/on-register-event.ts';
import { type SessionState, sessionKey } from '../bridge/register-keys.ts';
import { useSession } from '../bridge/use-session.ts';
import { CreateAssistant } from '../features/start/create-assistant.tsx';
import { StartPage } from '../features/start/start-page.tsx';
import { UnlockPage } from '../features/unlock/unlock-page.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { OpenRegister } from './open-register.tsx';

/** Chooses between the assistant, the unlock screen and the register. */
export function SessionGate() {
  const { data: session, error, refetch } = useSession();
  useFollowRegisterChanges();
  if (error) {
    return (
      <Center component="main" mih="100vh" p="md">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </Center>
    );
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
  if (isCreating) return <CreateAssistant suggestedFolder="" onGiveUp={() => setCreating(false)} />;
  return <UnlockPage state={state} onCreateOther={() => setCreating(true)} />;
}

/** Another window of the same register wrote: what is shown is asked again. */
function useFollowRegisterChanges(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      onRegisterEvent('registerChanged', () => {
        void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
      }),
    [client],
  );
}
