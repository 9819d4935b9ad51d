/** The time left is told from the last documents: the first ones are slower, and scans slower than the rest. */
const WINDOW = 20;
/** Nothing is said before that many. */
const LEAST = 3;

/** Tells how long what is left will take. `now` in milliseconds. */
export function createTimeLeft(start: number): {
  note(now: number): void;
  getSecondsLeft(remaining: number): number | null;
} {
  const times = [start];
  return {
    note(now) {
      times.push(now);
      if (times.length > WINDOW + 1) times.shift();
    },
    getSecondsLeft(remaining) {
      const count = times.length - 1;
      if (count < LEAST) return null;
      const elapsed = (times.at(-1) ?? start) - (times[0] ?? start);
      return Math.ceil((remaining * elapsed) / count / 1000);
    },
  };
}

/** Calls `tell` at most once in `period` milliseconds, and never forgets the last change. */
export function createThrottle(tell: () => void, period: number): { call(): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  let isDue = false;
  let isStopped = false;
  const call = () => {
    if (isStopped) return;
    if (timer) {
      isDue = true;
      return;
    }
    tell();
    timer = setTimeout(() => {
      timer = null;
      if (isDue) {
        isDue = false;
        call();
      }
    }, period);
    timer.unref();
  };
  const stop = () => {
    if (timer) clearTimeout(timer);
    isStopped = true;
  };
  return { call, stop };
}
