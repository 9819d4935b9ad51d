import { Button, Group } from '@mantine/core';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { type SaveState, SaveStatus } from './save-status.tsx';

type Props = {
  state: SaveState;
  onFix: () => void;
  /** Puts back what the page opened with; null when nothing differs. */
  onRestore: (() => void) | null;
};

/** Where a form that writes itself stands, and the way back. */
export function SaveBar({ state, onFix, onRestore }: Props) {
  return (
    <Group>
      <SaveStatus state={state} onFix={onFix} />
      {onRestore && (
        <Button variant="subtle" onClick={onRestore}>
          {kitWords.restore}
        </Button>
      )}
    </Group>
  );
}
