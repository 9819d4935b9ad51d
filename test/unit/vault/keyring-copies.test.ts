import { identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { grantHealth, setPassphrase, withdrawHealth } from '../../../electron/vault/keyring-changes.ts';
import { renewInCopy, withdrawFromCopy } from '../../../electron/vault/keyring-copies.ts';
import type { Keyring, KeyringAccount } from '../../../electron/vault/keyring-schema.ts';
import { parseKeyring, writeKeyring } from '../../../electron/vault/keyring-text.ts';
import { openWithKits } from '../../../electron/vault/recovery-kit.ts';
import {
  openKeysWithIdentity,
  type SessionKeys,
  unlockKeyring,
} from '../../../electron/vault/unlock-keyring.ts';
import type { ErrorCode } from '../../../shared/app-error.ts';
import { COST, makeTeam, PASSPHRASE, type Team } from './sample-keyring.ts';

const NEXT = 'une autre phrase, bien à elle';
const refused = (code: ErrorCode) => expect.objectContaining({ code });

let team: Team;
let head: SessionKeys;
beforeAll(async () => {
  team = await makeTeam();
  head = await openKeysWithIdentity(team.keyring, team.people.head.identity);
});

const reread = ({ keyring }: { keyring: Keyring }) => parseKeyring(writeKeyring(keyring));

/** The line of the register's keyring once that account has another passphrase. */
async function changeIn(keyring: Keyring, keys: SessionKeys, id: string): Promise<KeyringAccount> {
  const next = await setPassphrase(keyring, keys, id, NEXT, COST);
  const line = next.keyring.accounts.find((account) => account.id === id);
  if (!line) throw new Error('The account is there');
  return line;
}

describe('somebody withdrawn from the keyring of a backup', () => {
  it('opens it no more, with an account or a kit; its keys and its number stay', async () => {
    const { keyring, keys, people } = team;
    const kit = await identityToRecipient(team.kits.register);
    const withdrawn = { accountIds: [people.doctor.id], kits: [kit] };
    const copy = reread(await withdrawFromCopy(keyring, keys, withdrawn, '2027-01-05'));
    expect(copy.generation).toBe(keyring.generation);
    expect(await openKeysWithIdentity(copy, people.nurse.identity)).toEqual(keys);
    expect(await openWithKits(keyring, team.kits.register, team.kits.health)).toMatchObject({
      healthKey: keys.healthKey,
    });
    await expect(openKeysWithIdentity(copy, people.doctor.identity)).rejects.toEqual(
      refused('ACCOUNT_CLOSED'),
    );
    await expect(openWithKits(copy, team.kits.register, null)).rejects.toEqual(refused('KIT_REPLACED'));
    // bug: the line says no, and the envelope still says yes
    const forged = { ...copy, accounts: keyring.accounts };
    await expect(openKeysWithIdentity(forged, people.doctor.identity)).rejects.toEqual(
      refused('KEYRING_DAMAGED'),
    );
  });

  it('is withdrawn by a head too, who cannot touch its health key', async () => {
    const withdrawn = { accountIds: [team.people.doctor.id], kits: [] };
    const copy = reread(await withdrawFromCopy(team.keyring, head, withdrawn, '2027-01-05'));
    await expect(openKeysWithIdentity(copy, team.people.doctor.identity)).rejects.toEqual(
      refused('ACCOUNT_CLOSED'),
    );
    expect(await openKeysWithIdentity(copy, team.people.nurse.identity)).toEqual(team.keys);
  });
});

describe('a passphrase changed since a backup', () => {
  it('opens it with all that the one before opened, and that one opens nothing', async () => {
    const { keyring, keys, people } = team;
    const line = await changeIn(keyring, keys, people.nurse.id);
    const copy = reread(await renewInCopy(keyring, keys, line));
    expect(copy.generation).toBe(keyring.generation);
    const opened = await unlockKeyring(copy, people.nurse.id, NEXT);
    expect(opened).toEqual({ ...keys, identity: opened.identity });
    await expect(unlockKeyring(copy, people.nurse.id, PASSPHRASE)).rejects.toEqual(
      refused('WRONG_PASSPHRASE'),
    );
    const forged = { ...copy, accounts: keyring.accounts };
    await expect(openKeysWithIdentity(forged, people.nurse.identity)).rejects.toEqual(
      refused('KEYRING_DAMAGED'),
    );
    // The others open it as before.
    expect((await openKeysWithIdentity(copy, people.doctor.identity)).healthKey).toEqual(keys.healthKey);
    expect((await openKeysWithIdentity(copy, people.head.identity)).registerKey).toEqual(keys.registerKey);
  });

  it('gives no health key that is not held there, not held today, or not in hand', async () => {
    const { keyring, keys, people } = team;
    const without = await withdrawHealth(keyring, keys, people.doctor.id);
    const doctor = await openKeysWithIdentity(keyring, people.doctor.identity);
    const reset = await changeIn(without.keyring, without.keys, people.doctor.id);
    // A provisional passphrase, known to the nurse who gave it: her own health key must not seal the doctor in.
    for (const hand of [keys, doctor, head]) {
      const copy = reread(await renewInCopy(keyring, hand, reset));
      expect((await unlockKeyring(copy, people.doctor.id, NEXT)).healthKey).toBeNull();
      expect((await openKeysWithIdentity(copy, people.nurse.identity)).healthKey).toEqual(keys.healthKey);
    }
    const granted = await grantHealth(keyring, keys, people.reader.id);
    const reader = await changeIn(granted.keyring, granted.keys, people.reader.id);
    expect(reader.holdsHealthKey).toBe(true);
    const copy = reread(await renewInCopy(keyring, keys, reader));
    expect((await unlockKeyring(copy, people.reader.id, NEXT)).healthKey).toBeNull();
  });

  it('lets in nobody who was taken out, and leaves no health key that nobody opens', async () => {
    const { keyring, keys, people } = team;
    const line = await changeIn(keyring, keys, people.doctor.id);
    const closed = await withdrawFromCopy(
      keyring,
      keys,
      { accountIds: [people.doctor.id], kits: [] },
      '2027-01-05',
    );
    await expect(renewInCopy(closed.keyring, keys, line)).rejects.toEqual(refused('ACCOUNT_CLOSED'));
    const kit = await identityToRecipient(team.kits.health);
    const others = { accountIds: [people.doctor.id], kits: [kit] };
    const alone = await withdrawFromCopy(keyring, keys, others, '2027-01-05');
    const nurse = await changeIn(keyring, keys, people.nurse.id);
    await expect(renewInCopy(alone.keyring, head, nurse)).rejects.toEqual(refused('LAST_HEALTH_ACCOUNT'));
  });
});
