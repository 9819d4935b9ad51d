import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unlockIdentity } from '../../../electron/vault/account-identity.ts';
import {
  addAccount,
  finishRekey,
  grantHealth,
  rekeyHealth,
  renameAccount,
  resumeAccount,
  setPassphrase,
  withdrawAccount,
  withdrawHealth,
} from '../../../electron/vault/keyring-changes.ts';
import { openWithKits } from '../../../electron/vault/recovery-kit.ts';
import { openKeysWithIdentity } from '../../../electron/vault/unlock-keyring.ts';
import { hex, refused } from './key-checks.ts';
import { EVERYBODY, listOpeners } from './list-openers.ts';
import { COST, found, makeTeam, PASSPHRASE, readPerson } from './sample-keyring.ts';

const team = await makeTeam();
const head = await openKeysWithIdentity(team.keyring, team.people.head.identity);

describe('accounts', () => {
  it('lets somebody new open the register, and not the health compartment', async () => {
    const newcomer = { accountId: randomUUID(), name: 'Alex Roy', passphrase: PASSPHRASE, cost: COST };
    const change = await addAccount(team.keyring, head, newcomer);
    const person = await readPerson(change.keyring, newcomer.accountId);
    expect(await listOpeners(team, change, { newcomer: person.identity })).toEqual({
      ...EVERYBODY,
      register: ['nurse', 'doctor', 'head', 'reader', 'registerKit', 'newcomer'],
    });
  });

  it('gives a new passphrase and a new identity, with the health key kept', async () => {
    const { keyring, keys, people } = team;
    const change = await setPassphrase(keyring, keys, people.nurse.id, 'une autre phrase', COST);
    expect(change.keys.identity).not.toBe(keys.identity);
    expect(await unlockIdentity(change.keyring, people.nurse.id, 'une autre phrase')).toBe(
      change.keys.identity,
    );
    await expect(unlockIdentity(change.keyring, people.nurse.id, PASSPHRASE)).rejects.toEqual(
      refused('WRONG_PASSPHRASE'),
    );
    expect(await listOpeners(team, change, { renewed: change.keys.identity })).toEqual({
      register: ['doctor', 'head', 'reader', 'registerKit', 'renewed'],
      former: [],
      health: ['doctor', 'healthKit', 'renewed'],
    });
    expect(await openKeysWithIdentity(change.keyring, change.keys.identity)).toEqual(change.keys);
  });

  it('takes the health key away when a head resets the passphrase of a doctor', async () => {
    const { id } = team.people.doctor;
    const change = await setPassphrase(team.keyring, head, id, PASSPHRASE, COST);
    expect(change.keys.identity).toBe(head.identity);
    const renewed = await readPerson(change.keyring, id);
    expect((await openKeysWithIdentity(change.keyring, renewed.identity)).healthKey).toBeNull();
    // The nurse still opens what is left, and can let the doctor in again.
    const nurse = await openKeysWithIdentity(change.keyring, team.people.nurse.identity);
    const again = await grantHealth(change.keyring, nurse, id);
    const doctor = await openKeysWithIdentity(again.keyring, renewed.identity);
    expect(hex(doctor.healthKey)).toBe(hex(team.keys.healthKey));
  });

  it.each([true, false])(
    'withdraws a doctor (removed: %s) from everything, with new keys',
    async (remove) => {
      const { keyring, keys, people } = team;
      const change = await withdrawAccount(keyring, keys, people.doctor.id, { remove });
      expect(hex(change.keys.formerRegisterKey)).toBe(hex(keys.registerKey));
      expect(hex(change.keys.registerKey)).not.toBe(hex(keys.registerKey));
      expect(hex(change.keys.healthKey)).not.toBe(hex(keys.healthKey));
      const left = ['nurse', 'head', 'reader', 'registerKit'];
      expect(await listOpeners(team, change)).toEqual({
        register: left,
        former: left,
        health: ['nurse', 'healthKit'],
      });
      expect(change.keyring.accounts.some(({ id }) => id === people.doctor.id)).toBe(!remove);
      expect(await openKeysWithIdentity(change.keyring, keys.identity)).toEqual(change.keys);
      const kits = await openWithKits(change.keyring, team.kits.register, team.kits.health);
      expect(hex(kits.registerKey)).toBe(hex(change.keys.registerKey));
      expect(hex(kits.healthKey)).toBe(hex(change.keys.healthKey));

      const finished = await finishRekey(change.keyring, change.keys);
      expect(finished.keyring.generation).toBe(change.keyring.generation);
      expect(await listOpeners(team, finished)).toMatchObject({ register: left, former: [] });
      expect(finished.keys.formerRegisterKey).toBeNull();
    },
  );

  it('refuses a second re-key before the first is finished: bug, the key of the database lost', async () => {
    const { keyring, keys, people } = team;
    const first = await withdrawAccount(keyring, keys, people.doctor.id, { remove: true });
    await expect(
      withdrawAccount(first.keyring, first.keys, people.reader.id, { remove: true }),
    ).rejects.toThrow('not finished');
  });

  it('lets a head suspend a doctor: the health key waits for a holder', async () => {
    const change = await withdrawAccount(team.keyring, head, team.people.doctor.id, { remove: false });
    expect(change.keys.healthKey).toBeNull();
    const nurse = await openKeysWithIdentity(change.keyring, team.people.nurse.identity);
    expect(hex(nurse.healthKey)).toBe(hex(team.keys.healthKey));
    const rekeyed = await rekeyHealth(change.keyring, nurse);
    expect(hex(rekeyed.keys.healthKey)).not.toBe(hex(nurse.healthKey));
    expect((await listOpeners(team, rekeyed)).health).toEqual(['nurse', 'healthKit']);
  });

  it('resumes a suspended account with its passphrase and without the health key', async () => {
    const { id, identity } = team.people.doctor;
    const suspended = await withdrawAccount(team.keyring, team.keys, id, { remove: false });
    await expect(openKeysWithIdentity(suspended.keyring, identity)).rejects.toEqual(
      refused('ACCOUNT_CLOSED'),
    );
    const finished = await finishRekey(suspended.keyring, suspended.keys);
    const resumed = await resumeAccount(finished.keyring, finished.keys, id);
    const doctor = await openKeysWithIdentity(resumed.keyring, identity);
    expect(hex(doctor.registerKey)).toBe(hex(suspended.keys.registerKey));
    expect(doctor.healthKey).toBeNull();
    expect((await listOpeners(team, resumed)).register).toEqual(EVERYBODY.register);
  });

  it('never makes a key that nobody could open', async () => {
    const alone = await found();
    const [id] = alone.keyring.accounts.map((account) => account.id);
    await expect(withdrawAccount(alone.keyring, alone.keys, id ?? '', { remove: false })).rejects.toEqual(
      refused('LAST_ADMINISTRATOR'),
    );
    await expect(withdrawHealth(alone.keyring, alone.keys, id ?? '')).rejects.toEqual(
      refused('LAST_HEALTH_ACCOUNT'),
    );
  });

  it('changes nobody who is not there, and grants nothing to a suspended account', async () => {
    const { keyring, keys, people } = team;
    await expect(renameAccount(keyring, keys, randomUUID(), 'X')).rejects.toEqual(refused('NOT_FOUND'));
    const suspended = await withdrawAccount(keyring, keys, people.reader.id, { remove: false });
    await expect(grantHealth(suspended.keyring, suspended.keys, people.reader.id)).rejects.toEqual(
      refused('ACCOUNT_CLOSED'),
    );
  });
});
