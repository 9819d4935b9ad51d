import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAMP } from './build-stamp.ts';
import { buildDocumentWorker, buildMain, buildPreload, buildRenderer } from './bundles.ts';
import { copyFonts, copyMigrations } from './copy-files.ts';
import { distFolder } from './project-folders.ts';

/** Writes the whole of `dist`. The stamp comes last: a build that was cut short counts as none. */
export async function buildAll(): Promise<void> {
  rmSync(STAMP, { force: true });
  const startedAt = new Date();
  await buildRenderer(join(distFolder, 'renderer'));
  await buildMain(join(distFolder, 'main'));
  await buildDocumentWorker(join(distFolder, 'main'));
  await buildPreload(join(distFolder, 'preload'));
  copyFonts(join(distFolder, 'fonts'));
  copyMigrations(join(distFolder, 'drizzle'));
  writeFileSync(STAMP, startedAt.toISOString());
}
