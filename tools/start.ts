import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../test/host/find-browser.ts';
import { isBuildCurrent } from './build-stamp.ts';
import { fetchElectron, findElectron } from './find-electron.ts';
import { projectRoot } from './project-folders.ts';

/** A program that ends badly within this time never showed its window. */
const STARTING_MS = 5_000;

process.exitCode = await start();

/** Opens the application with the best that this computer has: Electron, a browser, or the demonstration. */
async function start(): Promise<number> {
  if (!isBuildCurrent()) {
    console.log('Préparation de l’application…');
    const { buildAll } = await import('./build-all.ts');
    await buildAll();
  }
  if (!hasDisplay()) return demonstrate('Il n’y a pas d’écran sur cet ordinateur');
  const electron = findElectron() ?? fetchElectron();
  if (electron !== null && startElectron(electron)) return 0;
  const reason = electron === null ? 'n’a pas pu être obtenu' : 'ne démarre pas sur cet ordinateur';
  const browser = findBrowser({ platform: process.platform, env: process.env, headless: false });
  if (browser === null) {
    return demonstrate(
      `Le moteur d’Electron ${reason}, et ni Chromium, ni Chrome, ni Edge ne sont installés`,
    );
  }
  console.log(
    `Le moteur d’Electron ${reason} : la même application s’ouvre dans ${browser}, avec le même registre.`,
  );
  const { openInBrowser } = await import('./open-in-browser.ts');
  await openInBrowser(browser);
  return 0;
}

/** Until its window is closed. False when it could not even start (a sandbox that the system forbids). */
function startElectron(program: string): boolean {
  const words = process.getuid?.() === 0 ? ['--no-sandbox', projectRoot] : [projectRoot];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const startedAt = performance.now();
  const { status } = spawnSync(program, words, { stdio: 'inherit', env });
  return status === 0 || performance.now() - startedAt > STARTING_MS;
}

async function demonstrate(reason: string): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'registre-pai-'));
  console.log(
    `${reason} : la démonstration se fait sans fenêtre, ses documents seront dans ${join(out, 'documents')}.`,
  );
  const { runDemonstration } = await import('./make-demonstration.ts');
  return runDemonstration({ out, today: null, official: null });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}
