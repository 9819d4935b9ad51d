import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { formatSafetyListChange } from '../../../shared/text/safety-list-change-words.ts';
import { safetyListWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import { FoldedList } from './folded-list.tsx';

type Props = { answer: OutputOf<'safetyList.get'> };

/** Whether the paper in the « mallettes » still tells the truth, and what differs, in words. */
export function SafetyListState({ answer }: Props) {
  return (
    <div role="status">
      <StateNotice answer={answer} />
    </div>
  );
}

function StateNotice({ answer: { issues, outOfDate, changes } }: Props) {
  const canHandOut = useCan('safetyList.export');
  const [newest] = issues;
  if (!newest) {
    return (
      <Alert color="blue" icon={<IconInfoCircle aria-hidden />} title={words.neverTitle}>
        {canHandOut ? words.never : words.toRead}
      </Alert>
    );
  }
  const { version, issuedAt } = newest;
  const date = formatDay(issuedAt);
  if (!outOfDate) {
    return (
      <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
        {words.upToDate(version, date, formatClock(issuedAt))}
      </Alert>
    );
  }
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={words.outOfDateTitle}>
      <Text>
        {changes.length > 0 ? words.outOfDate(version, date) : words.outOfDateUnknown(version, date)}
      </Text>
      {changes.length > 0 && <FoldedList lines={changes.map(formatSafetyListChange)} limit={8} />}
      <Text mt="xs">{canHandOut ? words.outOfDateAct : words.toRead}</Text>
    </Alert>
  );
}
