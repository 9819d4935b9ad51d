import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPupil,
  type BackupRegister,
  createBackupRegister,
  listLastNames,
  makeCopy,
} from '../fixtures/backup-register.ts';
import { PASSPHRASE } from '../fixtures/quick-register.ts';
import { readTree } from '../fixtures/read-tree.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { loadWritingProcess } from '../fixtures/start-writing-process.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

let register: BackupRegister;
let core: TestCore;
let credentials: BackupRegister['credentials'];
let elsewhere: string;

beforeEach(async () => {
  register = await createBackupRegister();
  ({ core, credentials, elsewhere } = register);
});
afterEach(() => register.remove());

describe('restoring beside', () => {
  it('yesterday’s copy beside gives the register of yesterday, and leaves today’s as it is', async () => {
    await addPupil(core, 'Hier');
    const yesterday = await core.get('pupil.list', {});
    const path = await makeCopy(core);
    await core.close();
    const today = createTestCore({ folder: core.folder, today: '2026-11-23' });
    await today.get('session.unlock', credentials);
    await addPupil(today, 'Aujourd’hui');
    await today.close();

    const list = await today.get('restore.list', { folder: null });
    expect(list.map(({ pupilCount }) => pupilCount).toSorted()).toEqual([1, 2]);
    expect(await today.get('restore.inspect', { path, ...credentials })).toMatchObject({ pupilCount: 1 });
    const before = readTree(register.folder);
    const state = await today.get('restore.restore', { path, mode: 'beside', ...credentials });
    const folder = join(core.ports.folders.documents, 'Registre PAI (sauvegarde du 22-11-2026)');
    expect(state).toMatchObject({ stage: 'open', folder });
    expect(await today.get('pupil.list', {})).toEqual(yesterday);
    expect(readTree(register.folder)).toEqual(before);
    await today.get('session.lock', {});
    expect(await today.get('restore.restore', { path, mode: 'beside', ...credentials })).toMatchObject({
      folder: `${folder} 2`,
    });
    await today.get('session.lock', {});
    await today.get('session.openFolder', { folder: register.folder });
    await today.get('session.unlock', credentials);
    expect(await listLastNames(today)).toEqual(['Aujourd’hui', 'Hier']);
    await today.close();
  });

  it('finds copies on a stick, one by one, in their folder or in a register’s, and says when one is not described', async () => {
    await addPupil(core, 'Hier');
    const path = await makeCopy(core);
    await core.get('session.lock', {});
    const stick = join(elsewhere, 'clé');
    const one = join(stick, 'Ma copie');
    cpSync(path, one, { recursive: true });
    for (const folder of [stick, one]) {
      const found = (await core.get('restore.list', { folder })).filter(({ place }) => place === 'other');
      expect(found, folder).toMatchObject([{ path: one, pupilCount: 1, reason: 'manual' }]);
    }
    rmSync(join(one, 'sauvegarde.json'));
    const [bare] = (await core.get('restore.list', { folder: stick })).filter(
      ({ place }) => place === 'other',
    );
    expect(bare).toMatchObject({ madeBy: 'description manquante', pupilCount: 0 });
    expect(await core.get('restore.inspect', { path: one, ...credentials })).toMatchObject({ pupilCount: 1 });
    // A register folder copied by hand.
    cpSync(register.folder, join(stick, 'Registre copié'), { recursive: true });
    const places = await core.get('restore.list', { folder: stick });
    expect(places.map((copy) => basename(copy.path))).toContain('Registre copié');
    // On a computer that knows no register yet.
    const fresh = createTestCore();
    const state = await fresh.get('restore.restore', { path: one, mode: 'beside', ...credentials });
    expect(state).toMatchObject({ stage: 'open' });
    expect(await listLastNames(fresh)).toEqual(['Hier']);
    await fresh.remove();
  });

  it('takes a copy made by hand while somebody was working: bug, the last hour stays in the journal beside', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil() });
    const plan = await core.get('plan.create', { pupilId: pupil.id });
    await core.get('session.lock', {});
    const writer = loadWritingProcess(core.folder, register.accountId, PASSPHRASE, plan.id);
    expect(await writer.start()).toBe('open');
    const taken = join(elsewhere, 'coupure');
    const confirmed = Number(await writer.nextLine());
    mkdirSync(taken);
    for (const name of ['trousseau.json', 'registre.db', 'registre.db-wal'])
      cpSync(join(register.folder, name), join(taken, name));
    await writer.kill();
    const before = readTree(taken);
    expect(await core.get('restore.inspect', { path: taken, ...credentials })).toMatchObject({
      planCount: 1,
    });
    expect(readTree(taken)).toEqual(before);
    await core.get('restore.restore', { path: taken, mode: 'beside', ...credentials });
    const restored = await core.get('plan.get', { planId: plan.id });
    expect(restored.revision).toBeGreaterThanOrEqual(confirmed);
    expect(readTree(taken)).toEqual(before);
  }, 60_000);
});
