import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-folders.ts';

const packageFolder = join(projectRoot, 'node_modules', 'electron');
/** Long enough for a school's connection, short enough not to look frozen. */
const FETCH_TIMEOUT = 120_000;

/** The Electron program when its runtime is there; null otherwise. The package alone does not bring it. */
export function findElectron(): string | null {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

/** Lets Electron's own package fetch its runtime, and tells where it is; null when it cannot be had. */
export function fetchElectron(): string | null {
  const install = join(packageFolder, 'install.js');
  if (!existsSync(install)) return null;
  spawnSync(process.execPath, [install], { stdio: 'ignore', timeout: FETCH_TIMEOUT });
  return findElectron();
}
