import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import type { KitKind } from '../../shared/contract/recovery-contract.ts';
import { makeKit as makeKitIn } from '../e2e/fixtures/recovery-kits.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';

const NEXT_PASSPHRASE = 'retrouvée grâce au kit';
const DIAGNOSIS = 'CANARI diagnostic';

let register: QuickRegister;

afterEach(() => register.core.remove());

/** Printed, read on the sheet, typed back. The key in groups. */
async function makeKit(kind: KitKind, on = register): Promise<string> {
  const groups = await makeKitIn({ ask: on.core.get }, kind);
  return groups.join(' ');
}

const recover = (registerKit: string, healthKit: string | null = null, accountId = register.accountId) =>
  register.core.ask('recovery.recover', { accountId, registerKit, healthKit, passphrase: NEXT_PASSPHRASE });

async function writeDiagnosis(): Promise<string> {
  const { id } = await register.core.get('pupil.create', { pupil: buildPupil() });
  await register.core.get('health.saveDiagnosis', { pupilId: id, expectedRevision: 0, text: DIAGNOSIS });
  return id;
}

describe('recovery kits', () => {
  it('give back the same data to somebody who forgot, again and again, and leave a trace', async () => {
    register = await createQuickRegister();
    const { core } = register;
    const pupilId = await writeDiagnosis();
    const registerKit = await makeKit('register');
    const healthKit = await makeKit('health');
    expect(await core.get('recovery.getState', {})).toEqual({
      register: { createdOn: '2026-11-22', canMake: true },
      health: { createdOn: '2026-11-22', canMake: true },
    });
    await core.get('session.lock', {});
    expect(await core.get('session.getState', {})).toMatchObject({ kits: { register: true, health: true } });
    expect(await core.get('recovery.check', { key: registerKit })).toMatchObject({ kind: 'register' });
    expect(await core.get('recovery.check', { key: healthKit.toLowerCase() })).toMatchObject({
      kind: 'health',
    });

    expect(await recover(registerKit, healthKit)).toMatchObject({
      ok: true,
      value: { stage: 'open', health: 'granted' },
    });
    expect((await core.get('health.get', { pupilId })).diagnosis?.text).toBe(DIAGNOSIS);
    await core.get('session.lock', {});
    expect(await register.unlock()).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(await register.unlock(NEXT_PASSPHRASE)).toMatchObject({ ok: true, value: { health: 'granted' } });
    await core.get('session.lock', {});
    // The kit stays valid until it is replaced.
    expect(await recover(registerKit.replaceAll(' ', '-'), healthKit)).toMatchObject({ ok: true });
    await core.get('session.lock', {});
    const database = await openBehind(register.folder, NEXT_PASSPHRASE);
    const actions = database.sqlite.prepare('select action from journal').pluck().all();
    database.sqlite.close();
    expect(actions.filter((action) => action === 'session.recover')).toHaveLength(2);
    expect(actions).toContain('recovery.confirm');
    expect(actions).toContain('session.unlockFailed');
  });

  it('open no sealed record with the kit of the register alone, until the health kit is there too', async () => {
    register = await createQuickRegister();
    const { core } = register;
    const pupilId = await writeDiagnosis();
    const [registerKit, healthKit] = [await makeKit('register'), await makeKit('health')];
    await core.get('session.lock', {});
    expect(await recover(registerKit)).toMatchObject({ ok: true, value: { health: 'waiting' } });
    expect(await core.ask('health.get', { pupilId })).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
    await core.get('session.lock', {});
    expect(await recover(registerKit, healthKit)).toMatchObject({ ok: true, value: { health: 'granted' } });
    expect((await core.get('health.get', { pupilId })).diagnosis?.text).toBe(DIAGNOSIS);
  });

  it('give no health key to a head, even with both sheets in hand', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Tête', role: 'head' }] });
    const [registerKit, healthKit] = [await makeKit('register'), await makeKit('health')];
    await register.core.get('session.lock', {});
    const accountId = register.accountIds.Tête ?? '';
    expect(await recover(registerKit, healthKit, accountId)).toMatchObject({
      ok: true,
      value: { health: 'none' },
    });
    const line = readKeyring(register.folder).accounts.find(({ id }) => id === accountId);
    expect(line).toMatchObject({ holdsHealthKey: false });
  });

  it('are told apart: mistyped, of another register, the other sheet, replaced', async () => {
    const other = await createQuickRegister();
    const foreign = await makeKit('register', other);
    await other.core.remove();
    register = await createQuickRegister();
    const { core } = register;
    const first = await makeKit('register');
    const health = await makeKit('health');
    const second = await makeKit('register');
    await core.get('session.lock', {});
    const wrong = second.replace(/[2-8]/, (digit) => (digit === '2' ? '3' : '2'));
    const cases: [string, string][] = [
      [wrong, 'KIT_MISTYPED'],
      [second.slice(0, -3), 'KIT_MISTYPED'],
      ['n’importe quoi', 'KIT_MISTYPED'],
      [foreign, 'KIT_OF_OTHER_REGISTER'],
      [first, 'KIT_REPLACED'],
      [health, 'KIT_WRONG_KIND'],
    ];
    for (const [typed, code] of cases) {
      expect(await recover(typed), code).toMatchObject({ error: { code } });
      if (code !== 'KIT_WRONG_KIND')
        expect(await core.ask('recovery.check', { key: typed }), code).toMatchObject({ error: { code } });
    }
    expect(await recover(second, second)).toMatchObject({ error: { code: 'KIT_WRONG_KIND' } });
    expect(await recover(second)).toMatchObject({ ok: true });
  });

  it('that are replaced open nothing any more, even beside the old keyring', async () => {
    register = await createQuickRegister();
    const { core, folder } = register;
    const pupilId = await writeDiagnosis();
    const first = await makeKit('register');
    const old = readFileSync(join(folder, 'trousseau.json'), 'utf8');
    const firstHealth = await makeKit('health');
    await makeKit('register');
    await makeKit('health');
    expect((await core.get('health.get', { pupilId })).diagnosis?.text).toBe(DIAGNOSIS);
    await core.get('session.lock', {});
    expect(await core.ask('recovery.check', { key: firstHealth })).toMatchObject({
      error: { code: 'KIT_REPLACED' },
    });
    const whole = readFileSync(join(folder, 'trousseau.json'), 'utf8');
    writeFileSync(join(folder, 'trousseau.json'), old);
    expect(await recover(first)).toMatchObject({ error: { code: 'KEYRING_MISMATCH' } });
    writeFileSync(join(folder, 'trousseau.json'), whole);
    expect(await register.unlock()).toMatchObject({ ok: true });
  });

  it('are not in force before part of the sheet is typed back, and are forgotten at the lock', async () => {
    register = await createQuickRegister();
    const { core } = register;
    const before = readFileSync(join(register.folder, 'trousseau.json'), 'utf8');
    const { groups } = await core.get('recovery.prepare', { kind: 'register' });
    expect(groups).toHaveLength(2);
    expect(groups[0]).toBeLessThan(groups[1] ?? 0);
    for (const typed of [['ABCD', 'EFGH'], ['ABCD'], ['', '']])
      expect(await core.ask('recovery.confirm', { kind: 'register', groups: typed })).toMatchObject({
        error: { code: 'KIT_NOT_CONFIRMED' },
      });
    expect(await core.ask('recovery.confirm', { kind: 'health', groups: ['A', 'B'] })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    const document = { kind: 'recoveryKit', kit: 'register' } as const;
    expect(await core.get('document.render', { document, purpose: 'preview' })).toMatchObject({
      pageCount: 1,
    });
    expect(readFileSync(join(register.folder, 'trousseau.json'), 'utf8')).toBe(before);
    await register.become('Camille Durand');
    expect(await core.ask('document.render', { document, purpose: 'preview' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await core.ask('recovery.confirm', { kind: 'register', groups: ['A', 'B'] })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('of the health compartment are drawn by those who hold its key only', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Tête', role: 'head' }] });
    await register.become('Tête');
    expect(await register.core.get('recovery.getState', {})).toEqual({
      register: { createdOn: null, canMake: true },
      health: { createdOn: null, canMake: false },
    });
    expect(await register.core.ask('recovery.prepare', { kind: 'health' })).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
  });

  it('do not open a suspended account, nor one that is not there', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Noé', role: 'reader' }] });
    const kit = await makeKit('register');
    await register.core.get('account.suspend', { accountId: register.accountIds.Noé ?? '' });
    await register.core.get('session.lock', {});
    expect(await recover(kit, null, register.accountIds.Noé)).toMatchObject({
      error: { code: 'ACCOUNT_CLOSED' },
    });
    expect(await recover(kit, null, '00000000-0000-4000-8000-000000000000')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('failed unlocks', () => {
  it('wait in the settings of the computer, then stand in the journal with their time', async () => {
    register = await createQuickRegister();
    const { core, accountId } = register;
    await core.get('session.lock', {});
    for (let count = 0; count < 3; count += 1) {
      await register.unlock('mauvaise phrase');
      core.advance(10);
    }
    const settings = join(core.ports.folders.settings, 'reglages.json');
    expect(JSON.parse(readFileSync(settings, 'utf8')).deferredEntries).toHaveLength(3);
    expect(readFileSync(settings, 'utf8')).not.toContain('mauvaise');
    expect(await register.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(JSON.parse(readFileSync(settings, 'utf8')).deferredEntries).toEqual([]);
    await core.get('session.lock', {});
    const database = await openBehind(register.folder);
    const rows = database.sqlite
      .prepare("select at, record_id from journal where action = 'session.unlockFailed'")
      .all() as { at: string; record_id: string }[];
    database.sqlite.close();
    expect(rows.map((row) => row.record_id)).toEqual([accountId, accountId, accountId]);
    expect(new Set(rows.map(({ at }) => at)).size).toBe(3);
  });
});
