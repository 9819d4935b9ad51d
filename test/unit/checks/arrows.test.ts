import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-folders.ts';

/**
 * Plants one import per file and lets the project's own linter judge it: a rule that stopped biting would go unseen
 * otherwise. Each line: who imports, what.
 */
const REFUSED: [importer: string, imported: string][] = [
  ['shared/plan/planted.ts', 'node:fs'],
  ['shared/plan/planted.ts', 'fs'],
  ['shared/plan/planted.ts', 'electron'],
  ['shared/plan/planted.ts', 'react'],
  ['shared/plan/planted.ts', 'drizzle-orm/sqlite-core'],
  ['shared/plan/planted.ts', 'better-sqlite3'],
  ['shared/plan/planted.ts', '../../electron/core/core.ts'],
  ['shared/plan/planted.ts', '../../renderer/ui/x.ts'],
  ['shared/plan/planted.ts', '../../test/host/x.ts'],
  ['electron/core/services/planted.ts', 'electron'],
  ['electron/core/services/planted.ts', 'better-sqlite3'],
  ['electron/core/services/planted.ts', 'drizzle-orm'],
  ['electron/core/services/planted.ts', 'pdf-lib'],
  ['electron/core/services/planted.ts', 'age-encryption'],
  ['electron/core/services/planted.ts', '../../shell/web-policy.ts'],
  ['electron/core/services/planted.ts', '../../main.ts'],
  ['electron/core/services/planted.ts', '../../../renderer/ui/x.ts'],
  ['electron/database/planted.ts', 'electron'],
  ['electron/database/planted.ts', 'pdf-lib'],
  ['electron/database/planted.ts', 'drizzle-orm/better-sqlite3/migrator'],
  ['electron/database/planted.ts', '../core/core.ts'],
  ['electron/database/repositories/planted.ts', '../../core/services/x.ts'],
  ['electron/database/planted.ts', '../documents/layout.ts'],
  ['electron/database/planted.ts', '../vault/keyring.ts'],
  ['electron/database/planted.ts', '../shell/web-policy.ts'],
  ['electron/database/migrate.ts', '../core/core.ts'],
  ['electron/database/migrate.ts', 'drizzle-orm/better-sqlite3/migrator'],
  ['electron/documents/planted.ts', 'electron'],
  ['electron/documents/planted.ts', 'better-sqlite3'],
  ['electron/documents/planted.ts', '../core/core.ts'],
  ['electron/documents/planted.ts', '../database/migrate.ts'],
  ['electron/documents/planted.ts', '../vault/keyring.ts'],
  ['electron/documents/planted.ts', '../shell/web-policy.ts'],
  ['electron/vault/planted.ts', 'electron'],
  ['electron/vault/planted.ts', 'better-sqlite3'],
  ['electron/vault/planted.ts', 'node:fs'],
  ['electron/vault/planted.ts', '../core/core.ts'],
  ['electron/vault/planted.ts', '../database/migrate.ts'],
  ['electron/vault/planted.ts', '../documents/layout.ts'],
  ['electron/vault/planted.ts', '../shell/web-policy.ts'],
  ['electron/shell/planted.ts', 'better-sqlite3'],
  ['electron/shell/planted.ts', '../database/migrate.ts'],
  ['electron/shell/planted.ts', '../documents/layout.ts'],
  ['electron/shell/planted.ts', '../vault/keyring.ts'],
  ['electron/shell/planted.ts', '../../renderer/ui/x.ts'],
  ['electron/shell/planted.ts', '../../test/host/x.ts'],
  ['electron/main.ts', './database/migrate.ts'],
  ['electron/main.ts', './documents/layout.ts'],
  ['electron/preload.ts', 'node:fs'],
  ['electron/preload.ts', 'zod'],
  ['electron/preload.ts', './core/core.ts'],
  ['electron/preload.ts', './shell/web-policy.ts'],
  ['electron/preload.ts', '../shared/contract/contract.ts'],
  ['renderer/app/planted.tsx', 'electron'],
  ['renderer/app/planted.tsx', 'node:fs'],
  ['renderer/app/planted.tsx', 'better-sqlite3'],
  ['renderer/app/planted.tsx', '../../electron/core/core.ts'],
  ['renderer/app/planted.tsx', '../../test/host/x.ts'],
  ['renderer/bridge/planted.ts', '../features/plan/x.ts'],
  ['renderer/bridge/planted.ts', '../app/x.ts'],
  ['renderer/ui/planted.tsx', '../features/plan/x.ts'],
  ['renderer/ui/planted.tsx', '../app/x.ts'],
  ['renderer/ui/planted.tsx', '../../electron/core/core.ts'],
  ['renderer/ui/planted.tsx', 'pdf-lib'],
  ['renderer/ui/form-items/planted.tsx', '../../features/plan/x.ts'],
  ['renderer/features/plan/planted.tsx', '../pupil/x.ts'],
  ['renderer/features/plan/planted.tsx', '../../app/x.ts'],
  ['renderer/features/plan/planted.tsx', 'electron'],
  ['renderer/features/plan/planted.tsx', '../../../electron/core/core.ts'],
  ['renderer/features/plan/planted.tsx', '../../../test/host/x.ts'],
  ['renderer/features/plan/parts/planted.tsx', '../../pupil/x.ts'],
  ['renderer/features/plan/parts/planted.tsx', '../../../app/x.ts'],
];

const ACCEPTED: [importer: string, imported: string][] = [
  ['shared/plan/planted.ts', 'zod'],
  ['shared/plan/planted.ts', '@internationalized/date'],
  ['shared/plan/planted.ts', '../documents/blocks.ts'],
  ['electron/core/services/planted.ts', '../../database/migrate.ts'],
  ['electron/core/services/planted.ts', '../../documents/layout.ts'],
  ['electron/core/services/planted.ts', '../../vault/keyring.ts'],
  ['electron/core/services/planted.ts', '../../../shared/app-error.ts'],
  ['electron/core/services/planted.ts', 'node:path'],
  ['electron/database/planted.ts', 'better-sqlite3'],
  ['electron/database/planted.ts', 'drizzle-orm/sqlite-core'],
  ['electron/database/planted.ts', '../../shared/documents/plan-aggregate.ts'],
  ['electron/database/migrate.ts', 'drizzle-orm/migrator'],
  ['electron/documents/planted.ts', 'pdf-lib'],
  ['electron/documents/planted.ts', '../../shared/documents/blocks.ts'],
  ['electron/vault/planted.ts', 'age-encryption'],
  ['electron/vault/planted.ts', 'node:crypto'],
  ['electron/shell/planted.ts', 'electron'],
  ['electron/shell/planted.ts', '../core/create-core.ts'],
  ['electron/shell/planted.ts', '../../shared/documents/blocks.ts'],
  ['electron/main.ts', './core/create-core.ts'],
  ['electron/preload.ts', 'electron'],
  ['electron/preload.ts', '../shared/contract/route-names.ts'],
  ['renderer/app/planted.tsx', '../features/plan/x.ts'],
  ['renderer/app/planted.tsx', '../ui/x.ts'],
  ['renderer/ui/form-items/planted.tsx', '../../../shared/plan/plan.ts'],
  ['renderer/features/plan/planted.tsx', '../../ui/x.ts'],
  ['renderer/features/plan/planted.tsx', '../../../shared/pupil/pupil-schema.ts'],
  ['renderer/features/plan/parts/planted.tsx', '../plan-page.tsx'],
  ['renderer/features/plan/parts/planted.tsx', '../../../ui/x.ts'],
  ['renderer/features/plan/parts/planted.tsx', '../../../../shared/pupil/pupil-schema.ts'],
  ['test/unit/planted.ts', '../../electron/database/migrate.ts'],
];

const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rule that bites, by planted case; each case in a project of its own, since importers repeat. */
let refusals: Map<string, string[]>;
beforeAll(async () => {
  const cases = [...REFUSED, ...ACCEPTED];
  const passes = groupByRound(cases);
  refusals = new Map();
  for (const [round, planted] of passes.entries()) {
    for (const [key, rules] of await lintPlanted(join(folder, String(round)), planted))
      refusals.set(key, rules);
  }
});

describe('arrows of the design', () => {
  test.each(REFUSED)('%s may not import %s', (importer, imported) => {
    expect(refusals.get(`${importer} ${imported}`)).toContain('lint/style/noRestrictedImports');
  });
  test.each(ACCEPTED)('%s may import %s', (importer, imported) => {
    expect(refusals.get(`${importer} ${imported}`)).toEqual([]);
  });
});

test('a dynamic import is refused like a static one', async () => {
  const project = prepareProject(join(folder, 'dynamic'));
  write(project, 'shared/planted.ts', "export const planted = () => import('node:fs');\n");
  expect((await lint(project)).get('shared/planted.ts')).toContain('lint/style/noRestrictedImports');
});

test('a cycle of imports is refused', async () => {
  const project = prepareProject(join(folder, 'cycle'));
  write(project, 'shared/a.ts', "import { b } from './b.ts';\nexport const a = () => b();\n");
  write(project, 'shared/b.ts', "import { a } from './a.ts';\nexport const b = () => a();\n");
  const rules = [...(await lint(project)).values()].flat();
  expect(rules).toContain('lint/suspicious/noImportCycles');
});

test('shared/ compiles with neither Node nor DOM types', () => {
  const project = join(folder, 'types');
  for (const file of ['tsconfig.json', 'shared/tsconfig.json']) {
    write(project, file, readFileSync(join(projectRoot, file), 'utf8'));
  }
  write(project, 'shared/node.ts', 'export const planted = process.env;\n');
  write(project, 'shared/dom.ts', 'export const planted = document.title;\n');
  write(project, 'shared/pure.ts', 'export const planted = new Set([1]).has(1);\n');
  const tsc = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'shared'], { cwd: project, encoding: 'utf8' });
  expect(stdout.match(/^shared\/[a-z]+\.ts(?=.*error TS)/gm)?.sort()).toEqual([
    'shared/dom.ts',
    'shared/node.ts',
  ]);
});

test('every feature of the window has its own rule against its siblings', () => {
  const { overrides } = JSON.parse(readFileSync(join(projectRoot, 'biome.json'), 'utf8'));
  const ruled = overrides.flatMap(({ includes }: { includes: string[] }) =>
    includes.flatMap((pattern) => /^renderer\/features\/([a-z-]+)\//.exec(pattern)?.[1] ?? []),
  );
  const features = readdirSync(join(projectRoot, 'renderer', 'features')).sort();
  expect(ruled.sort()).toEqual(features);
});

/** One importer may stand once in a project: the n-th case of an importer goes to the n-th round. */
function groupByRound(cases: [string, string][]): [string, string][][] {
  const rounds: [string, string][][] = [];
  const seen = new Map<string, number>();
  for (const planted of cases) {
    const round = seen.get(planted[0]) ?? 0;
    seen.set(planted[0], round + 1);
    rounds[round] = [...(rounds[round] ?? []), planted];
  }
  return rounds;
}

async function lintPlanted(path: string, planted: [string, string][]): Promise<Map<string, string[]>> {
  const project = prepareProject(path);
  for (const [importer, imported] of planted) {
    write(project, importer, `import * as planted from '${imported}';\n\nexport const value = planted;\n`);
  }
  const found = await lint(project);
  return new Map(
    planted.map(([importer, imported]) => [`${importer} ${imported}`, found.get(importer) ?? []]),
  );
}

function prepareProject(path: string): string {
  mkdirSync(path, { recursive: true });
  for (const file of ['biome.json', '.gitignore']) cpSync(join(projectRoot, file), join(path, file));
  return path;
}

function write(project: string, file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

/** Rules that were broken, by file. */
function lint(project: string): Promise<Map<string, string[]>> {
  const biome = join(projectRoot, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: project, maxBuffer: 64 * 1024 * 1024 },
      (_error, output) => resolve(readReport(output)),
    );
  });
}

function readReport(output: string): Map<string, string[]> {
  const report = JSON.parse(output.slice(output.indexOf('{')));
  const found = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    const file = String(location.path?.file ?? location.path)
      .replaceAll('\\', '/')
      .replace(/^\.\//, '');
    found.set(file, [...(found.get(file) ?? []), category]);
  }
  return found;
}
