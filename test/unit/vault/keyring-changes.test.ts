import { randomUUID } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { unlockIdentity } from '../../../electron/vault/account-identity.ts';
import { openKey } from '../../../electron/vault/key-envelope.ts';
import {
  addAccount,
  createHealthCompartment,
  finishRekey,
  grantHealth,
  type KeyringChange,
  putKit,
  rekeyHealth,
  renameAccount,
  resumeAccount,
  setPassphrase,
  withdrawAccount,
  withdrawHealth,
} from '../../../electron/vault/keyring-changes.ts';
import type { Keyring } from '../../../electron/vault/keyring-schema.ts';
import { isKeyringSealed, sealKeyring } from '../../../electron/vault/keyring-seal.ts';
import { parseKeyring, writeKeyring } from '../../../electron/vault/keyring-text.ts';
import { createKitSecret, openWithKits } from '../../../electron/vault/recovery-kit.ts';
import { openKeysWithIdentity, type SessionKeys } from '../../../electron/vault/unlock-keyring.ts';
import type { ErrorCode } from '../../../shared/app-error.ts';
import { COST, found, makeTeam, PASSPHRASE, readPerson, type Team } from './sample-keyring.ts';

const refused = (code: ErrorCode) => expect.objectContaining({ code });
const hex = (key: Uint8Array | null) => key && Buffer.from(key).toString('hex');

let team: Team;
let head: SessionKeys;
beforeAll(async () => {
  team = await makeTeam();
  head = await openKeysWithIdentity(team.keyring, team.people.head.identity);
});

/** Opens with what is in the envelopes, whatever the lines of the file say. */
async function opens(envelope: string | null, identity: string): Promise<boolean> {
  if (envelope === null) return false;
  return openKey(envelope, identity).then(
    () => true,
    () => false,
  );
}

/** Who opens what, read from the file as it would be written. */
async function listOpeners({ keyring }: KeyringChange, others: Record<string, string> = {}) {
  const read = parseKeyring(writeKeyring(keyring));
  const { people, kits } = team;
  const identities = {
    nurse: people.nurse.identity,
    doctor: people.doctor.identity,
    head: people.head.identity,
    reader: people.reader.identity,
    registerKit: kits.register,
    healthKit: kits.health,
    ...others,
  };
  const listFor = async (envelope: string | null) => {
    const found: string[] = [];
    for (const [who, identity] of Object.entries(identities))
      if (await opens(envelope, identity)) found.push(who);
    return found;
  };
  return {
    register: await listFor(read.registerKey),
    former: await listFor(read.formerRegisterKey),
    health: await listFor(read.healthKey),
  };
}

const EVERYBODY = {
  register: ['nurse', 'doctor', 'head', 'reader', 'registerKit'],
  former: [],
  health: ['nurse', 'doctor', 'healthKit'],
};

describe('a register with four accounts and two kits', () => {
  it('opens for each of them, and for nobody more than they may', async () => {
    expect(await listOpeners(team)).toEqual(EVERYBODY);
    for (const person of Object.values(team.people)) {
      const keys = await openKeysWithIdentity(team.keyring, person.identity);
      expect(hex(keys.registerKey)).toBe(hex(team.keys.registerKey));
    }
    expect(head.healthKey).toBeNull();
  });

  it('refuses the identity of nobody', async () => {
    const stranger = await generateX25519Identity();
    await expect(openKeysWithIdentity(team.keyring, stranger)).rejects.toEqual(refused('ACCOUNT_CLOSED'));
  });

  it('goes up by one and stays sealed at each change', async () => {
    const { keyring, keys, people } = team;
    const changes = [
      await renameAccount(keyring, keys, people.head.id, 'Mme Petit-Roy'),
      await rekeyHealth(keyring, keys),
      await withdrawAccount(keyring, keys, people.reader.id, { remove: true }),
    ];
    for (const change of changes) {
      expect(change.keyring.generation).toBe(keyring.generation + 1);
      expect(isKeyringSealed(change.keyring, change.keys.registerKey)).toBe(true);
    }
    expect(await listOpeners(changes[0] ?? team)).toEqual(EVERYBODY);
  });

  it('builds nothing on a file that another hand changed', async () => {
    const altered: Keyring = { ...team.keyring, demonstration: true };
    const attempts = [
      renameAccount(altered, team.keys, team.people.head.id, 'X'),
      rekeyHealth(altered, team.keys),
      withdrawAccount(altered, team.keys, team.people.head.id, { remove: false }),
      finishRekey(altered, team.keys),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toEqual(refused('KEYRING_ALTERED'));
  });
});

describe('accounts', () => {
  it('lets somebody new open the register, and not the health compartment', async () => {
    const newcomer = { accountId: randomUUID(), name: 'Alex Roy', passphrase: PASSPHRASE, cost: COST };
    const change = await addAccount(team.keyring, head, newcomer);
    const person = await readPerson(change.keyring, newcomer.accountId);
    expect(await listOpeners(change, { newcomer: person.identity })).toEqual({
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
    expect(await listOpeners(change, { renewed: change.keys.identity })).toEqual({
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
      expect(await listOpeners(change)).toEqual({
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
      expect(await listOpeners(finished)).toMatchObject({ register: left, former: [] });
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
    expect((await listOpeners(rekeyed)).health).toEqual(['nurse', 'healthKit']);
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
    expect((await listOpeners(resumed)).register).toEqual(EVERYBODY.register);
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

describe('health compartment', () => {
  it('is not granted by one who is not in', async () => {
    await expect(grantHealth(team.keyring, head, team.people.head.id)).rejects.toEqual(
      refused('HEALTH_NOT_GRANTED'),
    );
    await expect(rekeyHealth(team.keyring, head)).rejects.toEqual(refused('HEALTH_NOT_GRANTED'));
  });

  it('is taken back with a new key for the others', async () => {
    const { keyring, keys, people } = team;
    const change = await withdrawHealth(keyring, keys, people.doctor.id);
    expect(await listOpeners(change)).toEqual({ ...EVERYBODY, health: ['nurse', 'healthKit'] });
    expect(hex(change.keys.healthKey)).not.toBe(hex(keys.healthKey));
    const doctor = await openKeysWithIdentity(change.keyring, people.doctor.identity);
    expect(doctor.healthKey).toBeNull();
  });

  it('begins with the first health account of a register founded by a head', async () => {
    const founded = await found({ isHealthRole: false });
    const nurse = { accountId: randomUUID(), name: 'Camille', passphrase: PASSPHRASE, cost: COST };
    const added = await addAccount(founded.keyring, founded.keys, nurse);
    const { identity } = await readPerson(added.keyring, nurse.accountId);
    const keys = await openKeysWithIdentity(added.keyring, identity);
    const begun = await createHealthCompartment(added.keyring, keys, nurse.accountId);
    expect(begun.keys.healthKey).toHaveLength(32);
    expect(await openKeysWithIdentity(begun.keyring, identity)).toEqual(begun.keys);
    const founder = await openKeysWithIdentity(begun.keyring, founded.keys.identity);
    expect(founder.healthKey).toBeNull();
    await expect(createHealthCompartment(begun.keyring, begun.keys, nurse.accountId)).rejects.toThrow(
      'has its health compartment',
    );
  });

  it('refuses a head who seals the file again with themselves among the holders', async () => {
    const forge = (change: Partial<Keyring>) => sealKeyring({ ...team.keyring, ...change }, head.registerKey);
    const recipient = await identityToRecipient(await generateX25519Identity());
    const forged = [
      // Their own account as a holder.
      forge({
        accounts: team.keyring.accounts.map((line) =>
          line.id === team.people.head.id ? { ...line, holdsHealthKey: true } : line,
        ),
      }),
      // Their own public key in the doctor's line.
      forge({
        accounts: team.keyring.accounts.map((line) =>
          line.id === team.people.doctor.id ? { ...line, recipient } : line,
        ),
      }),
      // A health kit of their own.
      forge({
        kits: [
          ...team.keyring.kits,
          { kind: 'health', recipient, createdOn: '2026-09-02', replacedOn: null },
        ],
      }),
    ];
    const holders = team.keyring.healthHolders;
    if (!holders) throw new Error('The team has a health compartment');
    for (const keyring of [...forged]) {
      // The list of holders written to match, which only the health key could prove.
      forged.push(
        sealKeyring(
          {
            ...keyring,
            healthHolders: {
              ...holders,
              recipients: [...holders.recipients, recipient, team.people.head.recipient],
            },
          },
          head.registerKey,
        ),
      );
    }
    expect(forged).toHaveLength(6);
    for (const keyring of forged) {
      expect(isKeyringSealed(keyring, head.registerKey)).toBe(true);
      await expect(openKeysWithIdentity(keyring, team.people.nurse.identity)).rejects.toEqual(
        refused('KEYRING_ALTERED'),
      );
      await expect(grantHealth(keyring, team.keys, team.people.reader.id)).rejects.toEqual(
        refused('KEYRING_ALTERED'),
      );
    }
  });
});

describe('kits', () => {
  it('replaces the register kit: the old sheet opens nothing that is new', async () => {
    const next = await createKitSecret();
    const kit = { kind: 'register', recipient: next.recipient, createdOn: '2027-01-05' } as const;
    const change = await putKit(team.keyring, head, kit);
    expect(hex(change.keys.formerRegisterKey)).toBe(hex(head.registerKey));
    expect(await listOpeners(change, { newKit: next.secret })).toEqual({
      register: ['nurse', 'doctor', 'head', 'reader', 'newKit'],
      former: ['nurse', 'doctor', 'head', 'reader', 'newKit'],
      health: EVERYBODY.health,
    });
    expect(change.keyring.kits.map(({ kind, replacedOn }) => [kind, replacedOn])).toEqual([
      ['register', '2027-01-05'],
      ['health', null],
      ['register', null],
    ]);
  });

  it('replaces the health kit with a new health key, and only by a holder', async () => {
    const next = await createKitSecret();
    const kit = { kind: 'health', recipient: next.recipient, createdOn: '2027-01-05' } as const;
    const change = await putKit(team.keyring, team.keys, kit);
    expect(change.keys.formerRegisterKey).toBeNull();
    expect(await listOpeners(change, { newKit: next.secret })).toEqual({
      ...EVERYBODY,
      health: ['nurse', 'doctor', 'newKit'],
    });
    await expect(putKit(team.keyring, head, kit)).rejects.toEqual(refused('HEALTH_NOT_GRANTED'));
  });
});
