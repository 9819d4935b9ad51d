import { useEffect, useState } from 'react';
import { AppError } from '../../shared/app-error.ts';
import type { SessionState } from '../bridge/register-keys.ts';
import { RecoveryPage } from '../features/recovery/recovery-page.tsx';
import { RegisterTrouble } from '../features/restore/register-trouble.tsx';
import { RestorePage } from '../features/restore/restore-page.tsx';
import { readTrouble } from '../features/restore/trouble-kind.ts';
import { CreateAssistant } from '../features/start/create-assistant.tsx';
import { UnlockPage } from '../features/unlock/unlock-page.tsx';

type Props = {
  /** null when the register cannot even be described: `error` says why. */
  state: Extract<SessionState, { stage: 'locked' }> | null;
  error: AppError | null;
  /** Who was working in it when it was found damaged; null otherwise. */
  repairer: string | null;
  /** The next lock is an ordinary one. */
  onRepairShown: () => void;
  onRetry: () => void;
};

/** What an unlock, or a session, found wrong with the register, and whose it was. */
type Refusal = { error: AppError; accountId: string };

type Screen = 'unlock' | 'create' | 'recover' | 'restore';

/** A register that is not open: unlock it, recover an account, restore a copy, or make another one. */
export function LockedRegister({ state, error, repairer, onRepairShown, onRetry }: Props) {
  const [screen, setScreen] = useState<Screen>('unlock');
  const [refusal, setRefusal] = useState<Refusal | null>(() => buildRefusal(repairer));
  useEffect(() => {
    if (repairer !== null) onRepairShown();
  }, [repairer, onRepairShown]);
  const back = () => setScreen('unlock');
  if (screen === 'create') {
    return <CreateAssistant suggestedFolder={state?.suggestedFolder ?? ''} onGiveUp={back} />;
  }
  if (screen === 'restore') return <RestorePage present={{ folder: state?.folder ?? null }} onLeave={back} />;
  if (screen === 'recover' && state) {
    return <RecoveryPage state={state} onLeave={back} onRestore={() => setScreen('restore')} />;
  }
  const trouble = error ?? refusal?.error;
  if (trouble || !state) {
    return (
      <RegisterTrouble
        error={trouble ?? new Error('No state and no error')}
        accounts={state?.accounts ?? []}
        accountId={refusal?.accountId ?? ''}
        onRetry={() => {
          setRefusal(null);
          onRetry();
        }}
        onRestore={() => setScreen('restore')}
        onCreateOther={() => setScreen('create')}
      />
    );
  }
  return (
    <UnlockPage
      state={state}
      onRefused={(refused, accountId) => {
        if (readTrouble(refused).kind !== 'other') setRefusal({ error: refused, accountId });
      }}
      onForgotten={() => setScreen('recover')}
      onRestore={() => setScreen('restore')}
      onCreateOther={() => setScreen('create')}
    />
  );
}

function buildRefusal(repairer: string | null): Refusal | null {
  return repairer === null ? null : { error: new AppError('REGISTER_DAMAGED'), accountId: repairer };
}
