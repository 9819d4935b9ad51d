import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './project-folders.ts';
import {
  addCounts,
  type Counts,
  formatCounts,
  readPlaywrightCounts,
  readVitestCounts,
} from './test-counts.ts';
import { readPlaywrightFailures, readVitestFailures } from './test-failures.ts';
import { installTestTools } from './test-tools.ts';

const reports = mkdtempSync(join(tmpdir(), 'registre-tests-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

installTestTools();
const steps = [
  run('npm', ['run', '--silent', 'check']),
  run('node', ['tools/build.ts', '--force']),
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]),
  run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }),
];
const [isCheckPassed = false, isBuilt = false, isUnitPassed = false, isEndToEndPassed = false] = steps;
const counts = addCounts([
  readVitestCounts(vitestReport, isUnitPassed),
  readPlaywrightCounts(playwrightReport, isEndToEndPassed),
  // A step that cannot be counted in tests is one failure when it fails, and nothing when it passes.
  countStep(isCheckPassed),
  countStep(isBuilt),
]);
// Said again at the end: what failed early in a long run is far above by then.
for (const failure of [...readVitestFailures(vitestReport), ...readPlaywrightFailures(playwrightReport)]) {
  console.log(`\n${failure}`);
}
rmSync(reports, { recursive: true });
console.log(formatCounts(counts));
process.exitCode = counts.failed === 0 && steps.every(Boolean) ? 0 : 1;

function countStep(isPassed: boolean): Counts {
  return { passed: 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/** Programs come from node_modules/.bin, which npm puts first in PATH. */
function run(program: string, words: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n> ${program} ${words.join(' ')}`);
  const { status } = spawnSync(program, words, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Nothing may reach for Electron's runtime while tests run.
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', ...env },
  });
  return status === 0;
}
