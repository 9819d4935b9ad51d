import type { EventName } from '../../shared/contract/route-names.ts';
import { getBridge } from './window-bridge.ts';

/** Calls back each time the core emits that event; the returned function stops it. */
export function onRegisterEvent(name: EventName, listener: () => void): () => void {
  return getBridge().onEvent((event) => {
    if (event === name) listener();
  });
}
