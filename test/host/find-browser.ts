import { join } from 'node:path';
import { isExecutable } from './is-executable.ts';

export type BrowserSearch = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The headless shell starts two to three times faster than a whole browser. */
  headless: boolean;
};

/** Where a browser of the Chromium family may be, best first. `/usr/bin/chromium` comes late: on Debian it is a wrapper. */
export function listBrowserCandidates({ platform, env, headless }: BrowserSearch): string[] {
  const chosen = env.REGISTRE_PAI_BROWSER;
  const shells = headless && platform === 'linux' ? HEADLESS_SHELLS : [];
  return [...(chosen === undefined ? [] : [chosen]), ...shells, ...listInstalled(platform, env)];
}

/** The first browser that is there and may be run; null when there is none. */
export function findBrowser(search: BrowserSearch, isRunnable = isExecutable): string | null {
  return listBrowserCandidates(search).find(isRunnable) ?? null;
}

/** The browser of the tests; without one the run stops with a sentence that says what to install. */
export function requireBrowser(): string {
  const browser = findBrowser({ platform: process.platform, env: process.env, headless: true });
  if (browser === null) throw new Error('Chromium is missing: apt-get install chromium-headless-shell');
  return browser;
}

const HEADLESS_SHELLS = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib/chromium/headless_shell',
  '/usr/bin/chromium-headless-shell',
];

function listInstalled(platform: NodeJS.Platform, env: BrowserSearch['env']): string[] {
  if (platform === 'win32') return listOnWindows(env);
  if (platform === 'darwin') return ON_MACOS.flatMap((path) => [path, join(env.HOME ?? '/', path)]);
  return ON_LINUX;
}

const ON_LINUX = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium',
  '/snap/bin/chromium',
];

const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function listOnWindows(env: BrowserSearch['env']): string[] {
  const places = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ];
  return programs.flatMap((program) => places.map((place) => [place, ...program].join('\\')));
}
