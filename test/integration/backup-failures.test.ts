import { cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getBackupFiles } from '../../electron/core/backup/backup-files.ts';
import {
  addPupil,
  type BackupRegister,
  createBackupRegister,
  getBackupState,
  listCopies,
} from '../fixtures/backup-register.ts';
import {
  canMountSmallDisk,
  fillSmallDisk,
  mountSmallDisk,
  unmountSmallDisk,
} from '../fixtures/small-disk.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

describe('backups', () => {
  let register: BackupRegister;
  let core: TestCore;
  let backups: string;

  beforeEach(async () => {
    register = await createBackupRegister();
    ({ core, backups } = register);
  });
  afterEach(() => register.remove());

  it('that fail are told in the state, stop nothing, and leave nothing half made', async () => {
    rmSync(backups, { recursive: true, force: true });
    writeFileSync(backups, 'un fichier à la place du dossier');
    const state = await core.get('backup.runIfDue', {});
    expect(state).toMatchObject({ failure: 'FOLDER_NOT_WRITABLE', isDue: true, backups: [] });
    expect(await core.ask('backup.make', {})).toMatchObject({ error: { code: 'FOLDER_NOT_WRITABLE' } });
    await addPupil(core);
    await core.get('session.lock', {});
    expect(await register.unlock()).toMatchObject({ ok: true });
    rmSync(backups);
    expect(await core.get('backup.runIfDue', {})).toMatchObject({ failure: null, isDue: false });
  });

  it('forget what a killed process left half made', async () => {
    const left = join(backups, '.3f0c7e6a-9f0e-4a53-8a6b-0d7f2f3f6b11.partiel');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'registre.db'), 'moitié');
    expect((await getBackupState(core)).backups).toEqual([]);
    await core.get('backup.make', {});
    expect(listCopies(backups)).toEqual(['2026-11-22_10-42-00_manual']);
  });

  it('that were cut since do not count: bug, a damaged copy stops the next one', async () => {
    const [made] = (await core.get('backup.make', {})).backups;
    truncateSync(getBackupFiles(made?.path ?? '').database, 5000);
    expect((await getBackupState(core)).isDue).toBe(true);
    await core.get('backup.runIfDue', {});
    expect(listCopies(backups)).toHaveLength(2);
  });

  it.skipIf(!canMountSmallDisk())(
    'say that the disk is full, here or there, and keep the work going',
    async () => {
      const small = mountSmallDisk('4m') ?? '';
      try {
        const folder = join(small, 'Registre PAI');
        await core.get('session.lock', {});
        cpSync(register.folder, folder, { recursive: true });
        rmSync(join(folder, 'sauvegardes'), { recursive: true, force: true });
        await core.get('session.openFolder', { folder });
        await register.unlock();
        fillSmallDisk(small, 150 * 1024);
        expect(await core.get('backup.runIfDue', {})).toMatchObject({ failure: 'DISK_FULL', backups: [] });
        expect(listCopies(join(folder, 'sauvegardes'))).toEqual([]);
        await addPupil(core);
        rmSync(join(small, 'plein'));
        expect(await core.get('backup.runIfDue', {})).toMatchObject({ failure: null, isDue: false });

        // The stick is full, the register is not.
        await core.get('session.lock', {});
        await core.get('session.openFolder', { folder: register.folder });
        await register.unlock();
        fillSmallDisk(small, 150 * 1024);
        expect(await core.ask('backup.setSecondPlace', { folder: small })).toMatchObject({
          error: { code: 'DISK_FULL' },
        });
        rmSync(join(small, 'plein'));
        await core.get('backup.setSecondPlace', { folder: small });
        fillSmallDisk(small, 10 * 1024);
        await addPupil(core);
        core.advance(86_400);
        const state = await core.get('backup.runIfDue', {});
        expect(state).toMatchObject({ failure: 'DISK_FULL' });
        expect(state.backups[0]).toMatchObject({ place: 'register', pupilCount: 1 });
      } finally {
        await core.close();
        unmountSmallDisk(small);
      }
    },
  );
});
