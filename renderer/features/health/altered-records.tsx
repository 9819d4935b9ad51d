import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { HealthFile } from '../../../shared/health/health-schema.ts';
import { sealedKindWords, healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { formatDay } from '../../ui/format-instant.ts';

/** Records that do not open: told, kept, never hidden. */
export function AlteredRecords({ records }: { records: HealthFile['altered'] }) {
  if (records.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={words.altered(records.length)}
    >
      <Text mb="xs">{words.alteredText}</Text>
      <List>
        {records.map(({ id, kind, changedAt }) => (
          <List.Item key={id}>{words.alteredLine(sealedKindWords[kind], formatDay(changedAt))}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
