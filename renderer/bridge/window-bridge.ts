import type { BRIDGE_NAME, Bridge } from '../../shared/contract/bridge.ts';

declare global {
  /** Given by the preload (Electron) or by the Chromium host. */
  interface Window extends Readonly<Record<typeof BRIDGE_NAME, Bridge>> {}
}

export function getBridge(): Bridge {
  return window.registre;
}
