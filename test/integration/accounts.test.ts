import { afterEach, describe, expect, it } from 'vitest';
import { findAccount, idOf, lock, OTHER_PASSPHRASE } from '../fixtures/account-steps.ts';
import {
  createQuickRegister,
  FOUNDER,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';

let register: QuickRegister;

afterEach(() => register.core.remove());

/** Rows of the journal about accounts, oldest first. */
async function readActions(): Promise<string[]> {
  await lock(register);
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
    const reader = findAccount(made, 'Noé Petit');
    expect(reader).toMatchObject({ status: 'active', mustChangePassphrase: true, health: 'none' });
    const accountId = reader?.id ?? '';
    await lock(register);
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
    await lock(register);
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
      await core.ask('account.rename', { ...idOf(register, 'Hélène Noël'), name: FOUNDER.toUpperCase() }),
    ).toMatchObject({ error: { code: 'ACCOUNT_IN_USE' } });
    const renamed = await core.get('account.rename', {
      ...idOf(register, 'Hélène Noël'),
      name: 'Hélène Noel',
    });
    expect(findAccount(renamed, 'Hélène Noel')).toMatchObject({ id: register.accountIds['Hélène Noël'] });
    await core.get('account.suspend', idOf(register, 'Hélène Noël'));
    expect(await create('helene noel')).toMatchObject({ error: { code: 'ACCOUNT_IN_USE' } });
    await core.get('account.remove', idOf(register, 'Hélène Noël'));
    expect(await create('helene noel')).toMatchObject({ ok: true });
  });

  it('are told by name on the unlock screen, without those that are suspended or removed', async () => {
    register = await createQuickRegister({
      accounts: [
        { name: 'A', role: 'reader' },
        { name: 'B', role: 'reader' },
      ],
    });
    await register.core.get('account.suspend', idOf(register, 'A'));
    await register.core.get('account.remove', idOf(register, 'B'));
    await lock(register);
    const state = await register.core.get('session.getState', {});
    expect(state).toMatchObject({ accounts: [{ name: FOUNDER }], kits: { register: false, health: false } });
  });

  it('leave their traces in the journal, whose chain stays whole', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'A', role: 'doctor' }] });
    const { core } = register;
    const a = idOf(register, 'A');
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
    await core.get('account.suspend', idOf(register, 'Tête'));
    await expectAll('LAST_ADMINISTRATOR');
    await core.get('account.resume', idOf(register, 'Tête'));
    await register.become('Tête');
    const head = idOf(register, 'Tête');
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
    const nurse = idOf(register, FOUNDER);
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
    await Promise.all([
      core.ask('account.remove', idOf(register, 'A')),
      core.ask('account.remove', idOf(register, 'A')),
    ]);
    expect(await core.ask('account.remove', idOf(register, 'A'))).toMatchObject({ ok: true });
    expect(await core.ask('account.resume', idOf(register, 'A'))).toMatchObject({
      error: { code: 'ACCOUNT_CLOSED' },
    });
    expect((await readActions()).filter((action) => action === 'account.remove')).toHaveLength(1);
  });
});
