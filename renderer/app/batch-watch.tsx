import { Anchor } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { batchWords as words } from '../../shared/text/screen/batch-words.ts';
import { countDone, isRunning, useBatch } from '../bridge/use-batch.ts';
import classes from './shell.module.css';

/** On every page but its own: how far a batch is, and that it is ready. */
export function BatchWatch() {
  const [path] = useLocation();
  const { data } = useBatch();
  const batch = data?.batch;
  if (!batch || path.startsWith('/impressions')) return null;
  return (
    <aside className={classes.batch} aria-label={words.title}>
      {isRunning(batch) ? words.watchRunning(countDone(batch), batch.total) : words.watchDone}{' '}
      <Anchor component={Link} href="/impressions">
        {words.watchOpen}
      </Anchor>
    </aside>
  );
}
