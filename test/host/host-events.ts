import type { EventName } from '../../shared/contract/route-names.ts';

/** Carries the core's events to a host that starts after it. */
export type HostEvents = {
  emit: (event: EventName) => void;
  /** Calls back at each event; the returned function stops it. */
  subscribe: (listener: (event: EventName) => void) => () => void;
};

export function createHostEvents(): HostEvents {
  const listeners = new Set<(event: EventName) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
