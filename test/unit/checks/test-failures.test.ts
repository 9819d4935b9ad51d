import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPlaywrightFailures, readVitestFailures } from '../../../tools/test-failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'test-failures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, report: object): string {
  writeFileSync(join(folder, name), JSON.stringify(report));
  return join(folder, name);
}

test('names the failed tests of Vitest, and the files that did not load', () => {
  const report = write('vitest.json', {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'holds' },
          { status: 'failed', fullName: 'breaks', failureMessages: ['expected 1\nreceived 2'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'cannot load', assertionResults: [] },
    ],
  });
  expect(readVitestFailures(report)).toEqual([
    '✗ a.test.ts breaks\n    expected 1\n    received 2',
    '✗ b.test.ts\n    cannot load',
  ]);
});

test('names the failed tests of Playwright, nested ones too, and those that passed only the second time', () => {
  const spec = (title: string, status: string) => ({
    title,
    line: 3,
    tests: [{ status, results: [{ errors: [{ message: `${title} broke` }] }] }],
  });
  const report = write('playwright.json', {
    suites: [
      {
        file: 'c.spec.ts',
        specs: [spec('holds', 'expected'), spec('flickers', 'flaky')],
        suites: [{ file: 'c.spec.ts', specs: [spec('breaks', 'unexpected')] }],
      },
    ],
  });
  expect(readPlaywrightFailures(report)).toEqual([
    '✗ c.spec.ts:3 flickers (passed the second time)\n    flickers broke',
    '✗ c.spec.ts:3 breaks\n    breaks broke',
  ]);
});

test('has nothing to name where a runner left no report', () => {
  expect(readVitestFailures(join(folder, 'absent.json'))).toEqual([]);
  expect(readPlaywrightFailures(join(folder, 'absent.json'))).toEqual([]);
});
