import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, projectRoot } from './project-folders.ts';

/** Written last by the build. */
export const STAMP = join(distFolder, '.built');
const SOURCES = ['electron', 'renderer', 'shared', 'drizzle', 'package-lock.json', 'tools/bundles.ts'];

/** True when no source changed since the last complete build. */
export function isBuildCurrent(): boolean {
  const builtAt = readTime(STAMP);
  return builtAt !== null && SOURCES.every((source) => findNewest(join(projectRoot, source)) < builtAt);
}

/** Folders count too: a file that was taken away changes its folder's time. */
function findNewest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, findNewest(join(path, name))),
    stats.mtimeMs,
  );
}

function readTime(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
