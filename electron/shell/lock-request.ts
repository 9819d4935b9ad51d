/**
 * How long the window has to write its last keystrokes once it is asked to lock: more than the two seconds it gives
 * itself. Then the register is locked whatever it does.
 */
export const LOCK_DELAY_MS = 2_500;

type Host = { askWindow: () => void; lockNow: () => void };

/** A lock that loses nothing: the window is asked first, and the register is locked anyway a moment later. */
export function createLockRequest({ askWindow, lockNow }: Host) {
  let timer: NodeJS.Timeout | undefined;
  return {
    ask(): void {
      askWindow();
      clearTimeout(timer);
      timer = setTimeout(lockNow, LOCK_DELAY_MS);
    },
    /** The register is locked: a later unlock must not be undone by the timer. */
    settle(): void {
      clearTimeout(timer);
    },
  };
}
