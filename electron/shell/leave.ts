import { setTimeout as wait } from 'node:timers/promises';
import type { App } from 'electron';

/** The last copy of a large register on a slow stick: longer than that, the application leaves without it. */
export const LEAVING_LIMIT_MS = 30_000;

type Leaving = {
  app: Pick<App, 'on' | 'quit' | 'relaunch'>;
  /** Makes the last copy, closes the database, drops the keys. */
  close: () => Promise<void>;
  limit?: number;
};

/**
 * Quitting waits for the core, its windows gone already. Whoever starts the application meanwhile gets it once this
 * one has left.
 */
export function closeBeforeQuitting({ app, close, limit = LEAVING_LIMIT_MS }: Leaving): void {
  let stage: 'working' | 'closing' | 'closed' = 'working';
  let isWanted = false;
  app.on('will-quit', (event) => {
    if (stage === 'closed') return;
    event.preventDefault();
    if (stage === 'closing') return;
    stage = 'closing';
    const closing = close().catch(() => undefined);
    void Promise.race([closing, wait(limit, undefined, { ref: false })]).then(() => {
      stage = 'closed';
      if (isWanted) app.relaunch();
      app.quit();
    });
  });
  app.on('second-instance', () => {
    if (stage === 'closing') isWanted = true;
  });
}
