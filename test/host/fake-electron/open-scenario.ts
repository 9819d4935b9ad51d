import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { parse, stringify } from 'devalue';
import type { Envelope } from '../../../shared/contract/envelope.ts';
import { emptySchool } from '../../../shared/school/school-schema.ts';
import { app, BrowserWindow, handlers, invoke, powerMonitor, record, session } from './electron.ts';

const PASSPHRASE = 'phrase de passe du contrôle';

/** Opens the application as a user would, then tries every door. */
export async function observe(): Promise<unknown> {
  await nextTurn();
  const window = BrowserWindow.all[0];
  if (window === undefined) return { ...record, windows: 0 };
  window.emit('ready-to-show');
  return {
    ...record,
    windows: BrowserWindow.all.length,
    title: window.options.title,
    url: window.url,
    shown: window.shown,
    isHiddenFromCapture: window.isHiddenFromCapture,
    webPreferences: window.options.webPreferences,
    senders: await trySenders(),
    pages: await tryPages(),
    requests: tryRequests(),
    permissions: tryPermissions(),
    contents: tryContents(window),
    download: isPrevented(session.defaultSession, 'will-download'),
    lock: await tryLocking(window),
    suspend: await tryEvent('suspend'),
    userSwitch: await tryEvent('user-did-resign-active'),
    shutdown: tryShutdown(),
    closing: await tryClosing(window),
    quit: await tryQuitting(),
  };
}

async function ask(
  frame: unknown,
  route = 'session.getState',
  input: unknown = {},
): Promise<Envelope<unknown>> {
  return parse(String(await invoke('registre', frame, [route, stringify(input)])));
}

const ownFrame = { url: 'app://registre/index.html', parent: null };

async function trySenders(): Promise<unknown> {
  const frames = {
    own: ownFrame,
    foreign: { url: 'https://example.org/', parent: null },
    lookalike: { url: 'app://registre.example/', parent: null },
    nested: { url: 'app://registre/', parent: {} },
    gone: null,
  };
  const answers = Object.entries(frames).map(async ([name, frame]) => {
    const envelope = await ask(frame);
    return [name, envelope.ok ? 'OK' : envelope.error.code];
  });
  return Object.fromEntries(await Promise.all(answers));
}

async function tryPages(): Promise<unknown> {
  const handle = handlers['protocol:app'] as unknown as (request: { url: string }) => Promise<Response>;
  const urls = [
    'app://registre/',
    'app://registre/..%2fmain%2fmain.js',
    'app://registre/absent.js',
    'app://autre/',
  ];
  return Promise.all(
    urls.map(async (url) => {
      const response = await handle({ url });
      return [response.status, response.headers.has('content-security-policy')];
    }),
  );
}

function tryRequests(): unknown {
  const handle = handlers.beforeRequest as unknown as (
    details: { url: string },
    answer: (decision: { cancel: boolean }) => void,
  ) => void;
  const urls = ['app://registre/a.js', 'https://example.org/', 'file:///etc/passwd', 'ws://127.0.0.1/'];
  return urls.map((url) => {
    let isCancelled = false;
    handle({ url }, ({ cancel }) => {
      isCancelled = cancel;
    });
    return isCancelled;
  });
}

function tryPermissions(): unknown {
  const answers: boolean[] = [];
  (handlers.permissionRequest as unknown as (a: null, b: string, answer: (allowed: boolean) => void) => void)(
    null,
    'media',
    (allowed) => answers.push(allowed),
  );
  const check = handlers.permissionCheck as unknown as () => boolean;
  const device = handlers.devicePermission as unknown as () => boolean;
  return [...answers, check(), device()];
}

function tryContents({ webContents }: BrowserWindow): unknown {
  return {
    open: webContents.openHandler({ url: 'https://example.org/' }).action,
    ownNavigation: isPrevented(webContents, 'will-navigate', 'app://registre/#/eleves'),
    foreignNavigation: isPrevented(webContents, 'will-navigate', 'https://example.org/'),
    foreignFrame: isPrevented(webContents, 'will-frame-navigate', 'https://example.org/'),
    redirect: isPrevented(webContents, 'will-redirect', 'https://example.org/'),
    webview: isPrevented(webContents, 'will-attach-webview'),
    title: isPrevented(webContents, 'page-title-updated'),
  };
}

function isPrevented(
  target: { emit: (name: string, event: unknown) => void },
  name: string,
  url = '',
): boolean {
  let prevented = false;
  target.emit(name, {
    url,
    preventDefault() {
      prevented = true;
    },
  });
  return prevented;
}

/** Creates a register through the channel; then the computer's session is locked. */
async function tryLocking(window: BrowserWindow): Promise<unknown> {
  const created = await ask(ownFrame, 'session.create', {
    folder: `${process.env.FAKE_HOME}/registre`,
    school: { ...emptySchool, name: 'École du Contrôle' },
    founder: { name: 'Contrôle', role: 'nurse', passphrase: PASSPHRASE },
  });
  const heard = window.webContents.executeJavaScript(
    `new Promise((resolve) => {
      const heard = [];
      window.registre.onEvent((name) => {
        heard.push(name);
        if (name === 'registerLocked') resolve([...heard]);
      });
    })`,
  );
  powerMonitor.emit('lock-screen');
  const events = await heard;
  const state = await ask(ownFrame);
  return { created, events, state };
}

/** Unlocks, lets the computer tell something, and gives what the window hears until the register is locked. */
async function tryEvent(name: string): Promise<unknown> {
  const state = await ask(ownFrame);
  const accountId =
    state.ok && (state.value as { accounts: { id: string }[] }).accounts.map(({ id }) => id).at(0);
  const opened = await ask(ownFrame, 'session.unlock', { accountId, passphrase: PASSPHRASE });
  const before = record.sent.length;
  powerMonitor.emit(name);
  for (let turn = 0; turn < 80 && !heardSince(before).includes('registerLocked'); turn += 1) await wait(50);
  return { isOpened: opened.ok, heard: heardSince(before) };
}

function heardSince(before: number): unknown[] {
  return record.sent.slice(before).map((message) => (message as unknown[])[1]);
}

function tryShutdown(): unknown {
  const quitsBefore = record.quits;
  const isHeldBack = isPrevented(powerMonitor, 'shutdown');
  return { isHeldBack, quits: record.quits - quitsBefore };
}

async function tryClosing(window: BrowserWindow): Promise<unknown> {
  const isHeldBack = isPrevented(window, 'close');
  const callsAtOnce = record.calls.slice(-1);
  await wait(800);
  return { isHeldBack, callsAtOnce, callsLater: record.calls.slice(-1) };
}

async function tryQuitting(): Promise<unknown> {
  const quitsBefore = record.quits;
  const isHeldBack = isPrevented(app, 'will-quit');
  for (let turn = 0; turn < 100 && record.quits === quitsBefore; turn += 1) await nextTurn();
  return { isHeldBack, quitsAgain: record.quits - quitsBefore, isHeldTwice: isPrevented(app, 'will-quit') };
}
