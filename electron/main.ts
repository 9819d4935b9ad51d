import { join } from 'node:path';
import { stringify } from 'devalue';
import { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, session } from 'electron';
import { BRIDGE_NAME } from '../shared/contract/bridge.ts';
import type { EventName } from '../shared/contract/route-names.ts';
import type { Core } from './core/core.ts';
import { createCore } from './core/create-core.ts';
import type { Dialogs, Folders, Ports } from './core/ports.ts';
import { createElectronDialogs } from './shell/electron-dialogs.ts';
import { registerIpcTransport } from './shell/ipc-transport.ts';
import { closeBeforeQuitting } from './shell/leave.ts';
import { watchComputer, watchSessionEnd } from './shell/lock-occasions.ts';
import { createLockRequest } from './shell/lock-request.ts';
import { buildWindowOptions, hideBeforeClosing } from './shell/main-window.ts';
import { buildMenuTemplate } from './shell/menu.ts';
import { createQuietRequests } from './shell/quiet-requests.ts';
import { createSelfCheckFolder, runSelfCheck } from './shell/self-check.ts';
import { servePage } from './shell/serve-page.ts';
import { systemClock } from './shell/system-clock.ts';
import { forbidNetwork, lockContents, lockSession } from './shell/web-lockdown.ts';
import { buildStartUrl, ELECTRON_ORIGIN } from './shell/web-policy.ts';
import { createWindowProtection } from './shell/window-protection.ts';

// Everything down to whenReady must run before the first await: Electron takes privileged schemes only until then.
const distFolder = join(import.meta.dirname, '..');
const isSelfCheck = process.argv.includes('--self-check');
let mainWindow: BrowserWindow | null = null;

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
app.enableSandbox();
forbidNetwork(app);

if (isSelfCheck) {
  void app.whenReady().then(checkAndExit);
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(openApplication);
} else {
  app.quit();
}

function openApplication(): void {
  const documents = app.getPath('documents');
  const dialogs = createElectronDialogs({ dialog, getWindow: () => mainWindow, documentsFolder: documents });
  const emit = (event: EventName) => {
    if (event === 'registerLocked') lock.settle();
    sendEvent(event);
  };
  const { core, waitForQuiet } = startCore({ settings: app.getPath('userData'), documents }, dialogs, emit);
  const lockNow = () => void core.request('session.lock', stringify({}));
  const lock = createLockRequest({ askWindow: () => sendEvent('lockRequested'), lockNow });
  const occasions = { ask: lock.ask, now: lockNow, quit: () => app.quit() };
  watchComputer(powerMonitor, occasions);
  Menu.setApplicationMenu(Menu.buildFromTemplate(buildMenuTemplate({ lock: lock.ask })));
  closeBeforeQuitting({ app, close: () => core.close() });
  const window = openWindow();
  watchSessionEnd(window, occasions);
  hideBeforeClosing(window, waitForQuiet);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(buildStartUrl(ELECTRON_ORIGIN));
}

/** The whole way, window, preload and channel included, on a register of its own. */
async function checkAndExit(): Promise<void> {
  const folder = await createSelfCheckFolder();
  const { core } = startCore({ settings: folder.path, documents: folder.path }, folder.dialogs, sendEvent);
  try {
    const window = openWindow();
    await window.loadURL(buildStartUrl(ELECTRON_ORIGIN));
    await runSelfCheck(
      (...message) => window.webContents.executeJavaScript(buildRequestScript(message)),
      folder,
    );
    if (!core.drawsApart) throw new Error('The documents were not drawn in a thread of their own');
    process.stdout.write('OK\n');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`);
    process.exitCode = 1;
  }
  await core.close();
  await folder.remove();
  app.exit(Number(process.exitCode ?? 0));
}

function buildRequestScript(message: readonly [route: string, wireInput: string]): string {
  return `window[${JSON.stringify(BRIDGE_NAME)}].request(...${JSON.stringify(message)})`;
}

function startCore(
  folders: Pick<Folders, 'settings' | 'documents'>,
  dialogs: Dialogs,
  emit: Ports['emit'],
): { core: Core; waitForQuiet: () => Promise<void> } {
  const core = createCore({
    clock: systemClock,
    dialogs,
    folders: {
      ...folders,
      fonts: join(distFolder, 'fonts'),
      documentWorker: join(distFolder, 'main', 'document-worker.js'),
      migrations: join(distFolder, 'drizzle'),
    },
    log: ({ route, milliseconds, code }) => {
      if (!app.isPackaged) process.stdout.write(`${route} ${code} ${milliseconds.toFixed(0)} ms\n`);
    },
    emit,
    protectWindows: createWindowProtection({
      getAll: () => BrowserWindow.getAllWindows(),
      onCreated: (listener) => app.on('browser-window-created', (_event, window) => listener(window)),
    }),
  });
  const { ask, waitForQuiet } = createQuietRequests((route, input) => core.request(route, input));
  protocol.handle('app', async ({ url }) => {
    const { status, headers, body } = await servePage(url, ELECTRON_ORIGIN, join(distFolder, 'renderer'));
    return new Response(body, { status, headers });
  });
  registerIpcTransport(ipcMain, ELECTRON_ORIGIN, ask);
  lockSession(session.defaultSession, ELECTRON_ORIGIN);
  app.on('web-contents-created', (_event, contents) => lockContents(contents, ELECTRON_ORIGIN));
  return { core, waitForQuiet };
}

function openWindow(): BrowserWindow {
  const preload = join(distFolder, 'preload', 'preload.cjs');
  const window = new BrowserWindow(buildWindowOptions({ preload, isPackaged: app.isPackaged }));
  window.on('closed', () => {
    mainWindow = null;
  });
  mainWindow = window;
  return window;
}

function showWindow(): void {
  if (mainWindow?.isMinimized()) mainWindow.restore();
  mainWindow?.focus();
}

function sendEvent(name: EventName): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(BRIDGE_NAME, name);
}
