import { isRecord, readReport } from './read-report.ts';

export type Counts = { passed: number; failed: number; skipped: number };

/** Counts of a Vitest report. A run that failed without one failed test (a file that does not load) counts as one. */
export function readVitestCounts(file: string, isRunPassed: boolean): Counts {
  const report = readReport(file);
  return orOneFailure(isRunPassed, {
    passed: Number(report.numPassedTests ?? 0),
    failed: Number(report.numFailedTests ?? 0),
    skipped: Number(report.numPendingTests ?? 0) + Number(report.numTodoTests ?? 0),
  });
}

/** Counts of a Playwright report. A test that passed only when run again is named by `readPlaywrightFailures`. */
export function readPlaywrightCounts(file: string, isRunPassed: boolean): Counts {
  const stats = readReport(file).stats;
  const read = (name: string) => (isRecord(stats) ? Number(stats[name] ?? 0) : 0);
  return orOneFailure(isRunPassed, {
    passed: read('expected') + read('flaky'),
    failed: read('unexpected'),
    skipped: read('skipped'),
  });
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of the run: « 12 passed, 0 failed », and the skipped ones when there are any. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function orOneFailure(isRunPassed: boolean, counts: Counts): Counts {
  return isRunPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
