import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';

type Props = { kind: KitKind; hasReplaced: boolean; onFinish: () => void };

export function DoneStep({ kind, hasReplaced, onFinish }: Props) {
  return (
    <>
      <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
        {words.doneTitle}
      </Alert>
      <Text>{words.done[kind]}</Text>
      {hasReplaced && <Text>{words.doneReplaced}</Text>}
      <Group mt="md" justify="flex-end">
        <Button onClick={onFinish}>{words.finish}</Button>
      </Group>
    </>
  );
}
