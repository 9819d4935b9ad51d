import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getBackupFiles } from '../../electron/core/backup/backup-files.ts';
import { countCopy } from '../../electron/core/backup/verify-backup.ts';
import { parseKeyring } from '../../electron/vault/keyring-text.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { createQuickRegister, PASSPHRASE, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import {
  canMountSmallDisk,
  fillSmallDisk,
  mountSmallDisk,
  unmountSmallDisk,
} from '../fixtures/small-disk.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

describe('backups', () => {
  let register: QuickRegister;
  let core: TestCore;
  let backups: string;
  let place: string;

  beforeEach(async () => {
    register = await createQuickRegister();
    core = register.core;
    backups = join(register.folder, 'sauvegardes');
    place = mkdtempSync(join(tmpdir(), 'registre-pai-cle-'));
  });
  afterEach(async () => {
    await core.remove();
    rmSync(place, { recursive: true, force: true });
  });

  const listCopies = (folder = backups) =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'trousseau.json') : [];
  const addPupil = (from = core) => from.get('pupil.create', { pupil: buildPupil() });
  const getState = (from = core) => from.get('backup.getState', {});

  /** The same register on another day, as after a restart. */
  async function openOn(day: string): Promise<TestCore> {
    await core.close();
    const next = createTestCore({ folder: core.folder, today: day });
    await next.get('session.unlock', { accountId: register.accountId, passphrase: PASSPHRASE });
    return next;
  }

  it('are made when asked, opened again, counted and described without a name of a pupil', async () => {
    await addPupil();
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

  it('are due when something changed, once a day: bug, a copy at each quiet moment, or none for a week', async () => {
    expect((await getState()).isDue).toBe(true);
    expect((await core.get('backup.runIfDue', {})).backups).toHaveLength(1);
    expect((await core.get('backup.runIfDue', {})).backups).toHaveLength(1);
    await addPupil();
    expect((await getState()).isDue).toBe(true);
    // Today has its copy; the one at the end of the day takes the rest.
    expect((await core.get('backup.runIfDue', {})).backups).toHaveLength(1);
    const monday = await openOn('2026-11-23');
    expect(listCopies()).toEqual(['2026-11-22_10-42-00_quit_2']);
    await monday.get('backup.runIfDue', {});
    expect(listCopies()).toHaveLength(1);
    await addPupil(monday);
    await monday.get('backup.runIfDue', {});
    expect(listCopies()).toEqual(['2026-11-22_10-42-00_quit_2', '2026-11-23_10-42-00_daily']);
    await monday.close();
    expect(listCopies()).toHaveLength(2);
  });

  it('are made at quit when something changed, and not at each lock of the hour', async () => {
    await addPupil();
    await core.get('session.lock', {});
    expect(listCopies()).toHaveLength(1);
    for (let time = 0; time < 3; time += 1) {
      await register.unlock();
      await addPupil();
      core.advance(60);
      await core.get('session.lock', {});
    }
    expect(listCopies()).toHaveLength(1);
    core.advance(1800);
    await register.unlock();
    await core.close();
    expect(readdirSync(join(backups, listCopies()[0] ?? ''))).toContain('sauvegarde.json');
    expect(listCopies()).toEqual([expect.stringContaining('_quit')]);
    await register.unlock();
    expect((await getState()).backups).toMatchObject([{ pupilCount: 4, reason: 'quit' }]);
    expect((await getState()).isDue).toBe(false);
  });

  it('keep one of each day, as the days go by', async () => {
    let today = core;
    for (let day = 10; day < 22; day += 1) {
      today = await openOn(`2026-12-${day}`);
      await addPupil(today);
      await today.get('backup.runIfDue', {});
      await addPupil(today);
      await today.close();
    }
    const names = listCopies();
    expect(names.filter((name) => name.endsWith('_daily'))).toEqual([]);
    expect(names).toHaveLength(11);
    expect(names).not.toContain('2026-12-10_10-42-00_quit_2');
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
    expect(await getState()).toMatchObject({ isDue: false });
    expect(await listRows()).toEqual([row, row]);
    await addPupil();
    core.advance(3600);
    await core.get('session.lock', {});
    await register.unlock();
    expect(await getState()).toMatchObject({ isDue: false });
    expect(await listRows()).toEqual([row, row, row]);
    await core.get('backup.setSecondPlace', { folder: place });
    await core.get('backup.setSecondPlace', { folder: null });
    const changed = 'backup.setSecondPlace Camille Durand';
    expect(await listRows()).toEqual([row, row, row, changed, changed]);
    expect(await core.get('journal.verify', {})).toMatchObject({ brokenAt: null });
  });

  it('that fail are told in the state, stop nothing, and leave nothing half made', async () => {
    rmSync(backups, { recursive: true, force: true });
    writeFileSync(backups, 'un fichier à la place du dossier');
    const state = await core.get('backup.runIfDue', {});
    expect(state).toMatchObject({ failure: 'FOLDER_NOT_WRITABLE', isDue: true, backups: [] });
    expect(await core.ask('backup.make', {})).toMatchObject({ error: { code: 'FOLDER_NOT_WRITABLE' } });
    await addPupil();
    await core.get('session.lock', {});
    expect(await register.unlock()).toMatchObject({ ok: true });
    rmSync(backups);
    expect(await core.get('backup.runIfDue', {})).toMatchObject({ failure: null, isDue: false });
  });

  it('forget what a killed process left half made', async () => {
    const left = join(backups, '.3f0c7e6a-9f0e-4a53-8a6b-0d7f2f3f6b11.partiel');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'registre.db'), 'moitié');
    expect((await getState()).backups).toEqual([]);
    await core.get('backup.make', {});
    expect(listCopies()).toEqual(['2026-11-22_10-42-00_manual']);
  });

  it('that were cut since do not count: bug, a damaged copy stops the next one', async () => {
    const [made] = (await core.get('backup.make', {})).backups;
    truncateSync(getBackupFiles(made?.path ?? '').database, 5000);
    expect((await getState()).isDue).toBe(true);
    await core.get('backup.runIfDue', {});
    expect(listCopies()).toHaveLength(2);
  });

  it('go to a second place, are read there again, and catch up when it comes back', async () => {
    const stick = join(place, 'clé');
    mkdirSync(stick);
    const state = await core.get('backup.setSecondPlace', { folder: stick });
    expect(state.secondPlace).toEqual({
      folder: stick,
      lastAt: '2026-11-22T09:42:00.000Z',
      isReachable: true,
      needsAttention: false,
    });
    expect(state.backups.map(({ place: where }) => where).toSorted()).toEqual(['register', 'second']);
    const [folder = ''] = readdirSync(stick);
    expect(folder).toMatch(/^Registre PAI [0-9a-f]{8}$/);

    renameSync(stick, `${stick} retirée`);
    await addPupil();
    const away = await core.get('backup.make', {});
    expect(away).toMatchObject({ failure: null, secondPlace: { isReachable: false, needsAttention: false } });
    // bug: the folder of a stick that is not there, made on the computer's own disk
    expect(existsSync(stick)).toBe(false);
    core.advance(8 * 86_400);
    expect((await getState()).secondPlace).toMatchObject({ needsAttention: true });

    renameSync(`${stick} retirée`, stick);
    const back = await core.get('backup.runIfDue', {});
    expect(back.secondPlace).toMatchObject({ isReachable: true, needsAttention: false });
    const second = back.backups.filter(({ place: where }) => where === 'second');
    expect(second.map(({ pupilCount }) => pupilCount)).toContain(1);
    expect(listCopies(join(stick, folder))).toContain(readNewest());
    // Holidays: nothing changed, the copy there is the register as it is.
    core.advance(60 * 86_400);
    expect((await getState()).secondPlace).toMatchObject({ needsAttention: false });
    expect(await core.get('backup.setSecondPlace', { folder: null })).toMatchObject({ secondPlace: null });
  });

  const readNewest = () => listCopies().toSorted().at(-1);

  it('refuse a second place that is lost with the first, is not there or cannot be written', async () => {
    for (const [folder, code] of [
      [register.folder, 'SECOND_PLACE_INSIDE'],
      [backups, existsSync(backups) ? 'SECOND_PLACE_INSIDE' : 'FOLDER_NOT_WRITABLE'],
      [join(place, 'nulle part'), 'FOLDER_NOT_WRITABLE'],
      ['relatif', 'FOLDER_NOT_WRITABLE'],
      ['/proc/self', 'FOLDER_NOT_WRITABLE'],
    ] as const)
      expect(await core.ask('backup.setSecondPlace', { folder }), folder).toMatchObject({ error: { code } });
    expect((await getState()).secondPlace).toBeNull();
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
    const { backups: found } = await getState();
    expect(found).toMatchObject([{ reason: 'migration' }]);
    expect(found[0]?.pupilCount).toBeGreaterThan(0);
    const inspected = await core.get('restore.inspect', {
      path: found[0]?.path ?? '',
      accountId,
      passphrase,
    });
    expect(inspected).toEqual(found[0]);
  });

  it('do not open any more for an account that is suspended, here and in the second place', async () => {
    await core.remove();
    register = await createQuickRegister({ accounts: [{ name: 'Dominique Petit', role: 'head' }] });
    core = register.core;
    await addPupil();
    await core.get('backup.setSecondPlace', { folder: place });
    const before = (await getState()).backups;
    expect(before).toHaveLength(2);
    const accountId = register.accountIds['Dominique Petit'] ?? '';
    for (const { path } of before)
      expect(await core.get('restore.inspect', { path, accountId, passphrase: PASSPHRASE })).toMatchObject({
        pupilCount: 1,
      });
    await core.get('account.suspend', { accountId });
    for (const { path, accounts } of (await getState()).backups) {
      expect(accounts.map(({ name }) => name)).toEqual(['Camille Durand']);
      expect(await core.ask('restore.inspect', { path, accountId, passphrase: PASSPHRASE })).toMatchObject({
        error: { code: 'ACCOUNT_CLOSED' },
      });
    }
    // bug: the copy of before the new key, carried to a new place and not readable there
    expect((await getState()).isDue).toBe(true);
    const other = mkdtempSync(join(place, 'autre'));
    expect(await core.get('backup.setSecondPlace', { folder: other })).toMatchObject({
      isDue: false,
      secondPlace: { folder: other },
    });
    // Those who stay open them as before, although the register has another key by now.
    const path = before.find((copy) => copy.place === 'second')?.path ?? '';
    const own = { accountId: register.accountId, passphrase: PASSPHRASE };
    expect(await core.get('restore.inspect', { path, ...own })).toMatchObject({ pupilCount: 1 });
    await core.get('restore.restore', { path, mode: 'replace', ...own });
    expect(await core.get('pupil.list', {})).toHaveLength(1);
    expect(core.log.filter(({ route }) => route === 'backup.followKeyring')).toMatchObject([{ code: 'OK' }]);
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
        await addPupil();
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
        await addPupil();
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
