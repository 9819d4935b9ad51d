import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  addCounts,
  formatCounts,
  readPlaywrightCounts,
  readVitestCounts,
} from '../../../tools/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, report: object): string {
  writeFileSync(join(folder, name), JSON.stringify(report));
  return join(folder, name);
}

test('adds both reports into the last line', () => {
  const vitest = write('vitest.json', { numPassedTests: 10, numFailedTests: 1, numPendingTests: 2 });
  const playwright = write('playwright.json', {
    stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 1 },
  });
  const counts = addCounts([readVitestCounts(vitest, false), readPlaywrightCounts(playwright, false)]);
  expect(formatCounts(counts)).toBe('16 passed, 3 failed, 3 skipped');
  expect(formatCounts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});

// A file that does not even load has no failed test: the line must not say « 0 failed ».
test('counts a run that failed without a failed test, or without a report', () => {
  const allPassed = write('passed.json', { numPassedTests: 10, numFailedTests: 0 });
  expect(readVitestCounts(allPassed, false)).toEqual({ passed: 10, failed: 1, skipped: 0 });
  expect(readPlaywrightCounts(join(folder, 'absent.json'), false)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});
