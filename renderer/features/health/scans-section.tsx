import { Button, Group, Text } from '@mantine/core';
import { IconEye, IconFileText, IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import type { HealthFile } from '../../../shared/health/health-schema.ts';
import { scanKindWords, healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { focusField } from '../../ui/focus-field.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import { AddScan, CHOOSE_SCAN_ID } from './add-scan.tsx';
import classes from './health.module.css';
import { useHealthEditor } from './health-context.ts';
import { RemoveRecord } from './remove-record.tsx';
import { ScanDialog } from './scan-dialog.tsx';

export type Scan = HealthFile['scans'][number];

/** Scanned prescriptions and letters. */
export function ScansSection({ scans }: { scans: readonly Scan[] }) {
  const { isReadOnly } = useHealthEditor();
  const [shown, setShown] = useState<Scan | null>(null);
  return (
    <FormBlock title={words.scans}>
      {scans.length === 0 && <Text c="dimmed">{words.scansNone}</Text>}
      <ul className={classes.scans}>
        {scans.map((scan) => (
          <ScanLine key={scan.id} scan={scan} onShow={() => setShown(scan)} />
        ))}
      </ul>
      {!isReadOnly && <AddScan />}
      {shown && <ScanDialog scan={shown} onClose={() => setShown(null)} />}
    </FormBlock>
  );
}

function ScanLine({ scan, onShow }: { scan: Scan; onShow: () => void }) {
  const { isReadOnly } = useHealthEditor();
  const { title, kind, datedOn, mediaType, changedAt, changedBy } = scan;
  const Icon = mediaType === 'application/pdf' ? IconFileText : IconPhoto;
  const kindWord = scanKindWords[kind];
  const facts =
    datedOn === null ? words.scanUndated(kindWord) : words.scanDated(kindWord, formatShortDate(datedOn));
  return (
    <li className={classes.scan}>
      <Icon size={24} stroke={1.5} aria-hidden className={classes.scanIcon} />
      <div className={classes.scanWords}>
        <span className={classes.scanTitle}>{title}</span>
        <span className={classes.scanFacts}>{facts}</span>
        <span className={classes.author}>
          {words.written(changedBy, formatDay(changedAt), formatClock(changedAt))}
        </span>
      </div>
      <Group gap={0} className={classes.scanActions}>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconEye size={18} aria-hidden />}
          aria-label={words.scanViewOf(title)}
          onClick={onShow}
        >
          {words.scanView}
        </Button>
        {!isReadOnly && (
          <RemoveRecord
            recordId={scan.id}
            kind="scan"
            label={words.scanRemoveOf(title)}
            onRemoved={() => focusField(CHOOSE_SCAN_ID)}
          />
        )}
      </Group>
    </li>
  );
}
