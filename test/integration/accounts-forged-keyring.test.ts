import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { openExistingRegisterDatabase } from '../../electron/database/register-database.ts';
import { openHealthKey } from '../../electron/vault/health-envelope.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { getKeyringPath, idOf, lock, OTHER_PASSPHRASE, openAs } from '../fixtures/account-steps.ts';
import { createQuickRegister, FOUNDER, PASSPHRASE, type QuickRegister } from '../fixtures/quick-register.ts';

let register: QuickRegister;

afterEach(() => register.core.remove());

describe('a head with tools', () => {
  const HEAD = 'Tête';

  it('has no key to the health envelope in the real keyring', async () => {
    register = await createQuickRegister({ accounts: [{ name: HEAD, role: 'head' }] });
    const keyring = readKeyring(register.folder);
    const keys = await unlockKeyring(keyring, idOf(register, HEAD).accountId, PASSPHRASE);
    expect(keys.healthKey).toBeNull();
    await expect(openHealthKey(keyring, keys.identity)).rejects.toMatchObject({ code: 'KEYRING_DAMAGED' });
  });

  it('gains nothing by editing the keyring: it is refused as a whole', async () => {
    register = await createQuickRegister({ accounts: [{ name: HEAD, role: 'head' }] });
    await lock(register);
    const whole = readFileSync(getKeyringPath(register), 'utf8');
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
      writeFileSync(getKeyringPath(register), JSON.stringify(keyring));
      expect(await openAs(register, HEAD), String(edit)).toMatchObject({
        error: { code: 'KEYRING_ALTERED' },
      });
    }
    writeFileSync(getKeyringPath(register), whole.replace('"isSuspended"', '"role": "nurse", "isSuspended"'));
    expect(await openAs(register, HEAD)).toMatchObject({ error: { code: 'KEYRING_DAMAGED' } });
    writeFileSync(getKeyringPath(register), whole);
    expect(await openAs(register, HEAD)).toMatchObject({
      ok: true,
      value: { account: { role: 'head' }, health: 'none' },
    });
  });

  it('cannot put the keyring of another register in its place', async () => {
    const other = await createQuickRegister({ accounts: [{ name: HEAD, role: 'nurse' }] });
    await other.core.get('session.lock', {});
    register = await createQuickRegister({ accounts: [{ name: HEAD, role: 'head' }] });
    await lock(register);
    cpSync(join(other.folder, 'trousseau.json'), getKeyringPath(register));
    const accountId = other.accountIds[HEAD] ?? '';
    expect(await register.core.ask('session.unlock', { accountId, passphrase: PASSPHRASE })).toMatchObject({
      error: { code: 'KEYRING_MISMATCH' },
    });
    await other.core.remove();
  });

  it('cannot put an old keyring back after a change of passphrase, nor after an account was closed', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Noé', role: 'doctor' }] });
    const { core } = register;
    const first = readFileSync(getKeyringPath(register), 'utf8');
    await core.get('account.changePassphrase', { current: PASSPHRASE, next: OTHER_PASSPHRASE });
    const second = readFileSync(getKeyringPath(register), 'utf8');
    await core.get('account.suspend', idOf(register, 'Noé'));
    const third = readFileSync(getKeyringPath(register), 'utf8');
    await lock(register);
    for (const old of [first, second]) {
      writeFileSync(getKeyringPath(register), old);
      for (const answer of [
        await openAs(register, FOUNDER),
        await openAs(register, FOUNDER, OTHER_PASSPHRASE),
        await openAs(register, 'Noé'),
      ])
        expect(answer).toMatchObject({
          error: { code: expect.stringMatching(/KEYRING_MISMATCH|WRONG|MANY/) },
        });
      register.core.advance(3600);
    }
    // The envelopes of before in the file of today, with or without the rest of it.
    for (const field of ['registerKey', 'accounts', 'healthKey'] as const) {
      writeFileSync(
        getKeyringPath(register),
        JSON.stringify({ ...JSON.parse(third), [field]: JSON.parse(second)[field] }),
      );
      expect(await openAs(register, FOUNDER, OTHER_PASSPHRASE), field).toMatchObject({
        error: { code: expect.stringMatching(/KEYRING_(ALTERED|DAMAGED)/) },
      });
    }
    writeFileSync(getKeyringPath(register), third);
    expect(await openAs(register, FOUNDER, OTHER_PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('cannot open the database with the register key of before a suspension', async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Noé', role: 'reader' }] });
    const old = await unlockKeyring(
      readKeyring(register.folder),
      idOf(register, 'Noé').accountId,
      PASSPHRASE,
    );
    await register.core.get('account.suspend', idOf(register, 'Noé'));
    await lock(register);
    expect(() => openExistingRegisterDatabase(join(register.folder, 'registre.db'), old.registerKey)).toThrow(
      expect.objectContaining({ code: 'KEYRING_MISMATCH' }),
    );
  });
});
