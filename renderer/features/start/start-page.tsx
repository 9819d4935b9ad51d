import { useState } from 'react';
import type { SessionState } from '../../bridge/register-keys.ts';
import { CreateAssistant } from './create-assistant.tsx';
import { MissingRegister } from './missing-register.tsx';
import { Welcome } from './welcome.tsx';

type Props = {
  state: Extract<SessionState, { stage: 'none' | 'missing' }>;
  onRetry: () => void;
  onRestore: () => void;
};

/** No register to open: welcome, or the folder used last is gone. */
export function StartPage({ state, onRetry, onRestore }: Props) {
  const [isCreating, setCreating] = useState(false);
  if (isCreating) {
    return <CreateAssistant suggestedFolder={state.suggestedFolder} onGiveUp={() => setCreating(false)} />;
  }
  const create = () => setCreating(true);
  if (state.stage === 'missing') {
    return (
      <MissingRegister folder={state.folder} onRetry={onRetry} onRestore={onRestore} onCreate={create} />
    );
  }
  return <Welcome onCreate={create} onRestore={onRestore} />;
}
