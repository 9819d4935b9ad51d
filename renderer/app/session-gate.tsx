import { Center, Loader } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import type { SessionState } from '../bridge/register-keys.ts';
import { useSession } from '../bridge/use-session.ts';
import { PostponedKitsProvider } from '../features/recovery/postponed-kits.tsx';
import { RestorePage } from '../features/restore/restore-page.tsx';
import { StartPage } from '../features/start/start-page.tsx';
import { rememberAccount } from '../ui/credentials/last-accounts.ts';
import { LockedRegister } from './locked-register.tsx';
import { OpenRegister } from './open-register.tsx';
import { ProvisionalSession } from './provisional-session.tsx';

/** Chooses between the assistant, the screens of a locked register and the register. */
export function SessionGate() {
  const session = useSession();
  useLastAccount(session.data);
  return (
    <PostponedKitsProvider>
      <SessionScreen state={session.data} error={session.error} onRetry={() => void session.refetch()} />
    </PostponedKitsProvider>
  );
}

type ScreenProps = { state: SessionState | undefined; error: AppError | null; onRetry: () => void };

function SessionScreen({ state, error, onRetry }: ScreenProps) {
  /** Who left an open register to have it repaired. */
  const [repairer, setRepairer] = useState<string | null>(null);
  const forgetRepairer = useCallback(() => setRepairer(null), []);
  const repair = { repairer, onRepairShown: forgetRepairer };
  if (error) {
    return <LockedRegister key="unknown" state={null} error={error} {...repair} onRetry={onRetry} />;
  }
  switch (state?.stage) {
    case undefined:
      return (
        <Center component="main" mih="100vh">
          <Loader aria-label={shellWords.starting} />
        </Center>
      );
    case 'none':
    case 'missing':
      return <NoRegister state={state} onRetry={onRetry} />;
    case 'locked':
      return <LockedRegister key={state.folder} state={state} error={null} {...repair} onRetry={onRetry} />;
    case 'passphraseChange':
      return <ProvisionalSession state={state} />;
    case 'open':
      return <OpenRegister session={state} onRepair={() => setRepairer(state.account.id)} />;
  }
}

type NoRegisterProps = {
  state: Extract<SessionState, { stage: 'none' | 'missing' }>;
  onRetry: () => void;
};

/** No register at hand: the first start, or one that has only its copies left. */
function NoRegister({ state, onRetry }: NoRegisterProps) {
  const [isRestoring, setRestoring] = useState(false);
  if (isRestoring) return <RestorePage present={null} onLeave={() => setRestoring(false)} />;
  return <StartPage state={state} onRetry={onRetry} onRestore={() => setRestoring(true)} />;
}

/** Whoever opened the register is the first card of the next unlock, and finds their page again: nobody else does. */
function useLastAccount(state: SessionState | undefined): void {
  const accountId = state?.stage === 'open' ? state.account.id : null;
  const last = useRef<string | null>(null);
  // Before the pages are drawn: they read the address first.
  if (accountId !== null && accountId !== last.current) {
    if (last.current !== null) history.replaceState(null, '', '#/');
    last.current = accountId;
  }
  useEffect(() => {
    if (accountId !== null) rememberAccount(accountId);
  }, [accountId]);
}
