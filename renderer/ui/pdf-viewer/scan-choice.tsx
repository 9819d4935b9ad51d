import { Button, Checkbox, Loader, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import type { HealthFile } from '../../../shared/health/health-schema.ts';
import { documentOptionsWords as words } from '../../../shared/text/screen/document-words.ts';
import { healthWords, scanKindWords } from '../../../shared/text/screen/health-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../error-notice.tsx';

type Scan = HealthFile['scans'][number];
type Props = { pupilId: string; chosen: readonly string[]; onChange: (scanIds: string[]) => void };

/** Scans of the health compartment to add at the end. Listed on demand only: each reading is journalled. */
export function ScanChoice(props: Props) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <ScanList {...props} />;
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {words.scansShow}
      </Button>
      <Text size="sm" mt="xs" c="dimmed">
        {words.scansHelp}
      </Text>
    </div>
  );
}

function ScanList({ pupilId, chosen, onChange }: Props) {
  const { data, error, refetch } = useRegisterQuery(
    'health.get',
    { pupilId },
    { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader aria-label={kitWords.loading} />;
  if (data.scans.length === 0) return <Text c="dimmed">{words.scansNone}</Text>;
  return (
    <Checkbox.Group
      label={words.scans}
      description={words.scansHelp}
      value={[...chosen]}
      // In the order of the list, whatever the order they were ticked in.
      onChange={(ticked) => onChange(data.scans.map(({ id }) => id).filter((id) => ticked.includes(id)))}
    >
      <Stack gap="xs" mt="xs">
        {data.scans.map((scan) => (
          <Checkbox key={scan.id} value={scan.id} label={scan.title} description={describeScan(scan)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function describeScan({ kind, datedOn }: Scan): string {
  const word = scanKindWords[kind];
  return datedOn === null
    ? healthWords.scanUndated(word)
    : healthWords.scanDated(word, formatShortDate(datedOn));
}
