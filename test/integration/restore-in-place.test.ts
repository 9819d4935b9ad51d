import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getBackupFiles } from '../../electron/core/backup/backup-files.ts';
import {
  addPupil,
  type BackupRegister,
  createBackupRegister,
  listLastNames,
  makeCopy,
} from '../fixtures/backup-register.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

let register: BackupRegister;
let core: TestCore;
let credentials: BackupRegister['credentials'];
let elsewhere: string;

beforeEach(async () => {
  register = await createBackupRegister();
  ({ core, credentials, elsewhere } = register);
});
afterEach(() => register.remove());

describe('restoring', () => {
  it('in place keeps the present register first, whole, and a copy is due again', async () => {
    await addPupil(core, 'Hier');
    const path = await makeCopy(core);
    await addPupil(core, 'Aujourd’hui');
    const state = await core.get('restore.restore', { path, mode: 'replace', ...credentials });
    expect(state).toMatchObject({ stage: 'open', folder: register.folder });
    expect(await listLastNames(core)).toEqual(['Hier']);
    const { backups, isDue } = await core.get('backup.getState', {});
    expect(isDue).toBe(true);
    const safety = backups.find(({ reason }) => reason === 'restore');
    expect(safety).toMatchObject({ pupilCount: 2 });
    // And there and back again.
    await core.get('restore.restore', { path: safety?.path ?? '', mode: 'replace', ...credentials });
    expect(await listLastNames(core)).toEqual(['Aujourd’hui', 'Hier']);
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
      await addPupil(core, 'Hier');
      const path = await makeCopy(core);
      await core.get('session.lock', {});
      const database = join(register.folder, 'registre.db');
      harms[harm]?.(database, join(register.folder, 'trousseau.json'));
      const left = existsSync(database) ? readFileSync(database) : null;
      const list = await core.get('restore.list', { folder: null });
      expect(list.map((copy) => copy.path)).toContain(path);
      await core.get('restore.restore', { path, mode: 'replace', ...credentials });
      expect(await listLastNames(core)).toEqual(['Hier']);
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
    await addPupil(core, 'Hier');
    const path = await makeCopy(core);
    await addPupil(core, 'Aujourd’hui');
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
        expect((await listLastNames(again)).includes('Aujourd’hui'), `${step} ${suffix}`).toBe(
          expected === 'Aujourd’hui',
        );
        await again.close();
        expect(existsSync(pending), step).toBe(false);
        if (suffix && step === 'committed')
          expect(readdirSync(register.folder)).toContain(`registre.db.${suffix}`);
      }
  }, 60_000);
});
