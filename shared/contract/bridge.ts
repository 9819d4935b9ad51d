import type { EventName } from './route-names.ts';

/**
 * `window.registre`, the only door between the window and the core. Both sides speak devalue text: JSON plus
 * Uint8Array, so that the two hosts carry exactly the same bytes.
 */
export type Bridge = {
  request(route: string, input: string): Promise<string>;
  /** Calls back at each event; the returned function stops it. */
  onEvent(listener: (name: EventName) => void): () => void;
};

export const BRIDGE_NAME = 'registre';
