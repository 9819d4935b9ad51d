import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BackupRegister, createBackupRegister } from '../fixtures/backup-register.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

let register: BackupRegister;
let core: TestCore;

beforeEach(async () => {
  register = await createBackupRegister();
  core = register.core;
});
afterEach(() => register.remove());

describe('restoring', () => {
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
});
