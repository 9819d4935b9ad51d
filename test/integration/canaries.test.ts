import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../../shared/contract/permissions.ts';
import { canaries } from '../crash/canary-words.ts';
import { findReadable } from '../fixtures/find-readable.ts';
import { createTestCore } from '../fixtures/test-ports.ts';

/** `AGE-SECRET-KEY`: a recovery kit or the identity of an account, in clear. */
const WORDS = [...Object.values(canaries), 'Canar', 'céphalée', 'AGE-SECRET-KEY', 'SQLite format 3', '%PDF-'];

type Facts = { asked: string[]; accountId: string; pupilId: string; registerFolder: string };

describe('a session that typed everywhere and was killed', () => {
  let folder: string;
  let output: string;
  let facts: Facts;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'registre-pai-canaris-'));
    const [temporary, secondPlace] = ['temporaire', 'clé USB'].map((name) => join(folder, name));
    for (const path of [temporary, secondPlace]) mkdirSync(path ?? '');
    const script = join(import.meta.dirname, '../crash/canary-child.ts');
    const child = spawn(process.execPath, [script, folder, secondPlace ?? ''], {
      // Everything a program may put aside goes under the folder that is searched.
      env: {
        ...process.env,
        TMPDIR: temporary,
        TEMP: temporary,
        TMP: temporary,
        SQLITE_TMPDIR: temporary,
        NODE_COMPILE_CACHE: undefined,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const exited = once(child, 'close');
    output = '';
    await new Promise<void>((resolve) => {
      const keep = (text: string) => {
        output += text;
        if (output.includes('"asked":') && output.endsWith('\n')) resolve();
      };
      child.stdout.setEncoding('utf8').on('data', keep);
      child.stderr.setEncoding('utf8').on('data', keep);
      child.once('close', () => resolve());
    });
    child.kill('SIGKILL');
    await exited;
    const last = output.trim().split('\n').at(-1) ?? '';
    if (!last.includes('"asked":')) throw new Error(output.slice(-2000));
    facts = JSON.parse(last);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('made every request that writes: bug, a field that nobody looks for', () => {
    const writing = Object.entries(permissions)
      .filter(([, { effect }]) => effect === 'write')
      .map(([route]) => route);
    expect(writing.filter((route) => !facts.asked.includes(route))).toEqual([]);
    expect(facts.asked).toEqual(
      expect.arrayContaining(['batch.start', 'document.render', 'health.getScan', 'journal.export']),
    );
  });

  it('leaves no readable word in any file: register, copies, settings, temporary files', () => {
    const names = readdirSync(folder, { recursive: true }).map(String);
    expect(names.join('\n')).toContain('registre.db-wal');
    expect(names.join('\n')).toContain('journal.csv');
    expect(names.join('\n')).toContain('lot.pdf');
    expect(names.filter((name) => name.includes('sauvegarde.json')).length).toBeGreaterThan(1);
    // The one document that was asked for: it is sealed, and nothing else of it may be read.
    expect(findReadable(folder, WORDS)).toEqual([join(folder, 'clé USB', 'lot.pdf')]);
    expect(
      findReadable(
        folder,
        WORDS.filter((word) => word !== '%PDF-'),
      ),
    ).toEqual([]);
    expect(names.filter((name) => /canar|ornitho|passere|chardonn/i.test(name))).toEqual([]);
  });

  it('leaves nothing in the log, in the errors or in the events', () => {
    const place = join(folder, 'journal-du-programme');
    mkdirSync(place);
    writeFileSync(join(place, 'sortie'), output);
    expect(findReadable(place, WORDS)).toEqual([]);
    rmSync(place, { recursive: true });
  });

  it('did keep what was typed: bug, a search that can find nothing anywhere', async () => {
    const core = createTestCore({ folder });
    const { accountId, pupilId } = facts;
    const passphrase = `${canaries.passphrase} au fond du jardin 4`;
    expect(await core.get('session.unlock', { accountId, passphrase })).toMatchObject({ stage: 'open' });
    const health = await core.get('health.get', { pupilId });
    expect(health.diagnosis?.text).toContain(canaries.health);
    expect(health.altered).toEqual([]);
    for (const isHealth of [false, true])
      expect(await core.get('draft.get', { key: `pupil/${pupilId}/${isHealth}`, isHealth })).toMatchObject({
        value: canaries.draft,
      });
    expect(JSON.stringify(await core.get('pupil.list', {})).split(canaries.common).length).toBeGreaterThan(4);
    await core.close();
    const place = join(folder, 'lisible');
    mkdirSync(place);
    writeFileSync(join(place, 'fichier'), JSON.stringify(health));
    expect(findReadable(place, WORDS)).toHaveLength(1);
    rmSync(place, { recursive: true });
  });
});
