import { useEffect, useState } from 'react';

/** Design §4: five minutes without a key, a click or a touch. */
const IDLE_LIMIT_MS = 5 * 60_000;
const WARNING_MS = 30_000;
const CHECK_EVERY_MS = 1000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls `lock` after five idle minutes; true during the last thirty seconds. The clock is compared rather than counted:
 * timers stand still while a computer sleeps.
 */
export function useIdleLock(lock: () => void): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    let lastSign = Date.now();
    const notice = () => {
      if (Date.now() - lastSign >= IDLE_LIMIT_MS) return;
      lastSign = Date.now();
      setNear(false);
    };
    const check = () => {
      const idle = Date.now() - lastSign;
      if (idle >= IDLE_LIMIT_MS) lock();
      else setNear(idle >= IDLE_LIMIT_MS - WARNING_MS);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, notice, { passive: true });
    const timer = setInterval(check, CHECK_EVERY_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, notice);
    };
  }, [lock]);
  return isNear;
}
