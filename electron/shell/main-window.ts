import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';

export const WINDOW_TITLE = 'Registre PAI';

/** Every choice that matters for safety is written out, even where it is today's default. */
export function buildWindowOptions(options: {
  preload: string;
  isPackaged: boolean;
}): BrowserWindowConstructorOptions {
  return {
    title: WINDOW_TITLE,
    width: 1280,
    height: 860,
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spell checker would fetch its dictionaries from the network.
      spellcheck: false,
      devTools: !options.isPackaged,
    },
  };
}

/** A page that is hidden stores what is being typed; a few milliseconds are enough for that to reach the core. */
export const LAST_SAVE_MS = 500;
/** Whatever the core is busy with, the window goes in the end. */
export const LAST_SAVE_LIMIT_MS = 5_000;

/**
 * Closing hides the window at once, lets the page store the last keystrokes and the core write them, then the window
 * goes.
 *
 * @param waitForQuiet resolves when no request is under way.
 */
export function hideBeforeClosing(window: BrowserWindow, waitForQuiet: () => Promise<void>): void {
  let isClosing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    window.hide();
    const isStored = wait(LAST_SAVE_MS).then(waitForQuiet);
    void Promise.race([isStored, wait(LAST_SAVE_LIMIT_MS)]).then(() => window.destroy());
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
