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

/** A page that is hidden stores what is being typed; a few milliseconds are enough for that. */
const LAST_SAVE_MS = 500;

/** Closing hides the window at once and lets the page store the last keystrokes before it goes. */
export function hideBeforeClosing(window: BrowserWindow): void {
  let isClosing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    window.hide();
    setTimeout(() => window.destroy(), LAST_SAVE_MS);
  });
}
