import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

const GOLDEN = join(import.meta.dirname, '../fixtures/golden/0.1.0');
const expected = JSON.parse(readFileSync(join(GOLDEN, 'expected.json'), 'utf8'));

describe('a register written by 0.1.0', () => {
  let core: TestCore;
  let folder: string;
  const unlock = () =>
    core.ask('session.unlock', { accountId: expected.accountId, passphrase: expected.passphrase });

  beforeEach(async () => {
    core = createTestCore();
    folder = join(core.folder, 'ancien');
    for (const name of ['registre.db', 'trousseau.json']) cpSync(join(GOLDEN, name), join(folder, name));
    await core.get('session.openFolder', { folder });
  });
  afterEach(() => core.remove());

  async function readAll() {
    const planIds = (expected.plans as { id: string }[]).map(({ id }) => id);
    return {
      school: await core.get('school.get', {}),
      pupils: await core.get('pupil.list', {}),
      plans: await Promise.all(planIds.map((planId) => core.get('plan.get', { planId }))),
      safetyList: (await core.get('safetyList.get', {})).issues,
    };
  }

  it('opens with its passphrase, holds all it held, and keeps a copy of what it was', async () => {
    expect(await unlock()).toMatchObject({ ok: true, value: { stage: 'open', health: 'granted' } });
    const { accountId: _id, passphrase: _passphrase, ...content } = expected;
    expect(await readAll()).toMatchObject(content);
    expect(readdirSync(join(folder, 'sauvegardes')).length).toBeGreaterThan(1);
  });

  it('gets a sealed keyring, with its spare copy, and opens again', async () => {
    await unlock();
    const keyring = readKeyring(folder);
    expect(keyring).toMatchObject({ version: 2, generation: 1, kits: [], formerRegisterKey: null });
    expect(keyring.seal).not.toBe('');
    expect(readFileSync(join(folder, 'sauvegardes/trousseau.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'trousseau.json'), 'utf8'),
    );
    await core.get('session.lock', {});
    expect(await unlock()).toMatchObject({ ok: true });
    expect((await core.get('integrity.check', {})).journal.brokenAt).toBeNull();
  });

  it('refuses its old keyring once it has the new one: bug, a way around the seal', async () => {
    await unlock();
    await core.get('session.lock', {});
    cpSync(join(GOLDEN, 'trousseau.json'), join(folder, 'trousseau.json'));
    expect(await unlock()).toMatchObject({ error: { code: 'KEYRING_MISMATCH' } });
  });
});
