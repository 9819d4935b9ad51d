import { IconAlertTriangle, IconCircleCheck, IconLoader2, IconPencil } from '@tabler/icons-react';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { formatClock } from './format-instant.ts';
import classes from './save-status.module.css';

/** Where the work of a page stands. `at`: instant of the save (ISO 8601). */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'blocked' }
  | { kind: 'failed' }
  | { kind: 'conflict' };

/** « Enregistré à 10:42 »: visible, announced, never asked for. `onFix` leads to the field that holds the save back. */
export function SaveStatus({ state, onFix }: { state: SaveState; onFix?: () => void }) {
  const isWrong = state.kind === 'failed' || state.kind === 'conflict' || state.kind === 'blocked';
  return (
    <div role="status" className={classes.root} data-wrong={isWrong || undefined}>
      <StatusIcon kind={state.kind} />
      {state.kind === 'blocked' && onFix ? (
        <button type="button" className={classes.link} onClick={onFix}>
          {kitWords.saveBlocked}
        </button>
      ) : (
        describeSaveState(state)
      )}
    </div>
  );
}

function StatusIcon({ kind }: { kind: SaveState['kind'] }) {
  const common = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  switch (kind) {
    case 'untouched':
      return null;
    case 'unsaved':
      return <IconPencil {...common} />;
    case 'saving':
      return <IconLoader2 {...common} />;
    case 'saved':
      return <IconCircleCheck {...common} />;
    case 'blocked':
    case 'failed':
    case 'conflict':
      return <IconAlertTriangle {...common} />;
  }
}

function describeSaveState(state: SaveState): string {
  switch (state.kind) {
    case 'untouched':
      return '';
    case 'unsaved':
    case 'saving':
      return kitWords.saving;
    case 'saved':
      return kitWords.savedAt(formatClock(state.at));
    case 'blocked':
      return kitWords.saveBlocked;
    case 'failed':
      return kitWords.saveFailed;
    case 'conflict':
      return kitWords.saveConflict;
  }
}
