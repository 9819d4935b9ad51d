import { Button, Group } from '@mantine/core';
import { stepWords } from '../../shared/text/screen/step-words.ts';

type Props = { onBack?: () => void; submitLabel?: string; isPending?: boolean };

/** Foot of every step. */
export function StepButtons({ onBack, submitLabel = stepWords.next, isPending }: Props) {
  return (
    <Group mt="xl" justify="space-between">
      {onBack ? (
        <Button variant="default" onClick={onBack} disabled={isPending}>
          {stepWords.previous}
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
