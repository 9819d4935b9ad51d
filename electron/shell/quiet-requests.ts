import { setTimeout as wait } from 'node:timers/promises';
import type { AskWire } from './ask-core.ts';

/** An answer goes to the window and its next request comes back: a few milliseconds. */
const NEXT_REQUEST_MS = 100;

/** Knows which requests are under way, so that no window goes in the middle of its last save. */
export function createQuietRequests(ask: AskWire) {
  const underWay = new Set<Promise<string>>();
  return {
    ask(route: string, wireInput: string): Promise<string> {
      const answer = ask(route, wireInput);
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    /** Resolves when every request has its answer, those that came meanwhile included. */
    async waitForQuiet(): Promise<void> {
      while (underWay.size > 0) {
        await Promise.allSettled(underWay);
        await wait(NEXT_REQUEST_MS);
      }
    },
  };
}
