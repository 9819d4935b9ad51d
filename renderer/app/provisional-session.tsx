import { LOCK_AFTER } from '../../shared/school/security-settings.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import type { SessionState } from '../bridge/register-keys.ts';
import { PassphraseChangePage } from '../features/unlock/passphrase-change-page.tsx';
import classes from './open-register.module.css';
import { useIdleLock } from './use-idle-lock.ts';
import { useLock } from './use-lock.ts';

type Props = { state: Extract<SessionState, { stage: 'passphraseChange' }> };

/** Opened with a provisional passphrase: the keys are there, so that it locks like an open register. */
export function ProvisionalSession({ state }: Props) {
  const { isLocking, lock } = useLock();
  useIdleLock(lock, LOCK_AFTER.usual);
  return (
    <>
      {isLocking && <div className={classes.cover} role="status" aria-label={shellWords.locking} />}
      <div inert={isLocking}>
        <PassphraseChangePage state={state} onLock={lock} />
      </div>
    </>
  );
}
