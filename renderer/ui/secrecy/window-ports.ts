import type { ReaderPorts } from './text-reader.ts';

const PAUSE_MS = 400;
/** Even a busy window reads within that time. */
const LATEST_MS = 1_000;
const SPARE_MS = 2;

/** The words and their data are a file of their own: start-up does not wait for them, and typing never builds them. */
async function load(): ReturnType<ReaderPorts['load']> {
  const { findRevealingWords } = await import('../../../shared/secrecy/find-revealing-words.ts');
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST_MS }));
  // The first call reads the data, which takes longer than any text.
  findRevealingWords('', { field: 'general' });
  return findRevealingWords;
}

export const windowPorts: ReaderPorts = {
  load,
  wait: (run) => {
    const timer = setTimeout(run, PAUSE_MS);
    return () => clearTimeout(timer);
  },
  whenIdle: (run) => {
    const callback = requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > SPARE_MS), {
      timeout: LATEST_MS,
    });
    return () => cancelIdleCallback(callback);
  },
};
