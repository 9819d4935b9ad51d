import { Button } from '@mantine/core';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { ErrorNotice } from './error-notice.tsx';
import type { Autosave } from './use-autosave.ts';

type Props = {
  autosave: Pick<Autosave<unknown>, 'state' | 'error' | 'retry'>;
  /** Shows what another window wrote, and gives up what was typed here. */
  onReload: () => void;
  /** Writes what was typed here over it; left out where that is not offered. */
  onOverwrite?: () => void;
};

/** Why a form that writes itself could not, and what can be done. Nothing while all is well. */
export function SaveTrouble({ autosave: { state, error, retry }, onReload, onOverwrite }: Props) {
  if (!error) return null;
  return (
    <ErrorNotice error={error} onRetry={state.kind === 'failed' ? retry : undefined}>
      {state.kind === 'conflict' && (
        <>
          <Button onClick={onReload}>{kitWords.conflictReload}</Button>
          {onOverwrite && (
            <Button variant="default" onClick={onOverwrite}>
              {kitWords.conflictOverwrite}
            </Button>
          )}
        </>
      )}
    </ErrorNotice>
  );
}
