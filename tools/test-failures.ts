import { isRecord, readReport } from './read-report.ts';

/** Lines kept of each message: enough for the assertion and where it stands. */
const LINES_KEPT = 15;

/** Each failed test of a Vitest report: its file, its name and the start of its message. */
export function readVitestFailures(file: string): string[] {
  return readList(readReport(file), 'testResults').flatMap((result) => {
    const failed = readList(result, 'assertionResults').filter(({ status }) => status === 'failed');
    if (failed.length === 0 && result.status === 'failed') return [format(result.name, '', result.message)];
    return failed.map((test) => format(result.name, test.fullName, readFirst(test.failureMessages)));
  });
}

/** Each failed test of a Playwright report, and each one that passed only when run again. */
export function readPlaywrightFailures(file: string): string[] {
  return readSuites(readReport(file));
}

function readSuites(parent: Record<string, unknown>): string[] {
  return readList(parent, 'suites').flatMap((suite) => [...readSpecs(suite), ...readSuites(suite)]);
}

function readSpecs(suite: Record<string, unknown>): string[] {
  return readList(suite, 'specs').flatMap((spec) =>
    readList(spec, 'tests')
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map((test) => {
        const errors = readList(test, 'results').flatMap((result) => readList(result, 'errors'));
        const name = test.status === 'flaky' ? `${spec.title} (passed the second time)` : spec.title;
        return format(`${suite.file}:${spec.line}`, name, errors[0]?.message);
      }),
  );
}

function format(where: unknown, name: unknown, message: unknown): string {
  const lines = String(message ?? '').split('\n');
  return [`✗ ${where} ${name}`.trimEnd(), ...lines.slice(0, LINES_KEPT)].join('\n    ');
}

function readFirst(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function readList(record: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const list = record[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}
