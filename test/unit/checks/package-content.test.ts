import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distFolder, projectRoot } from '../../../tools/project-folders.ts';

/**
 * The real packager on a stand-in for Electron's runtime. It would catch: sources, tests or another system's addon
 * shipped to users, the addon left inside the archive where it cannot be loaded, a safety switch left open.
 */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const folder = mkdtempSync(join(tmpdir(), 'package-content-'));
const runtime = join(folder, 'runtime');
const unpacked = join(folder, 'release', 'linux-unpacked');
const bin = (name: string) => join(projectRoot, 'node_modules', '.bin', name);
const isBuilt = existsSync(join(distFolder, '.built'));
if (!isBuilt) console.warn('dist is not built (npm run build): what is packed is not checked.');

describe.skipIf(!isBuilt || process.platform !== 'linux')('the package of Linux', () => {
  beforeAll(() => {
    writeStandIn();
    execFileSync(
      bin('electron-builder'),
      ['--linux', 'dir', `-c.electronDist=${runtime}`, `-c.directories.output=${join(folder, 'release')}`],
      { cwd: projectRoot, stdio: 'pipe' },
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('holds the built application and its two native packages, nothing else', () => {
    const archive = join(unpacked, 'resources', 'app.asar');
    const files = execFileSync(bin('asar'), ['list', archive], { encoding: 'utf8' }).trim().split('\n');
    expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(
      new Set(['dist', 'node_modules', 'package.json']),
    );
    const packages = files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)$/.exec(file)?.[1] ?? []);
    const allowed = ['@node-rs/argon2', `@node-rs/argon2-linux-${process.arch}-gnu`, 'better-sqlite3'];
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
    for (const file of [
      'main/main.js',
      'main/document-worker.js',
      'preload/preload.cjs',
      'renderer/index.html',
      'drizzle/meta/_journal.json',
    ]) {
      expect(files).toContain(`/dist/${file}`);
    }
    expect(files.filter((file) => /\.map$|\.ts$|\/test\/|\.npmrc/.test(file))).toEqual([]);
  });

  test('holds the native addons of this system only, outside the archive', () => {
    const addons = readdirSync(join(unpacked, 'resources', 'app.asar.unpacked'), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.node'));
    expect(addons.map((file) => file.split('/').at(-1)).sort()).toEqual([
      `argon2.linux-${process.arch}-gnu.node`,
      `linux-${process.arch}.node`,
    ]);
  });

  test('has every safety switch of Electron set', () => {
    const program = readFileSync(join(unpacked, 'registre-pai'), 'latin1');
    const wire = program.slice(program.indexOf(SENTINEL) + SENTINEL.length + 2);
    // Run as Node, cookies, NODE_OPTIONS, inspector, archive integrity, archive only, snapshot, file: privileges.
    expect(wire.slice(0, 8)).toBe('01001100');
  });

  test('keeps French only', () => {
    expect(readdirSync(join(unpacked, 'locales'))).toEqual(['fr.pak']);
  });
});

/** Just enough of a runtime for the packager: files by their name, and the switches in the program. */
function writeStandIn(): void {
  mkdirSync(join(runtime, 'locales'), { recursive: true });
  mkdirSync(join(runtime, 'resources'));
  for (const name of [
    'chrome-sandbox',
    'LICENSE',
    'LICENSES.chromium.html',
    'locales/fr.pak',
    'locales/en-US.pak',
  ]) {
    writeFileSync(join(runtime, name), '');
  }
  writeFileSync(join(runtime, 'version'), '45.4.1');
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\n${SENTINEL}\u0001\u000910110011`, { mode: 0o755 });
}
