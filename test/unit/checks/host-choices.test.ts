import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { getDocumentsFolder, getSettingsFolder } from '../../../tools/user-folders.ts';
import {
  buildFolderArguments,
  buildSaveArguments,
  createDesktopDialogs,
  findDialogProgram,
} from '../../host/desktop-dialogs.ts';
import { findBrowser } from '../../host/find-browser.ts';
import { readTypedPath, readTypedSavePath } from '../../host/typed-path.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-choices-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the browser of the second host', () => {
  const find = (platform: NodeJS.Platform, headless: boolean, present: string[], env = {}) =>
    findBrowser({ platform, env, headless }, (path) => present.includes(path));

  test('takes the quick headless shell for tests, never for a window', () => {
    const present = ['/usr/lib/chromium/chromium', '/usr/lib/chromium/chromium-headless-shell'];
    expect(find('linux', true, present)).toBe('/usr/lib/chromium/chromium-headless-shell');
    expect(find('linux', false, present)).toBe('/usr/lib/chromium/chromium');
  });
  test('takes the program of Debian rather than its wrapper', () => {
    expect(find('linux', false, ['/usr/bin/chromium', '/usr/lib/chromium/chromium'])).toBe(
      '/usr/lib/chromium/chromium',
    );
  });
  test('finds Edge on a Windows without Chrome, and Chrome of one user', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(find('win32', false, [edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' })).toBe(edge);
    const chrome = 'C:\\Users\\nurse\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(find('win32', false, [chrome], { LOCALAPPDATA: 'C:\\Users\\nurse\\AppData\\Local' })).toBe(chrome);
  });
  test('obeys the variable, and gives null when there is none', () => {
    expect(
      find('linux', false, ['/opt/mine', '/usr/bin/chromium'], { REGISTRE_PAI_BROWSER: '/opt/mine' }),
    ).toBe('/opt/mine');
    expect(find('linux', false, [])).toBeNull();
  });
});

const isWindows = process.platform === 'win32';

describe.skipIf(isWindows)('typed paths', () => {
  const base = { documents: '/home/nurse/Documents', home: '/home/nurse' };
  test.each([
    ['PAI', '/home/nurse/Documents/PAI.pdf'],
    ['  PAI.PDF ', '/home/nurse/Documents/PAI.PDF'],
    ['~/clé/PAI.pdf', '/home/nurse/clé/PAI.pdf'],
    ['/media/clé/été.v2', '/media/clé/été.v2.pdf'],
    ['', null],
    ['   ', null],
  ])('%j is saved in %j', (typed, path) => expect(readTypedSavePath(typed, base)).toBe(path));
  test('a folder is taken as it is', () => expect(readTypedPath('~', base)).toBe('/home/nurse'));
});

describe.skipIf(isWindows)('dialogs of the desktop', () => {
  test('are those of a program that is there', () => {
    expect(findDialogProgram('/a:/b', (path) => path === '/b/kdialog')).toBe('kdialog');
    expect(findDialogProgram('/a:/b', () => true)).toBe('zenity');
    expect(findDialogProgram('', () => true)).toBeNull();
  });
  test('propose a PDF and ask before replacing', () => {
    expect(buildSaveArguments('zenity', '/d/PAI.pdf')).toEqual(
      expect.arrayContaining(['--save', '--confirm-overwrite', '--filename=/d/PAI.pdf']),
    );
    expect(buildFolderArguments('kdialog', '/d')).toContain('--getexistingdirectory');
  });
  test('give the printed path, or null when the user gives up', async () => {
    const answering = join(folder, 'answering');
    const path = process.env.PATH;
    mkdirSync(answering);
    writeFileSync(join(answering, 'zenity'), '#!/bin/sh\necho "/d/mon été.pdf"\n', { mode: 0o755 });
    writeFileSync(join(answering, 'kdialog'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    process.env.PATH = `${answering}:${path}`;
    try {
      expect(await createDesktopDialogs('zenity', '/d').chooseSavePath({ suggestedName: 'PAI.pdf' })).toBe(
        '/d/mon été.pdf',
      );
      expect(
        await createDesktopDialogs('kdialog', '/d').chooseFolder({ purpose: 'open', startIn: '/d' }),
      ).toBeNull();
    } finally {
      process.env.PATH = path;
    }
  });
});

describe.skipIf(isWindows)('folders of the user', () => {
  test('are where Electron puts them, so that both hosts know the same register', () => {
    expect(getSettingsFolder({ platform: 'linux', env: {}, home: '/home/n' })).toBe(
      '/home/n/.config/Registre PAI',
    );
    expect(getSettingsFolder({ platform: 'linux', env: { XDG_CONFIG_HOME: '/c' }, home: '/home/n' })).toBe(
      '/c/Registre PAI',
    );
    expect(getSettingsFolder({ platform: 'darwin', env: {}, home: '/Users/n' })).toBe(
      '/Users/n/Library/Application Support/Registre PAI',
    );
  });
  test('follow the language of the desktop, and fall back on the home folder', () => {
    const home = join(folder, 'home');
    mkdirSync(join(home, '.config'), { recursive: true });
    expect(getDocumentsFolder({ platform: 'linux', env: {}, home })).toBe(home);
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Mes documents"\n');
    mkdirSync(join(home, 'Mes documents'));
    expect(getDocumentsFolder({ platform: 'linux', env: {}, home })).toBe(join(home, 'Mes documents'));
  });
});
