import { randomUUID } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import {
  addAccount,
  createHealthCompartment,
  grantHealth,
  rekeyHealth,
  withdrawHealth,
} from '../../../electron/vault/keyring-changes.ts';
import type { Keyring } from '../../../electron/vault/keyring-schema.ts';
import { isKeyringSealed, sealKeyring } from '../../../electron/vault/keyring-seal.ts';
import { openKeysWithIdentity } from '../../../electron/vault/unlock-keyring.ts';
import { hex, refused } from './key-checks.ts';
import { EVERYBODY, listOpeners } from './list-openers.ts';
import { COST, found, makeTeam, PASSPHRASE, readPerson } from './sample-keyring.ts';

const team = await makeTeam();
const head = await openKeysWithIdentity(team.keyring, team.people.head.identity);

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
    expect(await listOpeners(team, change)).toEqual({ ...EVERYBODY, health: ['nurse', 'healthKit'] });
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
