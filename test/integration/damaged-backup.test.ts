import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getRegisterFiles } from '../../electron/core/files/register-folder.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildPng, buildPupil } from '../fixtures/sample-values.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

const PAGE = 4096;

describe('a register that is damaged after weeks of copies', () => {
  let register: QuickRegister;
  let core: TestCore;
  let second: string;
  let credentials: { accountId: string; passphrase: string };
  let before: string[];

  beforeAll(async () => {
    register = await createQuickRegister();
    core = register.core;
    credentials = { accountId: register.accountId, passphrase: PASSPHRASE };
    const stick = join(core.folder, 'clé');
    mkdirSync(stick);
    await core.get('backup.setSecondPlace', { folder: stick });
    second = join(stick, readdirSync(stick)[0] ?? '');
    // More days than the rotation keeps: the next copy takes the place of an older one.
    for (let day = 10; day < 23; day += 1) {
      await openOn(`2026-12-${day}`);
      await addPupil();
      await core.get('backup.runIfDue', {});
    }
    await core.close();
    before = listCopies();
    await zeroPhotoPage();
    await openOn('2026-12-23');
    await addPupil();
  }, 60_000);
  afterAll(() => core.remove());

  /** The same register on another day, as after a restart. */
  async function openOn(day: string): Promise<void> {
    await core.close();
    core = createTestCore({ folder: core.folder, today: day });
    await core.get('session.unlock', credentials);
  }

  async function addPupil(): Promise<void> {
    const { id: pupilId } = await core.get('pupil.create', { pupil: buildPupil() });
    await core.get('pupil.setPhoto', { pupilId, photo: buildPng('x'.repeat(9000)) });
  }

  /** As a disk that lost a sector gives it back. */
  async function zeroPhotoPage(): Promise<void> {
    const { sqlite } = await openBehind(register.folder);
    const query = "select pageno from dbstat where name = 'pupil_photo' and pagetype = 'overflow'";
    const page = sqlite.prepare(query).pluck().get() as number;
    sqlite.close();
    const file = openSync(getRegisterFiles(register.folder).database, 'r+');
    writeSync(file, Buffer.alloc(PAGE), 0, PAGE, (page - 1) * PAGE);
    closeSync(file);
  }

  function listCopies(): string[] {
    const { backups } = getRegisterFiles(register.folder);
    return [backups, second].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  }

  it('tells that today’s copy failed, and why: bug, « all is well » while no copy is made any more', async () => {
    expect(await core.get('integrity.check', {})).toMatchObject({ isDatabaseWhole: false });
    expect(await core.get('backup.runIfDue', {})).toMatchObject({ failure: 'REGISTER_DAMAGED', isDue: true });
    expect(await core.ask('backup.make', {})).toMatchObject({ error: { code: 'REGISTER_DAMAGED' } });
  });

  it('keeps every good copy, here and in the second place: bug, a bad copy that pushes a good one out', async () => {
    for (const day of [24, 25, 26]) {
      await openOn(`2026-12-${day}`);
      await core.get('school.get', {});
      await core.get('pupil.create', { pupil: buildPupil() });
      await core.get('backup.runIfDue', {});
      await core.get('session.lock', {});
      expect(listCopies()).toEqual(before);
    }
  });

  it('makes its copies again once it was saved', async () => {
    await core.get('salvage.recover', credentials);
    expect(await core.get('integrity.check', {})).toMatchObject({ isDatabaseWhole: true });
    expect(await core.get('backup.runIfDue', {})).toMatchObject({ failure: null, isDue: false });
    expect(listCopies()).not.toEqual(before);
  });
});
