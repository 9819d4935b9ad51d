import { useEffect, useState } from 'react';
import { onSignOfLife } from './signs-of-life.ts';

const MINUTE_MS = 60_000;
const WARNING_MS = 30_000;
const CHECK_EVERY_MS = 1000;

/**
 * Calls `lock` after that many minutes without a key, a click or a touch; true during the last thirty seconds. The
 * clock is compared rather than counted: timers stand still while a computer sleeps.
 */
export function useIdleLock(lock: () => void, minutes: number): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const limit = minutes * MINUTE_MS;
    let lastSign = Date.now();
    const stopListening = onSignOfLife(() => {
      // The mouse that wakes a computer comes too late.
      if (Date.now() - lastSign >= limit) return;
      lastSign = Date.now();
      setNear(false);
    });
    const timer = setInterval(() => {
      const idle = Date.now() - lastSign;
      if (idle >= limit) lock();
      else setNear(idle >= limit - WARNING_MS);
    }, CHECK_EVERY_MS);
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }, [lock, minutes]);
  return isNear;
}
