import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getBackupFiles } from '../../electron/core/backup/backup-files.ts';
import { inspectBackup } from '../../electron/core/backup/inspect-backup.ts';
import { findBackup } from '../../electron/core/backup/list-backups.ts';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { AppError, errorCodes } from '../../shared/app-error.ts';
import { createQuickRegister, PASSPHRASE, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { loadWritingProcess } from '../fixtures/start-writing-process.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

let register: QuickRegister;
let core: TestCore;
let credentials: { accountId: string; passphrase: string };
let elsewhere: string;

beforeEach(async () => {
  register = await createQuickRegister();
  core = register.core;
  credentials = { accountId: register.accountId, passphrase: PASSPHRASE };
  elsewhere = mkdtempSync(join(tmpdir(), 'registre-pai-ailleurs-'));
});
afterEach(async () => {
  await core.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

async function addPupil(lastName: string, from = core): Promise<void> {
  await from.get('pupil.create', { pupil: buildPupil({ lastName }) });
}

const listNamesOfPupils = async (from = core) =>
  (await from.get('pupil.list', {})).map(({ lastName }) => lastName).toSorted();

async function makeCopy(from = core): Promise<string> {
  const made = (await from.get('backup.make', {})).backups.find(({ place }) => place === 'register');
  return made?.path ?? '';
}

/** A print of every file under a folder, to see that nothing was touched. */
function readTree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }) as string[];
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const print = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, print(name)]));
}

describe('restoring', () => {
  it('yesterday’s copy beside gives the register of yesterday, and leaves today’s as it is', async () => {
    await addPupil('Hier');
    const yesterday = await core.get('pupil.list', {});
    const path = await makeCopy();
    await core.close();
    const today = createTestCore({ folder: core.folder, today: '2026-11-23' });
    await today.get('session.unlock', credentials);
    await addPupil('Aujourd’hui', today);
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
    expect(await listNamesOfPupils(today)).toEqual(['Aujourd’hui', 'Hier']);
    await today.close();
  });

  it('in place keeps the present register first, whole, and a copy is due again', async () => {
    await addPupil('Hier');
    const path = await makeCopy();
    await addPupil('Aujourd’hui');
    const state = await core.get('restore.restore', { path, mode: 'replace', ...credentials });
    expect(state).toMatchObject({ stage: 'open', folder: register.folder });
    expect(await listNamesOfPupils()).toEqual(['Hier']);
    const { backups, isDue } = await core.get('backup.getState', {});
    expect(isDue).toBe(true);
    const safety = backups.find(({ reason }) => reason === 'restore');
    expect(safety).toMatchObject({ pupilCount: 2 });
    // And there and back again.
    await core.get('restore.restore', { path: safety?.path ?? '', mode: 'replace', ...credentials });
    expect(await listNamesOfPupils()).toEqual(['Aujourd’hui', 'Hier']);
    expect(await core.get('journal.verify', {})).toMatchObject({ brokenAt: null });
    expect(readdirSync(register.folder).filter((name) => /remplacement|partiel|abime/.test(name))).toEqual(
      [],
    );
  });

  const harms: Record<string, (database: string, keyring: string) => void> = {
    damaged: (database) => writeFileSync(database, readFileSync(database).fill(7, 20_000, 24_000)),
    cut: (database) => truncateSync(database, 10_000),
    gone: (database) => rmSync(database),
    'without its keyring': (_database, keyring) => writeFileSync(keyring, '{"format":'),
  };
  it.each(Object.keys(harms))(
    'in place works on a register that is %s, and keeps what was there',
    async (harm) => {
      await addPupil('Hier');
      const path = await makeCopy();
      await core.get('session.lock', {});
      const database = join(register.folder, 'registre.db');
      harms[harm]?.(database, join(register.folder, 'trousseau.json'));
      const left = existsSync(database) ? readFileSync(database) : null;
      const list = await core.get('restore.list', { folder: null });
      expect(list.map((copy) => copy.path)).toContain(path);
      await core.get('restore.restore', { path, mode: 'replace', ...credentials });
      expect(await listNamesOfPupils()).toEqual(['Hier']);
      await core.get('session.lock', {});
      if (!left) return;
      const kept = readdirSync(join(register.folder, 'sauvegardes')).filter((name) =>
        name.includes('_restore'),
      );
      expect(kept).toHaveLength(1);
      const copy = getBackupFiles(join(register.folder, 'sauvegardes', kept[0] ?? ''));
      expect(readFileSync(copy.database).equals(left)).toBe(true);
      if (harm === 'without its keyring') expect(readFileSync(copy.keyring, 'utf8')).toBe('{"format":');
    },
  );

  it('killed at any step leaves the old register or the new one, never none', async () => {
    await addPupil('Hier');
    const path = await makeCopy();
    await addPupil('Aujourd’hui');
    await core.get('session.lock', {});
    const whole = join(elsewhere, 'entier');
    cpSync(register.folder, whole, { recursive: true });

    // What stands on the disk after each step, made from the real copy.
    const pending = join(register.folder, 'remplacement-en-cours');
    const prepare = (target: string, suffix: string | null) => {
      mkdirSync(target);
      for (const name of ['registre.db', 'trousseau.json']) cpSync(join(path, name), join(target, name));
      writeFileSync(join(target, 'mise-de-cote.json'), JSON.stringify({ suffix }));
    };
    const at = (name: string) => join(register.folder, name);
    const states: [string, 'Aujourd’hui' | 'Hier', (suffix: string | null) => void][] = [
      [
        'prepared',
        'Aujourd’hui',
        (suffix) => prepare(at('.3f0c7e6a-9f0e-4a53-8a6b-0d7f2f3f6b11.partiel'), suffix),
      ],
      ['committed', 'Hier', (suffix) => prepare(pending, suffix)],
      [
        'keyring in place',
        'Hier',
        (suffix) => {
          prepare(pending, suffix);
          if (suffix) cpSync(at('trousseau.json'), at(`trousseau.json.${suffix}`));
          renameSync(join(pending, 'trousseau.json'), at('trousseau.json'));
        },
      ],
      [
        'old database gone',
        'Hier',
        (suffix) => {
          prepare(pending, suffix);
          renameSync(join(pending, 'trousseau.json'), at('trousseau.json'));
          if (suffix) renameSync(at('registre.db'), at(`registre.db.${suffix}`));
          else rmSync(at('registre.db'));
        },
      ],
      [
        'new database in place',
        'Hier',
        (suffix) => {
          prepare(pending, suffix);
          renameSync(join(pending, 'trousseau.json'), at('trousseau.json'));
          renameSync(join(pending, 'registre.db'), at('registre.db'));
        },
      ],
      [
        'plan damaged',
        'Hier',
        (suffix) => {
          prepare(pending, suffix);
          writeFileSync(join(pending, 'mise-de-cote.json'), '');
        },
      ],
    ];
    for (const [step, expected, make] of states)
      for (const suffix of [null, 'remplace-2026-11-22_10-42-00']) {
        await core.get('session.lock', {});
        rmSync(register.folder, { recursive: true, force: true });
        cpSync(whole, register.folder, { recursive: true });
        make(suffix);
        const again = core.restart();
        expect(await again.get('session.getState', {}), step).toMatchObject({ stage: 'locked' });
        expect(await again.ask('session.unlock', credentials), step).toMatchObject({ ok: true });
        expect((await listNamesOfPupils(again)).includes('Aujourd’hui'), `${step} ${suffix}`).toBe(
          expected === 'Aujourd’hui',
        );
        await again.close();
        expect(existsSync(pending), step).toBe(false);
        if (suffix && step === 'committed')
          expect(readdirSync(register.folder)).toContain(`registre.db.${suffix}`);
      }
  }, 60_000);

  it('changes nothing when the passphrase is wrong, the copy is damaged or the account is unknown', async () => {
    await addPupil('Hier');
    const path = await makeCopy();
    await core.get('session.lock', {});
    const before = readTree(register.folder);
    const ask = (change: object) =>
      core.ask('restore.restore', { path, mode: 'replace', ...credentials, ...change });
    expect(await ask({ passphrase: 'pas celle-ci du tout' })).toMatchObject({
      error: { code: 'WRONG_PASSPHRASE' },
    });
    expect(await ask({ accountId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await ask({ path: join(elsewhere, 'rien') })).toMatchObject({
      error: { code: 'BACKUP_NOT_FOUND' },
    });
    expect(await ask({ path: elsewhere })).toMatchObject({ error: { code: 'BACKUP_DAMAGED' } });
    expect(await ask({ path: register.folder })).toMatchObject({ error: { code: 'BACKUP_NOT_FOUND' } });
    expect(readTree(register.folder)).toEqual(before);
    const file = getBackupFiles(path).database;
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
    writeFileSync(file, bytes);
    const harmed = readTree(register.folder);
    for (const mode of ['beside', 'replace'] as const)
      expect(await ask({ mode })).toMatchObject({ error: { code: 'BACKUP_DAMAGED' } });
    expect(readTree(register.folder)).toEqual(harmed);
    expect(readdirSync(core.ports.folders.documents)).toEqual(['Registre PAI']);
    expect(await register.unlock()).toMatchObject({ ok: true });
  });

  it('finds copies on a stick, one by one, in their folder or in a register’s, and says when one is not described', async () => {
    await addPupil('Hier');
    const path = await makeCopy();
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
    expect(await listNamesOfPupils(fresh)).toEqual(['Hier']);
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

  it('touches nothing under somebody whose lock file was deleted: bug, what they write next is lost', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil() });
    const plan = await core.get('plan.create', { pupilId: pupil.id });
    const { backups } = await core.get('backup.make', {});
    await core.get('session.lock', {});
    // This process holds SQLite's lock and leaves no name beside.
    const writer = loadWritingProcess(core.folder, register.accountId, PASSPHRASE, plan.id);
    expect(await writer.start()).toBe('open');
    // Nor can its keys be had, which would meet the lock.
    writeFileSync(join(register.folder, 'trousseau.json'), '{');
    const path = backups[0]?.path ?? '';
    expect(await core.ask('restore.restore', { path, mode: 'replace', ...credentials })).toMatchObject({
      error: { code: 'REGISTER_IN_USE' },
    });
    const confirmed = Number(await writer.kill());
    await core.get('restore.keyring', {});
    expect(await register.unlock()).toMatchObject({ ok: true });
    expect((await core.get('plan.get', { planId: plan.id })).revision).toBeGreaterThanOrEqual(confirmed);
  }, 60_000);

  it('puts the spare keyring back, and keeps the one that was refused', async () => {
    await core.get('session.lock', {});
    const keyring = join(register.folder, 'trousseau.json');
    writeFileSync(keyring, '{');
    expect(await register.unlock()).toMatchObject({ error: { code: 'KEYRING_DAMAGED' } });
    expect(await core.get('restore.keyring', {})).toMatchObject({ stage: 'locked' });
    expect(await register.unlock()).toMatchObject({ ok: true });
    expect(
      readdirSync(register.folder).filter((name) => name.startsWith('trousseau.json.abime')),
    ).toHaveLength(1);
    const filter = { from: null, to: null, accountId: null, recordKind: null, onlySensitive: false };
    const { rows } = await core.get('journal.list', { filter, before: null });
    // Nobody was known when it was done: the account that opened the register with it.
    expect(rows.filter(({ action }) => action === 'restore.keyring')).toMatchObject([
      { accountName: 'Camille Durand', recordKind: 'register', at: '2026-11-22T09:42:00.000Z' },
    ]);
  });

  it('leaves the one at work at work when the copy cannot be put back: bug, half-typed work lost for nothing', async () => {
    await addPupil('Hier');
    const path = join(elsewhere, 'copie');
    cpSync(await makeCopy(), path, { recursive: true });
    await addPupil('Aujourd’hui');
    const file = getBackupFiles(path).database;
    const whole = readFileSync(file);
    const harmed = Buffer.from(whole);
    harmed.writeUInt8(harmed.readUInt8(9000) ^ 1, 9000);
    writeFileSync(file, harmed);
    for (const mode of ['beside', 'replace'] as const) {
      expect(await core.ask('restore.restore', { path, mode, ...credentials })).toMatchObject({
        error: { code: 'BACKUP_DAMAGED' },
      });
      expect(await listNamesOfPupils()).toEqual(['Aujourd’hui', 'Hier']);
    }
    expect(core.events).not.toContain('registerLocked');
    // A copy whose database is whole and is another one's.
    cpSync(getBackupFiles(await makeCopy()).database, file);
    expect(await core.ask('restore.restore', { path, mode: 'replace', ...credentials })).toMatchObject({
      error: { code: 'BACKUP_DAMAGED' },
    });
    writeFileSync(file, whole);
    expect(await core.ask('restore.restore', { path, mode: 'replace', ...credentials })).toMatchObject({
      ok: true,
    });
    expect(core.events).toContain('registerLocked');
    expect(await listNamesOfPupils()).toEqual(['Hier']);
    expect(readdirSync(core.ports.folders.settings)).toEqual(['reglages.json']);
  });
});

/** The same sequence at each run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function harm(bytes: Buffer, random: (below: number) => number): Buffer {
  const place = random(bytes.length);
  const harmed = Buffer.from(bytes);
  switch (random(4)) {
    case 0:
      harmed.writeUInt8(harmed.readUInt8(place) ^ (1 << random(8)), place);
      return harmed;
    case 1:
      return harmed.subarray(0, place);
    case 2:
      return harmed.fill(0, place, Math.min(harmed.length, place + 512));
    default:
      return Buffer.concat([harmed, Buffer.alloc(1 + random(5000), random(256))]);
  }
}

describe('a copy that was harmed', () => {
  it('gives a code or the right answer in 700 mutations of its three files, and is left as it is', async () => {
    for (const name of ['Un', 'Deux', 'Trois']) await addPupil(name);
    const source = await makeCopy();
    await core.get('session.lock', {});
    const right = await core.get('restore.inspect', { path: source, ...credentials });
    const keys = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    const path = join(elsewhere, '2026-11-22_10-42-00_manual');
    const random = createRandom(20261122);
    const counts = { answers: 0, codes: 0 };
    const inspect = async (isThroughTheDoor: boolean) => {
      if (isThroughTheDoor) {
        // Wrong passphrases in a row make one wait: another core, another count.
        const fresh = createTestCore({ folder: core.folder });
        rmSync(join(core.ports.folders.settings, 'reglages.json'), { force: true });
        return fresh.ask('restore.inspect', { path, ...credentials });
      }
      const found = findBackup(path, 'other');
      if (!found) return { ok: false, error: { code: 'BACKUP_DAMAGED' } } as const;
      try {
        return { ok: true, value: inspectBackup(found, keys, core.ports.folders.settings) } as const;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return { ok: false, error: { code: error.code } } as const;
      }
    };
    for (let mutation = 0; mutation < 700; mutation += 1) {
      rmSync(path, { recursive: true, force: true });
      cpSync(source, path, { recursive: true });
      const name = ['registre.db', 'trousseau.json', 'sauvegarde.json'][mutation % 3] ?? '';
      writeFileSync(join(path, name), harm(readFileSync(join(path, name)), random));
      const before = readTree(path);
      const listed = await core.get('restore.list', { folder: elsewhere });
      expect(listed.length, `mutation ${mutation}`).toBeLessThanOrEqual(2);
      // The door itself takes a passphrase each time: a tenth of a second.
      const answer = await inspect(mutation % 3 === 1 ? mutation % 2 === 0 : mutation % 60 === 0);
      if (answer.ok) {
        counts.answers += 1;
        expect(answer.value.pupilCount, `mutation ${mutation} of ${name}`).toBe(right.pupilCount);
      } else {
        counts.codes += 1;
        expect(errorCodes).toContain(answer.error.code);
        expect(answer.error.code, `mutation ${mutation} of ${name}`).not.toBe('INTERNAL');
      }
      expect(readTree(path), `mutation ${mutation}`).toEqual(before);
    }
    expect(counts.answers).toBeGreaterThan(50);
    expect(counts.codes).toBeGreaterThan(300);
    expect(readdirSync(core.ports.folders.settings).filter((name) => name.endsWith('.partiel'))).toEqual([]);
  }, 180_000);
});
