import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildDocumentWorker } from '../../tools/bundles.ts';
import { projectRoot } from '../../tools/project-folders.ts';
import { BUNDLED_PROGRAMS } from './test-programs.ts';

/** What the core loads as it stands: a package with native code. */
const EXTERNALS = ['better-sqlite3', '@node-rs/argon2'];

/** Setup of both runners: bundles what tests start, as it is at that moment, and forgets it at the end of the run. */
export default async function bundlePrograms(): Promise<() => void> {
  const cache = join(projectRoot, '.cache');
  mkdirSync(cache, { recursive: true });
  // A folder of its own: two runs at once may see different sources. Inside the project, for its packages to be found.
  const folder = mkdtempSync(join(cache, 'programs-'));
  await buildCoreProcess(folder);
  await buildDocumentWorker(folder);
  process.env[BUNDLED_PROGRAMS] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

async function buildCoreProcess(outDir: string): Promise<void> {
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'error',
    root: projectRoot,
    ssr: { noExternal: true, external: EXTERNALS },
    build: {
      outDir,
      emptyOutDir: false,
      ssr: 'test/host/core-process.ts',
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: EXTERNALS,
        output: { entryFileNames: 'core-process.js', format: 'es', codeSplitting: false },
      },
    },
  });
}
