import { useEffect, useState } from 'react';

/**
 * Seconds left of a wait that began with `seconds`. `origin` is any value that changes when a new wait is announced,
 * even one of the same length.
 */
export function useCountdown(seconds: number, origin: unknown): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `origin` restarts the wait
  useEffect(() => {
    setLeft(seconds);
    if (seconds <= 0) return;
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => {
      const next = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(next);
      if (next === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [seconds, origin]);
  return left;
}
