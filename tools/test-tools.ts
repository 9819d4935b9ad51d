import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../test/host/find-browser.ts';

/** What the tests call beside npm packages, and the Debian package that brings it. */
type TestTool = { package: string; isPresent: () => boolean };

const TEST_TOOLS: readonly TestTool[] = [
  { package: 'chromium-headless-shell', isPresent: () => findTestBrowser() !== null },
  {
    package: 'fonts-dejavu-core',
    isPresent: () => isOther() || existsSync('/usr/share/fonts/truetype/dejavu'),
  },
  // The standard tool that must be able to open our envelopes.
  { package: 'age', isPresent: () => isInPath('age') },
  { package: 'poppler-utils', isPresent: () => isInPath('pdftoppm') },
  { package: 'qpdf', isPresent: () => isInPath('qpdf') },
];

/** Installs what is missing on a Debian where we are root; otherwise says what to install and goes on. */
export function installTestTools(): void {
  const missing = TEST_TOOLS.filter(({ isPresent }) => !isPresent()).map((tool) => tool.package);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isInPath('apt-get')) {
    console.error(
      `Il manque des programmes pour les essais. Installez-les : apt-get install ${missing.join(' ')}`,
    );
    return;
  }
  console.log(`Installation de ce que demandent les essais : ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const runApt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit', env });
  // Package lists may be absent or old on a bare machine.
  runApt('update', '-q');
  runApt('install', '-y', '--no-install-recommends', ...missing);
  // Some releases have the whole browser only.
  if (findTestBrowser() === null) runApt('install', '-y', '--no-install-recommends', 'chromium');
}

function findTestBrowser(): string | null {
  return findBrowser({ platform: process.platform, env: process.env, headless: true });
}

function isOther(): boolean {
  return process.platform !== 'linux';
}

function isInPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
