import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getBackupFiles } from '../../electron/core/backup/backup-files.ts';
import { countCopy } from '../../electron/core/backup/verify-backup.ts';
import { parseKeyring } from '../../electron/vault/keyring-text.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import {
  addPupil,
  type BackupRegister,
  createBackupRegister,
  getBackupState,
} from '../fixtures/backup-register.ts';
import { PASSPHRASE } from '../fixtures/quick-register.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

describe('backups', () => {
  let register: BackupRegister;
  let core: TestCore;
  let backups: string;
  let elsewhere: string;

  beforeEach(async () => {
    register = await createBackupRegister();
    ({ core, backups, elsewhere } = register);
  });
  afterEach(() => register.remove());

  it('are made when asked, opened again, counted and described without a name of a pupil', async () => {
    await addPupil(core);
    const state = await core.get('backup.make', {});
    expect(state).toMatchObject({ isDue: false, failure: null, secondPlace: null });
    expect(state.backups).toMatchObject([
      { place: 'register', reason: 'manual', madeBy: 'Camille Durand', pupilCount: 1, planCount: 0 },
    ]);
    const path = state.backups[0]?.path ?? '';
    expect(path).toBe(join(backups, '2026-11-22_10-42-00_manual'));
    expect(readdirSync(path).toSorted()).toEqual(['registre.db', 'sauvegarde.json', 'trousseau.json']);
    expect(readFileSync(join(path, 'sauvegarde.json'), 'utf8')).not.toMatch(/Martin|Léa/);
    const keyring = parseKeyring(readFileSync(join(path, 'trousseau.json'), 'utf8'));
    const { registerKey } = await unlockKeyring(keyring, register.accountId, PASSPHRASE);
    expect(countCopy(getBackupFiles(path).database, registerKey)).toMatchObject({ pupil: 1, account: 1 });
  });

  it('leave a row in the journal each, whoever asked for them, and that row makes no other one due', async () => {
    const listRows = async () => {
      const days = { from: null, to: null } as const;
      const filter = { ...days, accountId: null, recordKind: 'register', onlySensitive: true } as const;
      const { rows } = await core.get('journal.list', { filter, before: null });
      return rows.map(({ action, accountName }) => `${action} ${accountName}`).toReversed();
    };
    const row = 'backup.make Camille Durand';
    await core.get('backup.runIfDue', {});
    await core.get('backup.runIfDue', {});
    expect(await listRows()).toEqual([row]);
    await core.get('backup.make', {});
    expect(await getBackupState(core)).toMatchObject({ isDue: false });
    expect(await listRows()).toEqual([row, row]);
    await addPupil(core);
    core.advance(3600);
    await core.get('session.lock', {});
    await register.unlock();
    expect(await getBackupState(core)).toMatchObject({ isDue: false });
    expect(await listRows()).toEqual([row, row, row]);
    await core.get('backup.setSecondPlace', { folder: elsewhere });
    await core.get('backup.setSecondPlace', { folder: null });
    const changed = 'backup.setSecondPlace Camille Durand';
    expect(await listRows()).toEqual([row, row, row, changed, changed]);
    expect(await core.get('journal.verify', {})).toMatchObject({ brokenAt: null });
  });

  it('are made before a register of 0.1.0 is migrated', async () => {
    const folder = join(core.folder, 'Ancien registre');
    cpSync(join(import.meta.dirname, '../fixtures/golden/0.1.0'), folder, { recursive: true });
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    await core.get('session.lock', {});
    const state = await core.get('session.openFolder', { folder });
    const accountId = state.stage === 'locked' ? (state.accounts[0]?.id ?? '') : '';
    const passphrase = expected.passphrase ?? PASSPHRASE;
    await core.get('session.unlock', { accountId, passphrase });
    const { backups: found } = await getBackupState(core);
    expect(found).toMatchObject([{ reason: 'migration' }]);
    expect(found[0]?.pupilCount).toBeGreaterThan(0);
    const inspected = await core.get('restore.inspect', {
      path: found[0]?.path ?? '',
      accountId,
      passphrase,
    });
    expect(inspected).toEqual(found[0]);
  });
});
