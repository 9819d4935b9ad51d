import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { getLeasePath } from '../../electron/core/lease/lease-file.ts';
import { SessionService } from '../../electron/core/services/session-service.ts';
import { noHooks } from '../../electron/core/session/session-hooks.ts';
import { closeRegisterDatabase } from '../../electron/database/register-database.ts';
import { SettingRepository } from '../../electron/database/repositories/setting-repository.ts';
import { renameAccount } from '../../electron/vault/keyring-changes.ts';
import { writeKeyring } from '../../electron/vault/keyring-text.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { plantLease } from '../fixtures/plant-lease.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

describe('a register that can only be read', () => {
  let register: QuickRegister;
  let core: TestCore;
  const open = () => core.ask('session.unlock', { accountId: register.accountId, passphrase: PASSPHRASE });

  beforeEach(async () => {
    register = await createQuickRegister();
    await register.core.get('pupil.create', { pupil: buildPupil() });
    await register.core.get('session.lock', {});
    core = createTestCore();
  });
  afterEach(async () => {
    await core.remove();
    await register.core.remove();
  });

  it('because a lock file is fresh, although SQLite would let us in: a share that carries no locks', async () => {
    const since = new Date().toISOString();
    const facts = plantLease(register.folder, { name: 'Dominique', since });
    await core.get('session.openFolder', { folder: register.folder });
    const holder = { name: 'Dominique', computer: 'PC-DIRECTION', since };
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: { holder } } });
    expect(JSON.parse(readFileSync(getLeasePath(register.folder), 'utf8'))).toEqual(facts);
  });

  it('is refused when a newer version wrote it, and its copy is removed', async () => {
    const behind = await openBehind(register.folder);
    behind.sqlite.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)");
    behind.sqlite.close();
    plantLease(register.folder, { name: 'x' });
    await core.get('session.openFolder', { folder: register.folder });
    expect(await open()).toMatchObject({ error: { code: 'REGISTER_TOO_RECENT' } });
    expect(readdirSync(join(core.ports.folders.settings, 'lecture'))).toEqual([]);
  });

  it('with a change of its keyring that was cut short: it is used, and left to be finished by who may write', async () => {
    const path = join(register.folder, 'trousseau.json');
    const behind = await openBehind(register.folder);
    const keyring = readKeyring(register.folder);
    const keys = await unlockKeyring(keyring, register.accountId, PASSPHRASE);
    const next = await renameAccount(keyring, keys, register.accountId, 'Camille Durand-Petit');
    new SettingRepository(behind).setPendingKeyring(next.keyring.generation, writeKeyring(next.keyring));
    closeRegisterDatabase(behind);
    plantLease(register.folder, { name: 'x' });
    const read = () =>
      ['registre.db', 'trousseau.json'].map((name) => readFileSync(join(register.folder, name)));
    const before = read();
    await core.get('session.openFolder', { folder: register.folder });
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: { holder: { name: 'x' } } } });
    expect(await core.get('pupil.list', {})).toHaveLength(1);
    await core.get('session.lock', {});
    expect(read().every((bytes, index) => bytes.equals(before[index] ?? Buffer.alloc(0)))).toBe(true);
    rmSync(getLeasePath(register.folder));
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: null } });
    expect(readFileSync(path, 'utf8')).toBe(writeKeyring(next.keyring));
  });

  it('removes at its start the copy that a killed process left', async () => {
    const left = join(core.ports.folders.settings, 'lecture', randomUUID());
    mkdirSync(left, { recursive: true });
    const again = core.restart();
    expect(existsSync(left)).toBe(false);
    await again.close();
  });

  it('locks at once when another one took the register over', async () => {
    let lose: () => void = () => undefined;
    let released = 0;
    const session = new SessionService(core.ports, {
      ...noHooks,
      leases: {
        take({ onLost }) {
          lose = onLost;
          return { outcome: 'taken', lease: { release: () => (released += 1) } };
        },
        copyForReading: () => Promise.reject(new Error('Not asked')),
      },
    });
    session.openFolder(register.folder);
    await session.unlock({ accountId: register.accountId, passphrase: PASSPHRASE });
    core.events.length = 0;
    lose();
    expect(session.getState().stage).toBe('locked');
    expect({ events: core.events, released }).toEqual({ events: ['registerLocked'], released: 1 });
  });
});
