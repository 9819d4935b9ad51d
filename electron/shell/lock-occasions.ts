import type { BrowserWindow, PowerMonitor } from 'electron';

type Actions = {
  /** Lets the window store its last keystrokes first. */
  ask: () => void;
  now: () => void;
  quit: () => void;
};

/** Everything the computer tells that means « nobody is in front of this screen any more ». */
export function watchComputer(powerMonitor: PowerMonitor, { ask, now, quit }: Actions): void {
  powerMonitor.on('lock-screen', ask);
  // macOS, when another user's session comes in front; Windows locks the session, which is told above.
  powerMonitor.on('user-did-resign-active', ask);
  // Sleep does not wait: the keys must be gone before memory is frozen.
  powerMonitor.on('suspend', now);
  // macOS and Linux wait a little for an application that asks for it.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    quit();
  });
}

/** Windows tells the windows, not the power monitor, that the session ends; it waits five seconds. */
export function watchSessionEnd(window: BrowserWindow, { ask, now }: Pick<Actions, 'ask' | 'now'>): void {
  window.on('query-session-end', ask);
  window.on('session-end', now);
}
