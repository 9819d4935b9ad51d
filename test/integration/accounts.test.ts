import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { openExistingRegisterDatabase } from '../../electron/database/register-database.ts';
import { openHealthKey } from '../../electron/vault/health-envelope.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import type { ListedAccount } from '../../shared/account/account-schema.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';

const FOUNDER = 'Camille Durand';
const OTHER_PASSPHRASE = 'une tout autre phrase';

let register: QuickRegister;

afterEach(() => register.core.remove());

const find = (accounts: readonly ListedAccount[], name: string) =>
  accounts.find((account) => account.name === name);
const idOf = (name: string) => ({ accountId: register.accountIds[name] ?? '' });
const open = (name: string, passphrase = PASSPHRASE) =>
  register.core.ask('session.unlock', { ...idOf(name), passphrase });
const keyringPath = () => join(register.folder, 'trousseau.json');

async function lock(): Promise<void> {
  await register.core.get('session.lock', {});
}

/** Rows of the journal about accounts, oldest first. */
async function readActions(): Promise<string[]> {
  await lock();
  const database = await openBehind(register.folder);
  const actions = database.sqlite.prepare('select action from journal order by sequence').pluck().all();
  database.sqlite.close();
  return actions as string[];
}

describe('accounts', () => {
  it('are made with a provisional passphrase, that must be changed before anything is seen', async () => {
    register = await createQuickRegister({ role: 'head' });
    const { core } = register;
    const made = await core.get('account.create', {
      account: { name: 'Noé Petit', role: 'reader', passphrase: OTHER_PASSPHRASE },
    });
    const reader = find(made, 'Noé Petit');
    expect(reader).toMatchObject({ status: 'active', mustChangePassphrase: true, health: 'none' });
    const accountId = reader?.id ?? '';
    await lock();
    const state = await core.get('session.unlock', { accountId, passphrase: OTHER_PASSPHRASE });
    expect(state).toEqual({
      stage: 'passphraseChange',
      demonstration: false,
      account: { id: accountId, name: 'Noé Petit', role: 'reader' },
    });
    expect(await core.ask('pupil.list', {})).toMatchObject({ error: { code: 'FORBIDDEN' } });
    const change = (current: string, next: string) => core.ask('account.changePassphrase', { current, next });
    expect(await change('mauvaise', PASSPHRASE)).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(await change(OTHER_PASSPHRASE, OTHER_PASSPHRASE)).toMatchObject({
      error: { code: 'SAME_PASSPHRASE' },
    });
    expect(await change(OTHER_PASSPHRASE, PASSPHRASE)).toMatchObject({ ok: true, value: { stage: 'open' } });
    expect(await core.get('pupil.list', {})).toEqual([]);
    await lock();
    expect(await core.ask('session.unlock', { accountId, passphrase: OTHER_PASSPHRASE })).toMatchObject({
      error: { code: 'WRONG_PASSPHRASE' },
    });
    expect(await core.ask('session.unlock', { accountId, passphrase: PASSPHRASE })).toMatchObject({
      ok: true,
    });
  });

  it('take no name that reads as another, but take that of a removed one', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Hélène Noël', role: 'reader' }] });
    const { core } = register;
    const create = (name: string) =>
      core.ask('account.create', { account: { name, role: 'reader', passphrase: OTHER_PASSPHRASE } });
    for (const name of ['Hélène Noël', 'helene  NOEL', 'Héle\u0300ne Noe\u0308l'])
      expect(await create(name), name).toMatchObject({ error: { code: 'ACCOUNT_IN_USE' } });
    expect(
      await core.ask('account.rename', { ...idOf('Hélène Noël'), name: FOUNDER.toUpperCase() }),
    ).toMatchObject({ error: { code: 'ACCOUNT_IN_USE' } });
    const renamed = await core.get('account.rename', { ...idOf('Hélène Noël'), name: 'Hélène Noel' });
    expect(find(renamed, 'Hélène Noel')).toMatchObject({ id: register.accountIds['Hélène Noël'] });
    await core.get('account.suspend', idOf('Hélène Noël'));
    expect(await create('helene noel')).toMatchObject({ error: { code: 'ACCOUNT_IN_USE' } });
    await core.get('account.remove', idOf('Hélène Noël'));
    expect(await create('helene noel')).toMatchObject({ ok: true });
  });

  it('are told by name on the unlock screen, without those that are suspended or removed', async () => {
    register = await createQuickRegister({
      accounts: [
        { name: 'A', role: 'reader' },
        { name: 'B', role: 'reader' },
      ],
    });
    await register.core.get('account.suspend', idOf('A'));
    await register.core.get('account.remove', idOf('B'));
    await lock();
    const state = await register.core.get('session.getState', {});
    expect(state).toMatchObject({ accounts: [{ name: FOUNDER }], kits: { register: false, health: false } });
  });

  it('leave their traces in the journal, whose chain stays whole', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'A', role: 'doctor' }] });
    const { core } = register;
    const a = idOf('A');
    await core.get('account.rename', { ...a, name: 'Ada' });
    await core.get('account.changeRole', { ...a, role: 'reader' });
    await core.get('account.suspend', a);
    await core.get('account.resume', a);
    await core.get('account.resetPassphrase', { ...a, passphrase: OTHER_PASSPHRASE });
    await core.get('account.remove', a);
    expect(await core.get('journal.verify', {})).toMatchObject({ brokenAt: null });
    expect((await readActions()).filter((action) => action.startsWith('account.'))).toEqual([
      'account.rename',
      'account.changeRole',
      'account.suspend',
      'account.resume',
      'account.resetPassphrase',
      'account.remove',
    ]);
  });
});

describe('mistakes that are refused', () => {
  it('nobody does to oneself what another must do, and the last administrator stays', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Tête', role: 'head' }] });
    const { core, accountId } = register;
    const own = { accountId };
    const tries = () => [
      core.ask('account.suspend', own),
      core.ask('account.remove', own),
      core.ask('account.changeRole', { ...own, role: 'reader' }),
    ];
    const expectAll = async (code: string) => {
      for (const answer of await Promise.all(tries())) expect(answer).toMatchObject({ error: { code } });
    };
    await expectAll('LAST_HEALTH_ACCOUNT');
    await core.get('account.suspend', idOf('Tête'));
    await expectAll('LAST_ADMINISTRATOR');
    await core.get('account.resume', idOf('Tête'));
    await register.become('Tête');
    const head = idOf('Tête');
    for (const answer of [
      await core.ask('account.suspend', head),
      await core.ask('account.remove', head),
      await core.ask('account.changeRole', { ...head, role: 'nurse' }),
      await core.ask('account.resetPassphrase', { ...head, passphrase: OTHER_PASSPHRASE }),
    ])
      expect(answer).toMatchObject({ error: { code: 'OWN_ACCOUNT' } });
  });

  it('the last holder of the health key is neither suspended, removed, moved nor reset', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Tête', role: 'head' }] });
    await register.become('Tête');
    const { core } = register;
    const nurse = idOf(FOUNDER);
    for (const answer of [
      await core.ask('account.suspend', nurse),
      await core.ask('account.remove', nurse),
      await core.ask('account.changeRole', { ...nurse, role: 'head' }),
      await core.ask('account.resetPassphrase', { ...nurse, passphrase: OTHER_PASSPHRASE }),
    ])
      expect(answer).toMatchObject({ error: { code: 'LAST_HEALTH_ACCOUNT' } });
    expect(await core.ask('account.changeRole', { ...nurse, role: 'doctor' })).toMatchObject({ ok: true });
  });

  it('an unknown account is NOT_FOUND, and what is done is not done twice', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'A', role: 'reader' }] });
    const { core } = register;
    const unknown = { accountId: '00000000-0000-4000-8000-000000000000' };
    for (const route of [
      'account.suspend',
      'account.resume',
      'account.remove',
      'account.grantHealth',
    ] as const)
      expect(await core.ask(route, unknown)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await Promise.all([core.ask('account.remove', idOf('A')), core.ask('account.remove', idOf('A'))]);
    expect(await core.ask('account.remove', idOf('A'))).toMatchObject({ ok: true });
    expect(await core.ask('account.resume', idOf('A'))).toMatchObject({ error: { code: 'ACCOUNT_CLOSED' } });
    expect((await readActions()).filter((action) => action === 'account.remove')).toHaveLength(1);
  });
});

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
    const nurse = find(accounts, 'Inès');
    expect(nurse).toMatchObject({ health: 'waiting' });
    await lock();
    await core.get('session.unlock', { accountId: nurse?.id ?? '', passphrase: OTHER_PASSPHRASE });
    // The head knows this passphrase: no key yet.
    expect(readKeyring(register.folder).healthKey).toBeNull();
    const state = await core.get('account.changePassphrase', { current: OTHER_PASSPHRASE, next: PASSPHRASE });
    expect(state).toMatchObject({ stage: 'open', health: 'granted' });
    const pupilId = await writeDiagnosis();

    const doctor = find(
      await core.get('account.create', {
        account: { name: 'Malik', role: 'doctor', passphrase: OTHER_PASSPHRASE },
      }),
      'Malik',
    );
    const doctorId = { accountId: doctor?.id ?? '' };
    expect(await core.ask('account.grantHealth', doctorId)).toMatchObject({
      error: { code: 'ACCOUNT_NOT_READY' },
    });
    await lock();
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
    await lock();
    await core.get('session.unlock', { accountId: nurse?.id ?? '', passphrase: PASSPHRASE });
    expect(find(await core.get('account.grantHealth', doctorId), 'Malik')).toMatchObject({
      health: 'granted',
    });
    await lock();
    await core.get('session.unlock', { ...doctorId, passphrase: PASSPHRASE });
    expect(await readDiagnosis(pupilId)).toBe(DIAGNOSIS);
  });

  it('changes its key when a holder is suspended by another: the one kept from before opens no record', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Malik', role: 'doctor' }] });
    const pupilId = await writeDiagnosis();
    const before = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    await register.core.get('account.suspend', idOf('Malik'));
    const after = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    expect(Buffer.compare(before.registerKey, after.registerKey)).not.toBe(0);
    expect(
      Buffer.compare(before.healthKey ?? new Uint8Array(), after.healthKey ?? new Uint8Array()),
    ).not.toBe(0);
    expect(after.formerRegisterKey).toBeNull();
    expect(await readDiagnosis(pupilId)).toBe(DIAGNOSIS);
    await lock();
    expect(await open('Malik')).toMatchObject({ error: { code: 'ACCOUNT_CLOSED' } });
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
    await register.core.get('account.changeRole', { ...idOf('Malik'), role: 'reader' });
    const isDue = async () => {
      await lock();
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
    expect(await open('Malik')).toMatchObject({ ok: true, value: { health: 'none' } });
  });

  it('is closed to an account that was reset until it is let in again', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Malik', role: 'doctor' }] });
    const pupilId = await writeDiagnosis();
    const { core } = register;
    const reset = await core.get('account.resetPassphrase', {
      ...idOf('Malik'),
      passphrase: OTHER_PASSPHRASE,
    });
    expect(find(reset, 'Malik')).toMatchObject({ health: 'waiting', mustChangePassphrase: true });
    await lock();
    expect(await open('Malik')).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(await open('Malik', OTHER_PASSPHRASE)).toMatchObject({ value: { stage: 'passphraseChange' } });
    await core.get('account.changePassphrase', { current: OTHER_PASSPHRASE, next: PASSPHRASE });
    expect(await core.ask('health.get', { pupilId })).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
  });
});

describe('a head with tools', () => {
  const HEAD = 'Tête';

  it('has no key to the health envelope in the real keyring', async () => {
    register = await createQuickRegister({ accounts: [{ name: HEAD, role: 'head' }] });
    const keyring = readKeyring(register.folder);
    const keys = await unlockKeyring(keyring, idOf(HEAD).accountId, PASSPHRASE);
    expect(keys.healthKey).toBeNull();
    await expect(openHealthKey(keyring, keys.identity)).rejects.toMatchObject({ code: 'KEYRING_DAMAGED' });
  });

  it('gains nothing by editing the keyring: it is refused as a whole', async () => {
    register = await createQuickRegister({ accounts: [{ name: HEAD, role: 'head' }] });
    await lock();
    const whole = readFileSync(keyringPath(), 'utf8');
    const edits: ((keyring: ReturnType<typeof readKeyring>) => void)[] = [
      ({ accounts }) => {
        for (const line of accounts) line.holdsHealthKey = true;
      },
      (keyring) => Object.assign(keyring, { generation: keyring.generation + 1 }),
      (keyring) => keyring.accounts.reverse(),
      (keyring) => Object.assign(keyring, { demonstration: true }),
      (keyring) => Object.assign(keyring.accounts[1] ?? {}, { name: 'Camille Durand' }),
    ];
    for (const edit of edits) {
      const keyring = JSON.parse(whole);
      edit(keyring);
      writeFileSync(keyringPath(), JSON.stringify(keyring));
      expect(await open(HEAD), String(edit)).toMatchObject({ error: { code: 'KEYRING_ALTERED' } });
    }
    writeFileSync(keyringPath(), whole.replace('"isSuspended"', '"role": "nurse", "isSuspended"'));
    expect(await open(HEAD)).toMatchObject({ error: { code: 'KEYRING_DAMAGED' } });
    writeFileSync(keyringPath(), whole);
    expect(await open(HEAD)).toMatchObject({
      ok: true,
      value: { account: { role: 'head' }, health: 'none' },
    });
  });

  it('cannot put the keyring of another register in its place', async () => {
    const other = await createQuickRegister({ accounts: [{ name: HEAD, role: 'nurse' }] });
    await other.core.get('session.lock', {});
    register = await createQuickRegister({ accounts: [{ name: HEAD, role: 'head' }] });
    await lock();
    cpSync(join(other.folder, 'trousseau.json'), keyringPath());
    const accountId = other.accountIds[HEAD] ?? '';
    expect(await register.core.ask('session.unlock', { accountId, passphrase: PASSPHRASE })).toMatchObject({
      error: { code: 'KEYRING_MISMATCH' },
    });
    await other.core.remove();
  });

  it('cannot put an old keyring back after a change of passphrase, nor after an account was closed', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Noé', role: 'doctor' }] });
    const { core } = register;
    const first = readFileSync(keyringPath(), 'utf8');
    await core.get('account.changePassphrase', { current: PASSPHRASE, next: OTHER_PASSPHRASE });
    const second = readFileSync(keyringPath(), 'utf8');
    await core.get('account.suspend', idOf('Noé'));
    const third = readFileSync(keyringPath(), 'utf8');
    await lock();
    for (const old of [first, second]) {
      writeFileSync(keyringPath(), old);
      for (const answer of [await open(FOUNDER), await open(FOUNDER, OTHER_PASSPHRASE), await open('Noé')])
        expect(answer).toMatchObject({
          error: { code: expect.stringMatching(/KEYRING_MISMATCH|WRONG|MANY/) },
        });
      register.core.advance(3600);
    }
    // The envelopes of before in the file of today, with or without the rest of it.
    for (const field of ['registerKey', 'accounts', 'healthKey'] as const) {
      writeFileSync(
        keyringPath(),
        JSON.stringify({ ...JSON.parse(third), [field]: JSON.parse(second)[field] }),
      );
      expect(await open(FOUNDER, OTHER_PASSPHRASE), field).toMatchObject({
        error: { code: expect.stringMatching(/KEYRING_(ALTERED|DAMAGED)/) },
      });
    }
    writeFileSync(keyringPath(), third);
    expect(await open(FOUNDER, OTHER_PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('cannot open the database with the register key of before a suspension', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Noé', role: 'reader' }] });
    const old = await unlockKeyring(readKeyring(register.folder), idOf('Noé').accountId, PASSPHRASE);
    await register.core.get('account.suspend', idOf('Noé'));
    await lock();
    expect(() => openExistingRegisterDatabase(join(register.folder, 'registre.db'), old.registerKey)).toThrow(
      expect.objectContaining({ code: 'KEYRING_MISMATCH' }),
    );
  });
});
