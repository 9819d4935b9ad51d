import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOpenOtherRegister } from '../../ui/use-open-other-register.ts';
import classes from './missing-register.module.css';

type Props = { folder: string; onRetry: () => void; onRestore: () => void; onCreate: () => void };

/** The folder used last is gone: a USB stick that is not plugged in. */
export function MissingRegister({ folder, onRetry, onRestore, onCreate }: Props) {
  const other = useOpenOtherRegister();
  return (
    <GateCard>
      <PageHeader title={startWords.missingTitle} />
      <Stack>
        <Text>{startWords.missingText}</Text>
        <Text fw={600} className={classes.path}>
          {folder}
        </Text>
        <Text>{startWords.missingHelp}</Text>
        {other.error && <ErrorNotice error={other.error} />}
        <Group>
          <Button onClick={onRetry}>{startWords.missingRetry}</Button>
          <Button variant="default" onClick={other.open}>
            {startWords.missingOther}
          </Button>
        </Group>
        <Group gap="lg">
          <Anchor component="button" type="button" mih={40} onClick={onRestore}>
            {unlockWords.restore}
          </Anchor>
          <Anchor component="button" type="button" mih={40} onClick={onCreate}>
            {startWords.create}
          </Anchor>
        </Group>
      </Stack>
    </GateCard>
  );
}
