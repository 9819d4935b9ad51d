import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../test/host/find-browser.ts';
import { isBuildCurrent } from './build-stamp.ts';
import { fetchElectron, findElectron } from './find-electron.ts';
import { projectRoot } from './project-folders.ts';

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
  if (electron !== null) return startElectron(electron);
  const browser = findBrowser({ platform: process.platform, env: process.env, headless: false });
  if (browser === null) {
    return demonstrate('Ni Electron, ni Chromium, Chrome ou Edge n’ont été trouvés sur cet ordinateur');
  }
  console.log(
    `Le moteur d’Electron n’a pas pu être obtenu : la même application s’ouvre dans ${browser}, avec le même registre.`,
  );
  const { openInBrowser } = await import('./open-in-browser.ts');
  await openInBrowser(browser);
  return 0;
}

function startElectron(program: string): number {
  const words = process.getuid?.() === 0 ? ['--no-sandbox', projectRoot] : [projectRoot];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return spawnSync(program, words, { stdio: 'inherit', env }).status ?? 1;
}

async function demonstrate(reason: string): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'registre-pai-'));
  console.log(
    `${reason} : la démonstration se fait sans fenêtre, ses documents seront dans ${join(out, 'documents')}.`,
  );
  const { runDemonstration } = await import('./make-demonstration.ts');
  return runDemonstration({ out, today: null });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}
