import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPupil,
  type BackupRegister,
  createBackupRegister,
  getBackupState,
  listCopies,
} from '../fixtures/backup-register.ts';
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

  it('are due when something changed, once a day: bug, a copy at each quiet moment, or none for a week', async () => {
    expect((await getBackupState(core)).isDue).toBe(true);
    expect((await core.get('backup.runIfDue', {})).backups).toHaveLength(1);
    expect((await core.get('backup.runIfDue', {})).backups).toHaveLength(1);
    await addPupil(core);
    expect((await getBackupState(core)).isDue).toBe(true);
    // Today has its copy; the one at the end of the day takes the rest.
    expect((await core.get('backup.runIfDue', {})).backups).toHaveLength(1);
    const monday = await register.openOn('2026-11-23');
    expect(listCopies(backups)).toEqual(['2026-11-22_10-42-00_quit_2']);
    await monday.get('backup.runIfDue', {});
    expect(listCopies(backups)).toHaveLength(1);
    await addPupil(monday);
    await monday.get('backup.runIfDue', {});
    expect(listCopies(backups)).toEqual(['2026-11-22_10-42-00_quit_2', '2026-11-23_10-42-00_daily']);
    await monday.close();
    expect(listCopies(backups)).toHaveLength(2);
  });

  it('are made at quit when something changed, and not at each lock of the hour', async () => {
    await addPupil(core);
    await core.get('session.lock', {});
    expect(listCopies(backups)).toHaveLength(1);
    for (let time = 0; time < 3; time += 1) {
      await register.unlock();
      await addPupil(core);
      core.advance(60);
      await core.get('session.lock', {});
    }
    expect(listCopies(backups)).toHaveLength(1);
    core.advance(1800);
    await register.unlock();
    await core.close();
    expect(readdirSync(join(backups, listCopies(backups)[0] ?? ''))).toContain('sauvegarde.json');
    expect(listCopies(backups)).toEqual([expect.stringContaining('_quit')]);
    await register.unlock();
    expect((await getBackupState(core)).backups).toMatchObject([{ pupilCount: 4, reason: 'quit' }]);
    expect((await getBackupState(core)).isDue).toBe(false);
  });

  it('keep one of each day, as the days go by', async () => {
    let today = core;
    for (let day = 10; day < 22; day += 1) {
      today = await register.openOn(`2026-12-${day}`);
      await addPupil(today);
      await today.get('backup.runIfDue', {});
      await addPupil(today);
      await today.close();
    }
    const names = listCopies(backups);
    expect(names.filter((name) => name.endsWith('_daily'))).toEqual([]);
    expect(names).toHaveLength(11);
    expect(names).not.toContain('2026-12-10_10-42-00_quit_2');
  });
});
