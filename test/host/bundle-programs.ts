import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDocumentWorker, buildForNode } from '../../tools/bundles.ts';
import { projectRoot } from '../../tools/project-folders.ts';
import { BUNDLED_PROGRAMS } from './test-programs.ts';

/** Setup of both runners: bundles what tests start, as it is at that moment, and forgets it at the end of the run. */
export default async function bundlePrograms(): Promise<() => void> {
  const cache = join(projectRoot, '.cache');
  mkdirSync(cache, { recursive: true });
  // A folder of its own: two runs at once may see different sources. Inside the project, for its packages to be found.
  const folder = mkdtempSync(join(cache, 'programs-'));
  const entry = 'test/host/core-process.ts';
  await buildForNode(folder, { entry, fileName: 'core-process.js', emptyOutDir: false });
  await buildDocumentWorker(folder);
  process.env[BUNDLED_PROGRAMS] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
