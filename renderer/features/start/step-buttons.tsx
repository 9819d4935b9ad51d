import { Button, Group } from '@mantine/core';
import { startWords } from '../../../shared/text/screen/start-words.ts';

type Props = { onBack?: () => void; submitLabel?: string; isPending?: boolean };

/** Foot of every step. */
export function StepButtons({ onBack, submitLabel = startWords.next, isPending }: Props) {
  return (
    <Group mt="xl" justify="space-between">
      {onBack ? (
        <Button variant="default" onClick={onBack} disabled={isPending}>
          {startWords.previous}
        </Button>
      ) : (
        <span />
      )}
      <Button type="submit" loading={isPending}>
        {submitLabel}
      </Button>
    </Group>
  );
}
