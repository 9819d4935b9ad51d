import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createContext, runInContext } from 'node:vm';

/**
 * Stands in for the `electron` module so that the real main bundle runs in plain Node. It decides nothing: it keeps
 * what it is told and lets the test ring the same bells as Electron would.
 */
type Handler = (...parameters: never[]) => unknown;

export const record = {
  calls: [] as string[],
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  switches: {} as Record<string, string>,
  menu: [] as unknown[],
  sent: [] as unknown[],
  exitCode: null as number | null,
  quits: 0,
};
export const handlers: Record<string, Handler> = {};

class FakeApp extends EventEmitter {
  isPackaged = true;
  commandLine = {
    appendSwitch: (name: string, value = '') => {
      record.switches[name] = value;
    },
  };
  enableSandbox() {
    record.calls.push('enableSandbox');
  }
  requestSingleInstanceLock() {
    return process.env.FAKE_SECOND_INSTANCE === undefined;
  }
  async whenReady() {
    record.calls.push('whenReady');
  }
  getPath(name: string) {
    return `${process.env.FAKE_HOME ?? tmpdir()}/${name}`;
  }
  quit() {
    record.quits += 1;
  }
  relaunch() {
    record.calls.push('relaunch');
  }
  exit(code: number) {
    record.exitCode = code;
  }
}

class FakeContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  #world: object | null = null;
  readonly window: BrowserWindow;
  constructor(window: BrowserWindow) {
    super();
    this.window = window;
  }
  setWindowOpenHandler(handler: FakeContents['openHandler']) {
    this.openHandler = handler;
  }
  send(...message: unknown[]) {
    record.sent.push(message);
    rendererListeners.emit(String(message[0]), {}, ...message.slice(1));
  }
  /** Runs the real preload bundle once, then the script in the world it filled. */
  async executeJavaScript(script: string) {
    this.#world ??= loadPreload(this.window);
    return runInContext(script, this.#world);
  }
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  static getAllWindows() {
    return BrowserWindow.all;
  }
  readonly options: { title: string; webPreferences: Record<string, unknown> };
  readonly webContents: FakeContents;
  url = '';
  shown = false;
  isHiddenFromCapture: boolean | null = null;
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    this.webContents = new FakeContents(this);
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }
  setContentProtection(isHidden: boolean) {
    this.isHiddenFromCapture = isHidden;
  }
  async loadURL(url: string) {
    this.url = url;
  }
  show() {
    this.shown = true;
  }
  hide() {
    record.calls.push('hide');
  }
  destroy() {
    record.calls.push('destroy');
    this.emit('closed');
  }
  isMinimized() {
    return false;
  }
  focus() {
    record.calls.push('focus');
  }
}

const rendererListeners = new EventEmitter();

function loadPreload(window: BrowserWindow): object {
  const world: Record<string, unknown> = {};
  world.window = world;
  const fake = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => Object.assign(world, { [name]: value }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...message: unknown[]) =>
        invoke(channel, { url: window.url, parent: null }, message),
      on: (channel: string, listener: (...values: unknown[]) => void) =>
        rendererListeners.on(channel, listener),
      off: (channel: string, listener: (...values: unknown[]) => void) =>
        rendererListeners.off(channel, listener),
    },
  };
  const source = readFileSync(String(window.options.webPreferences.preload), 'utf8');
  const context = createContext(world);
  runInContext(`(function (require, exports, module) {${source}\n})`, context)(() => fake, {}, {});
  return context;
}

/** Calls the handler of a channel as Electron would, from a frame of one's choice. */
export function invoke(channel: string, senderFrame: unknown, message: unknown[]): unknown {
  const handler = handlers[`ipc:${channel}`] as ((...values: unknown[]) => unknown) | undefined;
  if (handler === undefined) throw new Error('No handler');
  return handler({ senderFrame }, ...message);
}

function keep(name: string) {
  return (handler: Handler) => {
    handlers[name] = handler;
  };
}

class FakeSession extends EventEmitter {
  setPermissionRequestHandler = keep('permissionRequest');
  setPermissionCheckHandler = keep('permissionCheck');
  setDevicePermissionHandler = keep('devicePermission');
  webRequest = { onBeforeRequest: keep('beforeRequest') };
}

export const app = new FakeApp();
export const powerMonitor = new EventEmitter();
export const session = { defaultSession: new FakeSession() };
export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    handlers[`ipc:${channel}`] = handler;
  },
};
export const protocol = {
  registerSchemesAsPrivileged: (schemes: typeof record.schemes) => {
    record.calls.push('registerSchemesAsPrivileged');
    record.schemes.push(...schemes);
  },
  handle: (scheme: string, handler: Handler) => {
    handlers[`protocol:${scheme}`] = handler;
  },
};
export const Menu = {
  buildFromTemplate: (template: unknown[]) => template,
  setApplicationMenu: (menu: unknown[]) => {
    record.menu = menu;
  },
};
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
};
