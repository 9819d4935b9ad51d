import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { readOnlyWords as words } from '../../shared/text/screen/read-only-words.ts';
import type { OpenSession } from '../bridge/register-keys.ts';
import { formatClock, formatDay } from './format-instant.ts';
import classes from './read-only-banner.module.css';

type Props = {
  readOnly: NonNullable<OpenSession['readOnly']>;
  today: string;
  /** Locks: the next unlock opens for writing once the other one has left. */
  onRetry: () => void;
};

/** Somebody else is writing: who, since when, how old this copy is, and the way to try again. */
export function ReadOnlyBanner({ readOnly, today, onRetry }: Props) {
  const { holder, copiedAt } = readOnly;
  return (
    <aside className={classes.root} aria-label={words.title}>
      <IconEye size={22} stroke={1.75} aria-hidden className={classes.icon} />
      <p className={classes.text}>
        <strong>{`${words.title}\u00A0: `}</strong>
        {holder
          ? words.holder(holder.name, tellInstant(holder.since, today), holder.computer)
          : words.unknownHolder}{' '}
        {words.copy(formatClock(copiedAt))}
      </p>
      <Button variant="default" size="sm" onClick={onRetry}>
        {words.retry}
      </Button>
    </aside>
  );
}

/** « 10:42 » today, « le 22/11/2026 à 10:42 » before. */
function tellInstant(instant: string, today: string): string {
  const [year, month, day] = today.split('-');
  const date = formatDay(instant);
  return date === `${day}/${month}/${year}`
    ? formatClock(instant)
    : words.dayAndTime(date, formatClock(instant));
}
