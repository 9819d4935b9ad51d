import { Button, Group, List, Stack, Text } from '@mantine/core';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';

type Props = { onLeave: () => void; onRestore: () => void };

/** No kit was ever made: says so, and what is left. */
export function NoKit({ onLeave, onRestore }: Props) {
  return (
    <Stack>
      <Text fw={600}>{words.noKitTitle}</Text>
      <Text>{words.noKitText}</Text>
      <List spacing="xs">
        {words.noKitOptions.map((option) => (
          <List.Item key={option}>{option}</List.Item>
        ))}
      </List>
      <Group mt="md">
        <Button onClick={onLeave}>{words.backToUnlock}</Button>
        <Button variant="default" onClick={onRestore}>
          {unlockWords.restore}
        </Button>
      </Group>
    </Stack>
  );
}
