import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKit } from '../e2e/fixtures/recovery-kits.ts';
import {
  createHealthRegister,
  DOCTOR,
  HEAD,
  type HealthRegister,
  NURSE,
} from '../fixtures/health-register.ts';
import { PASSPHRASE } from '../fixtures/quick-register.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

const NEXT = 'une nouvelle phrase, au tableau';

let register: HealthRegister;
let core: TestCore;
let place: string;
let stick: string;
let pupilId: string;

beforeEach(async () => {
  register = await createHealthRegister();
  core = register.core;
  place = mkdtempSync(join(tmpdir(), 'registre-pai-cle-'));
  stick = join(place, 'clé');
  mkdirSync(stick);
  ({ pupilId } = await register.fillPupil());
});
afterEach(async () => {
  await core.remove();
  rmSync(place, { recursive: true, force: true });
});

/** A copy in the register's folder and the same one on the stick. */
async function makeCopies(): Promise<string[]> {
  const { backups } = await core.get('backup.setSecondPlace', { folder: stick });
  expect(backups.map((copy) => copy.place).toSorted()).toEqual(['register', 'second']);
  return backups.map(({ path }) => path);
}

async function inspect(path: string, name: string, passphrase: string): Promise<string> {
  const accountId = register.accountIds[name] ?? '';
  const answer = await core.ask('restore.inspect', { path, accountId, passphrase });
  return answer.ok ? 'open' : answer.error.code;
}

const restore = (path: string, name: string, passphrase: string) =>
  core.get('restore.restore', {
    path,
    mode: 'replace',
    accountId: register.accountIds[name] ?? '',
    passphrase,
  });

const readDiagnosis = async () => (await core.get('health.get', { pupilId })).diagnosis?.text;

describe('a passphrase changed after a backup', () => {
  it('opens it, in both places, health included: bug, a copy that asks for a passphrase nobody remembers', async () => {
    const paths = await makeCopies();
    const diagnosis = await readDiagnosis();
    await core.get('account.changePassphrase', { current: PASSPHRASE, next: NEXT });
    for (const path of paths) {
      expect(await inspect(path, NURSE, NEXT)).toBe('open');
      expect(await inspect(path, NURSE, PASSPHRASE)).toBe('WRONG_PASSPHRASE');
      expect(await inspect(path, DOCTOR, PASSPHRASE)).toBe('open');
    }
    expect(core.log.filter(({ route }) => route === 'backup.followKeyring')).toMatchObject([{ code: 'OK' }]);
    await restore(paths[0] ?? '', NURSE, NEXT);
    expect(await readDiagnosis()).toBe(diagnosis);
    await core.get('session.lock', {});
    expect(await register.unlock(NEXT)).toMatchObject({ ok: true, value: { health: 'granted' } });
  });

  it('is still taken out of it with its account, by somebody who changed theirs too', async () => {
    const paths = await makeCopies();
    await core.get('account.changePassphrase', { current: PASSPHRASE, next: NEXT });
    await register.become(DOCTOR);
    await core.get('account.changePassphrase', { current: PASSPHRASE, next: NEXT });
    for (const path of paths) expect(await inspect(path, DOCTOR, NEXT)).toBe('open');
    await register.become(NURSE, NEXT);
    await core.get('account.remove', { accountId: register.accountIds[DOCTOR] ?? '' });
    for (const path of paths) {
      expect(await inspect(path, DOCTOR, NEXT)).toBe('ACCOUNT_CLOSED');
      expect(await inspect(path, DOCTOR, PASSPHRASE)).toBe('ACCOUNT_CLOSED');
      expect(await inspect(path, NURSE, NEXT)).toBe('open');
    }
  });

  it('leaves alone a copy that is out of reach, which keeps the one of its day until its account goes', async () => {
    const [first = '', second = ''] = await makeCopies();
    const away = first.startsWith(stick) ? first : second;
    renameSync(stick, `${stick} retirée`);
    await register.become(DOCTOR);
    const state = await core.get('account.changePassphrase', { current: PASSPHRASE, next: NEXT });
    expect(state).toMatchObject({ stage: 'open' });
    renameSync(`${stick} retirée`, stick);
    expect(await inspect(away, DOCTOR, PASSPHRASE)).toBe('open');
    expect(await inspect(away, DOCTOR, NEXT)).toBe('WRONG_PASSPHRASE');
    // bug: known by its public part of today, the account stays in the copies that hold the one before
    await register.become(NURSE);
    await core.get('account.remove', { accountId: register.accountIds[DOCTOR] ?? '' });
    expect(await inspect(away, DOCTOR, PASSPHRASE)).toBe('ACCOUNT_CLOSED');
  });

  it('that somebody else gave opens the register of it and not its health compartment', async () => {
    const [path = ''] = await makeCopies();
    await register.become(HEAD);
    const accountId = register.accountIds[DOCTOR] ?? '';
    await core.get('account.resetPassphrase', { accountId, passphrase: NEXT });
    expect(await inspect(path, DOCTOR, PASSPHRASE)).toBe('WRONG_PASSPHRASE');
    expect(await restore(path, DOCTOR, NEXT)).toMatchObject({ stage: 'open', health: 'waiting' });
    expect(await core.ask('health.get', { pupilId })).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
    await register.become(NURSE);
    expect(await readDiagnosis()).toContain('Diagnostic');
  });

  it('with the printed kits opens it too, health with both of them', async () => {
    const registerKit = (await makeKit({ ask: core.get }, 'register')).join(' ');
    const healthKit = (await makeKit({ ask: core.get }, 'health')).join(' ');
    const diagnosis = await readDiagnosis();
    const [path = ''] = await makeCopies();
    await core.get('session.lock', {});
    const { accountId } = register;
    await core.get('recovery.recover', { accountId, registerKit, healthKit, passphrase: NEXT });
    expect(await restore(path, NURSE, NEXT)).toMatchObject({ stage: 'open', health: 'granted' });
    expect(await readDiagnosis()).toBe(diagnosis);
  });
});
