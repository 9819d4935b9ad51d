import { afterEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { findAccount, idOf, lock, OTHER_PASSPHRASE, openAs } from '../fixtures/account-steps.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';

let register: QuickRegister;

afterEach(() => register.core.remove());

describe('the health compartment', () => {
  const DIAGNOSIS = 'CANARI diagnostic';

  async function writeDiagnosis(): Promise<string> {
    const { core } = register;
    const { id } = await core.get('pupil.create', { pupil: buildPupil() });
    await core.get('health.saveDiagnosis', { pupilId: id, expectedRevision: 0, text: DIAGNOSIS });
    return id;
  }
  const readDiagnosis = async (pupilId: string) =>
    (await register.core.get('health.get', { pupilId })).diagnosis?.text;

  it('begins with the first health account, once it has its own passphrase; the next one is let in', async () => {
    register = await createQuickRegister({ role: 'head' });
    const { core } = register;
    expect(readKeyring(register.folder).healthKey).toBeNull();
    const accounts = await core.get('account.create', {
      account: { name: 'Inès', role: 'nurse', passphrase: OTHER_PASSPHRASE },
    });
    const nurse = findAccount(accounts, 'Inès');
    expect(nurse).toMatchObject({ health: 'waiting' });
    await lock(register);
    await core.get('session.unlock', { accountId: nurse?.id ?? '', passphrase: OTHER_PASSPHRASE });
    // The head knows this passphrase: no key yet.
    expect(readKeyring(register.folder).healthKey).toBeNull();
    const state = await core.get('account.changePassphrase', { current: OTHER_PASSPHRASE, next: PASSPHRASE });
    expect(state).toMatchObject({ stage: 'open', health: 'granted' });
    const pupilId = await writeDiagnosis();

    const doctor = findAccount(
      await core.get('account.create', {
        account: { name: 'Malik', role: 'doctor', passphrase: OTHER_PASSPHRASE },
      }),
      'Malik',
    );
    const doctorId = { accountId: doctor?.id ?? '' };
    expect(await core.ask('account.grantHealth', doctorId)).toMatchObject({
      error: { code: 'ACCOUNT_NOT_READY' },
    });
    await lock(register);
    await core.get('session.unlock', { ...doctorId, passphrase: OTHER_PASSPHRASE });
    expect(
      await core.get('account.changePassphrase', { current: OTHER_PASSPHRASE, next: PASSPHRASE }),
    ).toMatchObject({ health: 'waiting' });
    expect(await core.ask('health.get', { pupilId })).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
    expect(await core.ask('account.grantHealth', doctorId)).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
    await lock(register);
    await core.get('session.unlock', { accountId: nurse?.id ?? '', passphrase: PASSPHRASE });
    expect(findAccount(await core.get('account.grantHealth', doctorId), 'Malik')).toMatchObject({
      health: 'granted',
    });
    await lock(register);
    await core.get('session.unlock', { ...doctorId, passphrase: PASSPHRASE });
    expect(await readDiagnosis(pupilId)).toBe(DIAGNOSIS);
  });

  it('changes its key when a holder is suspended by another: the one kept from before opens no record', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Malik', role: 'doctor' }] });
    const pupilId = await writeDiagnosis();
    const before = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    await register.core.get('account.suspend', idOf(register, 'Malik'));
    const after = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    expect(Buffer.compare(before.registerKey, after.registerKey)).not.toBe(0);
    expect(
      Buffer.compare(before.healthKey ?? new Uint8Array(), after.healthKey ?? new Uint8Array()),
    ).not.toBe(0);
    expect(after.formerRegisterKey).toBeNull();
    expect(await readDiagnosis(pupilId)).toBe(DIAGNOSIS);
    await lock(register);
    expect(await openAs(register, 'Malik')).toMatchObject({ error: { code: 'ACCOUNT_CLOSED' } });
    expect(await register.unlock()).toMatchObject({ ok: true });
    expect(await readDiagnosis(pupilId)).toBe(DIAGNOSIS);
  });

  it('is renewed by the next holder when a head took a holder out', async () => {
    register = await createQuickRegister({
      accounts: [
        { name: 'Malik', role: 'doctor' },
        { name: 'Tête', role: 'head' },
      ],
    });
    const pupilId = await writeDiagnosis();
    const before = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    await register.become('Tête');
    await register.core.get('account.changeRole', { ...idOf(register, 'Malik'), role: 'reader' });
    const isDue = async () => {
      await lock(register);
      const database = await openBehind(register.folder);
      const due = database.sqlite.prepare('select is_health_rekey_due from setting').pluck().get();
      database.sqlite.close();
      return due;
    };
    expect(await isDue()).toBe(1);
    expect(await register.unlock()).toMatchObject({ ok: true, value: { health: 'granted' } });
    expect(await readDiagnosis(pupilId)).toBe(DIAGNOSIS);
    const after = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    expect(
      Buffer.compare(before.healthKey ?? new Uint8Array(), after.healthKey ?? new Uint8Array()),
    ).not.toBe(0);
    expect(await isDue()).toBe(0);
    expect(await openAs(register, 'Malik')).toMatchObject({ ok: true, value: { health: 'none' } });
  });

  it('is closed to an account that was reset until it is let in again', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Malik', role: 'doctor' }] });
    const pupilId = await writeDiagnosis();
    const { core } = register;
    const reset = await core.get('account.resetPassphrase', {
      ...idOf(register, 'Malik'),
      passphrase: OTHER_PASSPHRASE,
    });
    expect(findAccount(reset, 'Malik')).toMatchObject({ health: 'waiting', mustChangePassphrase: true });
    await lock(register);
    expect(await openAs(register, 'Malik')).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(await openAs(register, 'Malik', OTHER_PASSPHRASE)).toMatchObject({
      value: { stage: 'passphraseChange' },
    });
    await core.get('account.changePassphrase', { current: OTHER_PASSPHRASE, next: PASSPHRASE });
    expect(await core.ask('health.get', { pupilId })).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
  });
});
