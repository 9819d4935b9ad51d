import { Alert, Portal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import type { OpenSession } from '../bridge/register-keys.ts';
import { OpenSessionContext } from '../bridge/use-session.ts';
import { KitGate } from '../features/recovery/kit-gate.tsx';
import { RegisterViewProvider } from '../features/register/register-view.tsx';
import { LeaveGuardProvider } from '../ui/leave-guard.tsx';
import { RegisterSelectionProvider } from '../ui/register-selection.tsx';
import { LocationProvider } from './location.tsx';
import classes from './open-register.module.css';
import { Pages } from './pages.tsx';
import { Shell } from './shell.tsx';
import { useAutomaticBackup } from './use-automatic-backup.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useLock } from './use-lock.ts';

type Props = {
  session: OpenSession;
  /** The register, once locked, is to be shown as damaged. */
  onRepair: () => void;
};

/** Everything that is shown while the register is open; nothing of it stays once it is locked. */
export function OpenRegister({ session, onRepair }: Props) {
  const { isLocking, lock } = useLock();
  const repair = () => {
    onRepair();
    lock();
  };
  const isLockNear = useIdleLock(lock, session.lockAfterMinutes);
  useAutomaticBackup();
  // From inside fields too, the segments of a date included.
  useHotkeys([['mod+L', lock]], [], true);
  return (
    <OpenSessionContext value={session}>
      {isLocking && <div className={classes.cover} role="status" aria-label={shellWords.locking} />}
      <div className={isLocking ? classes.hidden : undefined} inert={isLocking}>
        <KitGate session={session}>
          <LeaveGuardProvider>
            <LocationProvider>
              <RegisterViewProvider>
                <RegisterSelectionProvider>
                  <Shell session={session} onLock={lock} onRepair={repair}>
                    <Pages onLock={lock} />
                  </Shell>
                </RegisterSelectionProvider>
              </RegisterViewProvider>
            </LocationProvider>
          </LeaveGuardProvider>
        </KitGate>
      </div>
      {isLockNear && !isLocking && (
        <Portal>
          <Alert
            className={classes.warning}
            role="alert"
            color="yellow"
            icon={<IconLock aria-hidden />}
            title={shellWords.lockSoonTitle}
          >
            {shellWords.lockSoonText}
          </Alert>
        </Portal>
      )}
    </OpenSessionContext>
  );
}
