import { generateX25519Identity } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import {
  finishRekey,
  rekeyHealth,
  renameAccount,
  withdrawAccount,
} from '../../../electron/vault/keyring-changes.ts';
import type { Keyring } from '../../../electron/vault/keyring-schema.ts';
import { isKeyringSealed } from '../../../electron/vault/keyring-seal.ts';
import { openKeysWithIdentity } from '../../../electron/vault/unlock-keyring.ts';
import { hex, refused } from './key-checks.ts';
import { EVERYBODY, listOpeners } from './list-openers.ts';
import { makeTeam } from './sample-keyring.ts';

const team = await makeTeam();
const head = await openKeysWithIdentity(team.keyring, team.people.head.identity);

describe('a register with four accounts and two kits', () => {
  it('opens for each of them, and for nobody more than they may', async () => {
    expect(await listOpeners(team, team)).toEqual(EVERYBODY);
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
    expect(await listOpeners(team, changes[0] ?? team)).toEqual(EVERYBODY);
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
