import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from '@playwright/test';

export type BrowserOptions = {
  executablePath: string;
  headless: boolean;
  /** Options of the context, for tests: size, colour scheme, reduced motion. */
  context?: BrowserContextOptions;
};

export type OpenBrowser = {
  context: BrowserContext;
  /** The window that came with the browser, once. */
  takeFirstPage: () => Page | undefined;
  close: () => Promise<void>;
};

/** No name is resolved and Chromium fetches nothing for itself: the same switches as the Electron shell. */
const NO_NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
];

/** A headless browser for the tests, or a real window for `npm start`. */
export function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  return options.headless ? openHeadless(options) : openWindowed(options);
}

async function openHeadless({
  executablePath,
  context: contextOptions,
}: BrowserOptions): Promise<OpenBrowser> {
  const browser = await chromium.launch({ executablePath, headless: true, args: NO_NETWORK });
  const context = await browser.newContext({
    locale: 'fr-FR',
    serviceWorkers: 'block',
    ...contextOptions,
  });
  return { context, takeFirstPage: () => undefined, close: () => browser.close() };
}

/** A window without tabs or address bar, on a profile that is thrown away: nothing of a pupil stays in a browser. */
async function openWindowed({
  executablePath,
  context: contextOptions,
}: BrowserOptions): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'registre-fenetre-'));
  await writePreferences(profile);
  const launchOptions: LaunchOptions & BrowserContextOptions = {
    executablePath,
    headless: false,
    viewport: null,
    locale: 'fr-FR',
    serviceWorkers: 'block',
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    // An address would be fetched before interception begins: the window starts on an inline page.
    args: [
      ...NO_NETWORK,
      '--app=data:text/html,<title>Registre%20PAI</title>',
      '--test-type',
      '--window-size=1280,860',
      '--lang=fr-FR',
    ],
    ...contextOptions,
  };
  const context = await chromium.launchPersistentContext(profile, launchOptions);
  const firstPages = context.pages().slice(0, 1);
  return {
    context,
    takeFirstPage: () => firstPages.pop(),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The browser offers neither to keep the passphrase, nor to fill forms, nor to translate. */
async function writePreferences(profile: string): Promise<void> {
  const preferences = {
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    translate: { enabled: false },
    spellcheck: { dictionaries: [], use_spelling_service: false },
    browser: { enable_spellchecking: false },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
