import type { BrowserWindow } from 'electron';

type Windows = {
  getAll: () => Pick<BrowserWindow, 'setContentProtection'>[];
  onCreated: (listener: (window: Pick<BrowserWindow, 'setContentProtection'>) => void) => void;
};

/** Hides every window from capture, or shows it: those that are open, and those that will be. */
export function createWindowProtection({ getAll, onCreated }: Windows): (isHidden: boolean) => void {
  let isHidden = false;
  onCreated((window) => window.setContentProtection(isHidden));
  return (next) => {
    isHidden = next;
    for (const window of getAll()) window.setContentProtection(isHidden);
  };
}
