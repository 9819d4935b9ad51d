import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { onDamage } from '../bridge/damage-signal.ts';
import { useRegisterQuery } from '../bridge/use-register-query.ts';
import { NewestBackup } from '../features/restore/newest-backup.tsx';
import classes from './integrity-watch.module.css';

/** The first screen comes before the check. */
const DELAY_MS = 3000;

/** Says on every page when a part of the register is damaged, what there is to fall back on, and the way out. */
export function IntegrityWatch({ onRepair }: { onRepair: () => void }) {
  const isDamaged = useIsDamaged();
  if (!isDamaged) return null;
  return (
    <div role="alert" className={classes.root}>
      <IconAlertTriangle size={22} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        <p>
          <strong>{shellWords.damagedTitle}</strong> {shellWords.damagedText}
        </p>
        <NewestBackup />
      </div>
      <Button color="red" onClick={onRepair}>
        {shellWords.damagedLock}
      </Button>
    </div>
  );
}

/**
 * Has the register read whole once after each unlock; a page that is found damaged later, by any request, counts as
 * much. The answer is kept for the other screens as long as the register is open.
 */
function useIsDamaged(): boolean {
  const [isReady, setReady] = useState(false);
  const [isMet, setMet] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => onDamage(() => setMet(true)), []);
  const { data } = useRegisterQuery(
    'integrity.check',
    {},
    { enabled: isReady, staleTime: Number.POSITIVE_INFINITY },
  );
  return isMet || data?.isDatabaseWhole === false;
}
