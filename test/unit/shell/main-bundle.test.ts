import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocumentWorker, buildMain, buildPreload } from '../../../tools/bundles.ts';
import { copyFonts, copyMigrations } from '../../../tools/copy-files.ts';
import { projectRoot } from '../../../tools/project-folders.ts';

/** The very files that are shipped, run in Node with a stand-in for the `electron` module. */
const fakeElectron = join(projectRoot, 'test', 'host', 'fake-electron');
// Inside the project, so that the two native packages are found.
mkdirSync(join(projectRoot, '.cache'), { recursive: true });
const dist = mkdtempSync(join(projectRoot, '.cache', 'main-bundle-'));
const home = mkdtempSync(join(tmpdir(), 'main-bundle-'));

beforeAll(async () => {
  await buildMain(join(dist, 'main'));
  await buildDocumentWorker(join(dist, 'main'));
  await buildPreload(join(dist, 'preload'));
  copyFonts(join(dist, 'fonts'));
  copyMigrations(join(dist, 'drizzle'));
  cpSync(join(projectRoot, 'test', 'host', 'fixture-page'), join(dist, 'renderer'), { recursive: true });
});
afterAll(() => {
  rmSync(dist, { recursive: true });
  rmSync(home, { recursive: true });
});

async function run(scenario: string, options: { words?: string[]; env?: Record<string, string> } = {}) {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(fakeElectron, 'run-main.ts'), dist, join(fakeElectron, scenario), ...(options.words ?? [])],
    { env: { ...process.env, FAKE_HOME: home, ...options.env } },
  );
  const lines = stdout.trim().split('\n');
  return { seen: JSON.parse(lines.at(-1) ?? 'null'), lines, stderr };
}

describe('the main bundle, opened by a user', () => {
  let seen: Awaited<ReturnType<typeof run>>['seen'];
  beforeAll(async () => {
    seen = (await run('open-scenario.ts')).seen;
  });

  test('declares its scheme and its sandbox before the first await', () => {
    expect(seen.calls.slice(0, 3)).toEqual(['registerSchemesAsPrivileged', 'enableSandbox', 'whenReady']);
    expect(seen.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    expect(seen.schemes[0].privileges).not.toHaveProperty('bypassCSP');
    expect(seen.switches['host-resolver-rules']).toBe('MAP * ~NOTFOUND');
  });

  test('opens one isolated, sandboxed window without developer tools', () => {
    expect(seen).toMatchObject({ windows: 1, title: 'Registre PAI', url: 'app://registre/', shown: true });
    expect(seen.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(seen.webPreferences.preload).toBe(join(dist, 'preload', 'preload.cjs'));
  });

  test('answers its own page only', () => {
    expect(seen.senders).toEqual({
      own: 'OK',
      foreign: 'FORBIDDEN_SENDER',
      lookalike: 'FORBIDDEN_SENDER',
      nested: 'FORBIDDEN_SENDER',
      gone: 'FORBIDDEN_SENDER',
    });
  });

  test('serves the window under its policy, and nothing beside it', () => {
    expect(seen.pages).toEqual([
      [200, true],
      [404, true],
      [404, true],
      [404, true],
    ]);
  });

  test('denies by default', () => {
    expect(seen.requests).toEqual([false, true, true, true]);
    expect(seen.permissions).toEqual([false, false, false]);
    expect(seen.download).toBe(true);
    expect(seen.contents).toEqual({
      open: 'deny',
      ownNavigation: false,
      foreignNavigation: true,
      foreignFrame: true,
      redirect: true,
      webview: true,
      title: true,
    });
  });

  test('asks the window to lock, then locks the register, when the computer is locked', () => {
    expect(seen.lock.created).toMatchObject({ ok: true, value: { stage: 'open' } });
    expect(seen.lock.events).toEqual(['lockRequested', 'registerLocked']);
    expect(seen.lock.state).toMatchObject({ ok: true, value: { stage: 'locked' } });
  });

  test('locks without waiting when the computer goes to sleep, and asks first when the user switches', () => {
    expect(seen.suspend).toEqual({ isOpened: true, heard: ['registerLocked'] });
    expect(seen.userSwitch).toEqual({ isOpened: true, heard: ['lockRequested', 'registerLocked'] });
  });

  test('holds a shutdown back and quits', () => {
    expect(seen.shutdown).toEqual({ isHeldBack: true, quits: 1 });
  });

  // A new window is told, whatever the setting was.
  test('says of its window whether it may be captured: not hidden by default', () => {
    expect(seen.isHiddenFromCapture).toBe(false);
  });

  // The page stores the last keystrokes when it is hidden: destroyed at once, it would lose them.
  test('hides the window, then destroys it', () => {
    expect(seen.closing).toEqual({ isHeldBack: true, callsAtOnce: ['hide'], callsLater: ['destroy'] });
  });

  test('closes the core before it quits', () => {
    expect(seen.quit).toEqual({ isHeldBack: true, quitsAgain: 1, isHeldTwice: false });
  });

  test('has a French menu with lock and quit', () => {
    const [file, edit, view] = seen.menu;
    expect([file.label, edit.label, view.label]).toEqual(['&Fichier', '&Édition', '&Affichage']);
    expect(file.submenu).toMatchObject([
      { label: 'Verrouiller', accelerator: 'CommandOrControl+L' },
      { type: 'separator' },
      { label: 'Quitter' },
    ]);
  });
});

test('a second instance opens nothing and leaves', async () => {
  const { seen } = await run('open-scenario.ts', { env: { FAKE_SECOND_INSTANCE: '1' } });
  expect(seen).toMatchObject({ windows: 0, quits: 1 });
});

test('--self-check makes the whole round through preload and channel, and leaves nothing behind', async () => {
  const { seen, lines, stderr } = await run('self-check-scenario.ts', {
    words: ['--self-check'],
    env: { TMPDIR: home },
  });
  expect(stderr).toBe('');
  expect(lines).toContain('OK');
  expect(seen).toEqual({ exitCode: 0, url: 'app://registre/' });
  expect(readdirSync(home).filter((name) => name.startsWith('registre-controle-'))).toEqual([]);
});
