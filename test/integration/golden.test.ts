import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

/** What each release wrote (`fixtures/golden/write-golden-register.ts`), and what must be read of it for ever. */
const GOLDEN = join(import.meta.dirname, '../fixtures/golden');
const releases = readdirSync(GOLDEN).filter((name) => /^\d/.test(name));

let core: TestCore;
let folder: string;
let expected: Expected;

type Expected = {
  accountId: string;
  passphrase: string;
  kits?: { register: string[]; health: string[] };
  plans: { id: string }[];
  pupils: { pupilId: string }[];
};

async function openCopy(release: string): Promise<void> {
  const golden = join(GOLDEN, release);
  expected = JSON.parse(readFileSync(join(golden, 'expected.json'), 'utf8'));
  core = createTestCore();
  folder = join(core.folder, 'ancien');
  for (const name of ['registre.db', 'trousseau.json']) cpSync(join(golden, name), join(folder, name));
  await core.get('session.openFolder', { folder });
}

const unlock = () =>
  core.ask('session.unlock', { accountId: expected.accountId, passphrase: expected.passphrase });

async function readAll() {
  const { plans, pupils } = expected;
  return {
    school: await core.get('school.get', {}),
    pupils: await core.get('pupil.list', {}),
    plans: await Promise.all(plans.map(({ id: planId }) => core.get('plan.get', { planId }))),
    safetyList: (await core.get('safetyList.get', {})).issues,
    health: await Promise.all(pupils.map(({ pupilId }) => core.get('health.get', { pupilId }))),
    accounts: await core.get('account.list', {}),
  };
}

afterEach(() => core.remove());

describe.each(releases)('a register written by %s', (release) => {
  beforeEach(() => openCopy(release));

  it('opens with its passphrase, and holds all it held', async () => {
    expect(await unlock()).toMatchObject({ ok: true, value: { stage: 'open', health: 'granted' } });
    const { accountId: _id, passphrase: _passphrase, kits: _kits, ...content } = expected;
    expect(await readAll()).toMatchObject(content);
    expect((await core.get('integrity.check', {})).journal.brokenAt).toBeNull();
  });

  it('opens with its printed kits', async () => {
    if (!expected.kits) return expect(release).toBe('0.1.0');
    const [registerKit, healthKit] = [expected.kits.register.join(' '), expected.kits.health.join(' ')];
    const passphrase = 'une autre phrase de passe';
    const { accountId } = expected;
    const answer = await core.ask('recovery.recover', { accountId, registerKit, healthKit, passphrase });
    expect(answer).toMatchObject({ ok: true, value: { stage: 'open', health: 'granted' } });
  });
});

describe('a register written by 0.1.0, brought up to date', () => {
  beforeEach(() => openCopy('0.1.0'));

  it('keeps a copy of what it was', async () => {
    await unlock();
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
    cpSync(join(GOLDEN, '0.1.0/trousseau.json'), join(folder, 'trousseau.json'));
    expect(await unlock()).toMatchObject({ error: { code: 'KEYRING_MISMATCH' } });
  });
});
