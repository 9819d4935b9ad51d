import type { BrowserWindowConstructorOptions } from 'electron';

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
