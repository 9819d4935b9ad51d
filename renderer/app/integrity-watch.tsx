import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { useRegisterQuery } from '../bridge/use-register-query.ts';
import classes from './integrity-watch.module.css';

/** The first screen comes before the check. */
const DELAY_MS = 3000;

/**
 * Has the register read whole once after each unlock, and says on every page when a part of it is damaged: what is
 * written there may be lost. The answer is kept for the other screens as long as the register is open.
 */
export function IntegrityWatch({ onLock }: { onLock: () => void }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useRegisterQuery(
    'integrity.check',
    {},
    { enabled: isReady, staleTime: Number.POSITIVE_INFINITY },
  );
  if (!data || data.isDatabaseWhole) return null;
  return (
    <div role="alert" className={classes.root}>
      <IconAlertTriangle size={22} aria-hidden className={classes.icon} />
      <span>
        <strong>{shellWords.damagedTitle}</strong> {shellWords.damagedText}
      </span>
      <Button color="red" onClick={onLock}>
        {shellWords.damagedLock}
      </Button>
    </div>
  );
}
