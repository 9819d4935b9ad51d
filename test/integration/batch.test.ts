import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type BatchRegister,
  createBatchRegister,
  listActions,
  PUPIL_NAME,
} from '../fixtures/batch-register.ts';
import { findReadable } from '../fixtures/find-readable.ts';
import { FOUNDER } from '../fixtures/quick-register.ts';
import { readOutline } from '../fixtures/read-outline.ts';

const COUNT = 6;

let register: BatchRegister;
/** Rows that were in the journal before the test. */
let told = 0;
beforeAll(async () => {
  register = await createBatchRegister(COUNT);
});
afterAll(() => register.core.remove());
beforeEach(async () => {
  rmSync(register.outside, { recursive: true });
  mkdirSync(register.outside);
  const state = await register.core.get('session.getState', {});
  if (state.stage !== 'open' || state.account.name !== FOUNDER) await register.become(FOUNDER);
  await register.core.get('batch.dismiss', {});
  told = (await listAllReleases()).length;
});

const listFiles = () => readdirSync(register.outside, { recursive: true }).map(String).toSorted();
const listReleases = async () => (await listAllReleases()).slice(told);

async function listAllReleases(): Promise<string[]> {
  return (await listActions(register)).filter((action) => action.startsWith('document.')).toReversed();
}

describe('one merged file', () => {
  it('holds every document, pupil after pupil, and is told in the journal', async () => {
    const path = join(register.outside, 'lot.pdf');
    expect(await register.start({ output: 'merged' }, path)).toEqual({ ok: true, value: { started: true } });
    const state = await register.waitForEnd();
    expect(state).toMatchObject({
      stage: 'done',
      total: 12,
      made: 12,
      failures: [],
      path,
      fileCount: 1,
      code: null,
    });
    const { titles, title, pageCount } = await readOutline(readFileSync(path));
    expect(title).toBe('Documents PAI – 6\u00a0élèves');
    expect(titles.map((line) => line.slice(0, 5))).toEqual(
      Array.from({ length: 12 }, (_, index) => (index % 2 ? 'Condu' : 'PAI –')),
    );
    expect(titles.filter((_, index) => index % 2).map((line) => /Léa (\d)/.exec(line)?.[1])).toEqual([
      ...'012345',
    ]);
    expect(pageCount).toBe(state.pageCount);
    expect(await register.core.get('journal.verify', {})).toMatchObject({ brokenAt: null });
    expect(await listReleases()).toEqual(
      register.planIds.flatMap(() => ['document.save.plan', 'document.save.emergencySheet']),
    );
  });

  it('takes the path of the dialog with its extension, and begins nothing when the user gives up', async () => {
    expect(await register.start({ output: 'merged' })).toEqual({ ok: true, value: { started: false } });
    expect(await register.core.get('batch.getState', {})).toEqual({ batch: null });
    await register.start({ output: 'merged' }, join(register.outside, 'lot'));
    expect((await register.waitForEnd()).path).toBe(join(register.outside, 'lot.pdf'));
  });

  it('is sealed when it is asked, and the password is nowhere', async () => {
    const path = join(register.outside, 'lot.pdf');
    const password = 'un mot de passe sûr';
    await register.start({ output: 'merged', form: { kind: 'protected', password } }, path);
    const state = await register.waitForEnd();
    expect(readFileSync(path).includes('/Encrypt')).toBe(true);
    expect(JSON.stringify([state, register.core.log])).not.toContain(password);
    expect(findReadable(register.core.folder, [password, PUPIL_NAME])).toEqual([]);
  });
});

describe('separate files', () => {
  it('are numbered in a new folder, named after nobody, and told one by one', async () => {
    await register.start({ output: 'separate' }, register.outside);
    const state = await register.waitForEnd();
    const folder = join(register.outside, 'Documents PAI');
    expect(state).toMatchObject({ stage: 'done', made: 12, path: folder, fileCount: 12 });
    expect(readdirSync(folder).toSorted().slice(0, 3)).toEqual([
      '001 - Fiche d’urgence.pdf',
      '001 - PAI.pdf',
      '002 - Fiche d’urgence.pdf',
    ]);
    expect(readdirSync(folder)).toHaveLength(12);
    expect(listFiles().join()).not.toContain(PUPIL_NAME);
    expect(statSync(join(folder, '001 - PAI.pdf')).mode & 0o777).toBe(0o600);
    expect((await listReleases()).toSorted()).toEqual([
      ...Array(6).fill('document.save.emergencySheet'),
      ...Array(6).fill('document.save.plan'),
    ]);
  });

  it('never go into a folder that is there', async () => {
    mkdirSync(join(register.outside, 'Documents PAI'));
    await register.start({ output: 'separate' }, register.outside);
    expect((await register.waitForEnd()).path).toBe(join(register.outside, 'Documents PAI (2)'));
    expect(readdirSync(join(register.outside, 'Documents PAI'))).toEqual([]);
  });
});

describe('a batch for the printer', () => {
  it('is kept until it is taken, once, and told then', async () => {
    await register.start({});
    expect(await register.waitForEnd()).toMatchObject({ stage: 'done', made: 12, path: null, fileCount: 0 });
    expect(await listReleases()).toEqual([]);
    const { bytes } = await register.core.get('batch.takePrint', {});
    expect((await readOutline(bytes)).titles).toHaveLength(12);
    expect(await listReleases()).toHaveLength(12);
    expect((await listReleases())[0]).toBe('document.print.plan');
    expect(await register.core.ask('batch.takePrint', {})).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await register.core.get('batch.dismiss', {});
    expect(await register.core.get('batch.getState', {})).toEqual({ batch: null });
  });

  it('is dropped at the lock', async () => {
    await register.start({});
    await register.waitForEnd();
    await register.become('Dominique Chef');
    expect(await register.core.get('batch.getState', {})).toEqual({ batch: null });
    expect(await register.core.ask('batch.takePrint', {})).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

describe('progress', () => {
  it('is told at most five times a second, and at the end', async () => {
    const before = register.core.events.filter((event) => event === 'batchProgressed').length;
    const started = performance.now();
    await register.start({});
    await register.waitForEnd();
    await wait(250);
    const seconds = (performance.now() - started) / 1000;
    const events = register.core.events.filter((event) => event === 'batchProgressed').length - before;
    expect(events).toBeGreaterThan(0);
    expect(events).toBeLessThanOrEqual(Math.ceil(seconds * 5) + 1);
  });

  it('gives the time left once it can be told', async () => {
    await register.start({ kinds: ['plan', 'emergencySheet', 'catering', 'afterSchool'] });
    const seen: { made: number; secondsLeft: number | null }[] = [];
    for (;;) {
      const state = await register.getState();
      seen.push(state);
      if (state.stage === 'done') break;
      await wait(1);
    }
    expect(seen[0]?.secondsLeft).toBeNull();
    expect(seen.some(({ secondsLeft }) => secondsLeft !== null && secondsLeft < 60)).toBe(true);
    expect(seen.at(-1)?.secondsLeft).toBeNull();
  });
});

describe('one document that cannot be made', () => {
  it('is listed, and the others are made: bug, a whole night’s work for nothing', async () => {
    const missing = randomUUID();
    const path = join(register.outside, 'lot.pdf');
    const planIds = [missing, ...register.planIds];
    await register.start({ output: 'merged', planIds }, path);
    const state = await register.waitForEnd();
    expect(state).toMatchObject({ stage: 'done', made: 12, total: 14 });
    expect(state.failures).toEqual([
      { planId: missing, pupilName: '', kind: 'plan', code: 'NOT_FOUND' },
      { planId: missing, pupilName: '', kind: 'emergencySheet', code: 'NOT_FOUND' },
    ]);
    expect(await listReleases()).toHaveLength(12);
  });

  it('leaves no file when nothing at all could be made', async () => {
    await register.start({ output: 'separate', planIds: [randomUUID()] }, register.outside);
    expect(await register.waitForEnd()).toMatchObject({ stage: 'done', made: 0, fileCount: 0, path: null });
    expect(listFiles()).toEqual([]);
  });

  it('is named as it was at the start', async () => {
    await register.start({ kinds: ['officialForm'] });
    const { failures } = await register.waitForEnd();
    expect(failures).toHaveLength(COUNT);
    expect(failures[0]).toMatchObject({ kind: 'officialForm', code: 'NOT_FOUND' });
    expect(failures[0]?.pupilName).toContain(PUPIL_NAME.toUpperCase());
  });
});

describe('what stops a batch', () => {
  it('leaves the files that are whole, and nothing half written, when it is cancelled', async () => {
    await register.start({ output: 'separate' }, register.outside);
    while ((await register.getState()).made < 3) await wait(1);
    await register.core.get('batch.cancel', {});
    expect(await register.getState()).toMatchObject({ stage: 'cancelled', secondsLeft: null });
    await wait(300);
    const files = listFiles().filter((name) => name !== 'Documents PAI');
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(files.length).toBeLessThan(12);
    for (const file of files)
      expect(readFileSync(join(register.outside, file)).subarray(-6).toString()).toContain('%%EOF');
  });

  it('writes no merged file when it is cancelled, locked or quit', async () => {
    const { core } = register;
    const ends = [() => core.get('batch.cancel', {}), () => core.get('session.lock', {}), () => core.close()];
    for (const end of ends) {
      await register.start({ output: 'merged' }, join(register.outside, 'lot.pdf'));
      while ((await register.getState()).made < 2) await wait(1);
      await end();
      await wait(300);
      expect(listFiles()).toEqual([]);
      if (!(await register.unlock()).ok)
        expect(await register.getState()).toMatchObject({ stage: 'cancelled' });
      else expect(await core.get('batch.getState', {})).toEqual({ batch: null });
      expect(await listReleases()).toEqual([]);
    }
  });

  it('refuses a second one meanwhile, also while the first asks where', async () => {
    const { dialogs } = register.core.ports;
    const { chooseSavePath } = dialogs;
    const asked = Promise.withResolvers<string | null>();
    dialogs.chooseSavePath = () => asked.promise;
    const first = register.start({ output: 'merged' });
    await wait(20);
    expect(await register.start({})).toMatchObject({ error: { code: 'BATCH_RUNNING' } });
    asked.resolve(join(register.outside, 'lot.pdf'));
    await first;
    dialogs.chooseSavePath = chooseSavePath;
    expect(await register.start({})).toMatchObject({ error: { code: 'BATCH_RUNNING' } });
    expect(await register.core.ask('batch.dismiss', {})).toMatchObject({ error: { code: 'BATCH_RUNNING' } });
    expect(await register.waitForEnd()).toMatchObject({ stage: 'done' });
    expect(await register.start({})).toMatchObject({ ok: true });
    await register.waitForEnd();
  });

  it('does not begin when the register was locked while it asked where', async () => {
    const { dialogs } = register.core.ports;
    const { chooseFolder } = dialogs;
    const asked = Promise.withResolvers<string | null>();
    dialogs.chooseFolder = () => asked.promise;
    const started = register.start({ output: 'separate' });
    await wait(20);
    await register.core.get('session.lock', {});
    asked.resolve(register.outside);
    expect(await started).toMatchObject({ error: { code: 'REGISTER_LOCKED' } });
    dialogs.chooseFolder = chooseFolder;
    expect(listFiles()).toEqual([]);
  });

  it('is refused to a reader', async () => {
    await register.become('Sam Lecteur');
    expect(await register.start({})).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });
});
