import { Alert, Button, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { ErrorNotice } from '../error-notice.tsx';

export type Later = { label: string; onLater: () => void };

type Props = {
  kind: KitKind;
  replaces: string | null;
  prepare: { isPending: boolean; error: Error | null };
  onBegin: () => void;
  later: Later;
};

export function ExplainStep({ kind, replaces, prepare, onBegin, later }: Props) {
  return (
    <>
      {words.explain[kind].map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      {replaces !== null && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          {words.replaces(formatLongDate(replaces))}
        </Alert>
      )}
      <Text c="dimmed">{words.duration}</Text>
      {prepare.error && <ErrorNotice error={prepare.error} />}
      <Group mt="md" justify="space-between">
        <Button variant="default" onClick={later.onLater} disabled={prepare.isPending}>
          {later.label}
        </Button>
        <Button loading={prepare.isPending} onClick={onBegin}>
          {words.begin}
        </Button>
      </Group>
    </>
  );
}
