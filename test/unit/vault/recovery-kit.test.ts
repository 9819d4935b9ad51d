import { randomUUID } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { putKit, recoverAccount, withdrawAccount } from '../../../electron/vault/keyring-changes.ts';
import {
  createKitSecret,
  findKit,
  openWithKits,
  readTypedKit,
  splitKitGroups,
} from '../../../electron/vault/recovery-kit.ts';
import { openKeysWithIdentity, unlockKeyring } from '../../../electron/vault/unlock-keyring.ts';
import { COST, makeTeam, type Team } from './sample-keyring.ts';

let team: Team;
beforeAll(async () => {
  team = await makeTeam();
});

describe('the key of a kit, typed from the paper', () => {
  it('is 15 groups, which give back the secret', async () => {
    const { secret, recipient } = await createKitSecret();
    const groups = splitKitGroups(secret);
    expect(groups.map((group) => group.length)).toEqual([...Array(14).fill(4), 2]);
    expect(secret).toBe(`AGE-SECRET-KEY-1${groups.join('')}`);
    expect(await identityToRecipient(secret)).toBe(recipient);
  });

  it('never has the characters the sheet says it never has: bug, a promise on paper that is false', async () => {
    for (let run = 0; run < 50; run += 1)
      expect(splitKitGroups((await createKitSecret()).secret).join('')).not.toMatch(/[1BIO]/);
  });

  it.each<[string, (groups: string[], secret: string) => string]>([
    ['spaces', (groups) => groups.join(' ')],
    ['no space', (groups) => groups.join('')],
    ['dashes and lower case', (groups) => groups.join('-').toLowerCase()],
    ['non-breaking spaces, line ends and dots', (groups) => ` ${groups.join('\u00a0. \n')}\t`],
    ['typographic dashes', (groups) => groups.join(' – ')],
    ['the whole secret', (_groups, secret) => secret],
    ['the whole secret in lower case', (_groups, secret) => secret.toLowerCase()],
    ['the prefix in groups', (_groups, secret) => secret.replaceAll(/(.{4})/g, '$1 ')],
    ['l typed as 1 and I', (groups) => groups.join(' ').replaceAll('L', '1')],
    ['0 typed as O, 8 typed as B', (groups) => groups.join(' ').replaceAll('0', 'o').replaceAll('8', 'b')],
  ])('is read with %s', async (_what, type) => {
    for (let run = 0; run < 5; run += 1) {
      const { secret } = await createKitSecret();
      expect(await readTypedKit(type(splitKitGroups(secret), secret))).toBe(secret);
    }
  });

  it('tells every single wrong character and every swap of neighbours', async () => {
    const { secret } = await createKitSecret();
    const key = splitKitGroups(secret).join('');
    const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
    for (let at = 0; at < key.length; at += 1) {
      const other = alphabet[(alphabet.indexOf(key[at] ?? '') + 1 + (at % 30)) % 32] ?? '';
      const wrong = [`${key.slice(0, at)}${other}${key.slice(at + 1)}`];
      if (key[at] !== key[at + 1] && at + 1 < key.length)
        wrong.push(`${key.slice(0, at)}${key[at + 1]}${key[at]}${key.slice(at + 2)}`);
      wrong.push(`${key.slice(0, at)}${key.slice(at + 1)}`, `${key.slice(0, at)}Q${key.slice(at)}`);
      for (const typed of wrong)
        await expect(readTypedKit(typed)).rejects.toMatchObject({ code: 'KIT_MISTYPED' });
    }
  });

  it.each(['', ' ', 'AGE-SECRET-KEY-1', 'une phrase de passe', 'é'.repeat(58), 'A'.repeat(300)])(
    'refuses %j',
    async (typed) => {
      await expect(readTypedKit(typed)).rejects.toMatchObject({ code: 'KIT_MISTYPED' });
    },
  );

  it('does not repeat in its error what was typed', async () => {
    const { secret } = await createKitSecret();
    const wrong = secret.endsWith('Q') ? 'P' : 'Q';
    const error = await readTypedKit(`${secret.slice(0, -1)}${wrong}`).catch((caught: unknown) => caught);
    const told = error instanceof Error ? `${error.message} ${error.stack} ${String(error.cause)}` : '';
    expect(told).toContain('KIT_MISTYPED');
    expect(told).not.toContain(secret.slice(20, 30));
  });
});

describe('opening with the kits', () => {
  it('opens the register with one, and the health compartment with both', async () => {
    const { keyring, kits, keys } = team;
    expect(await findKit(keyring, kits.health)).toMatchObject({ kind: 'health', createdOn: '2026-09-01' });
    expect(await openWithKits(keyring, kits.register, null)).toEqual({
      ...keys,
      identity: kits.register,
      healthKey: null,
    });
    expect((await openWithKits(keyring, kits.register, kits.health)).healthKey).toEqual(keys.healthKey);
  });

  it('tells the sheets apart, and says when one was replaced or is of another register', async () => {
    const { keyring, kits, keys } = team;
    const other = await createKitSecret();
    await expect(openWithKits(keyring, kits.health, null)).rejects.toMatchObject({ code: 'KIT_WRONG_KIND' });
    await expect(openWithKits(keyring, kits.register, kits.register)).rejects.toMatchObject({
      code: 'KIT_WRONG_KIND',
    });
    await expect(findKit(keyring, other.secret)).rejects.toMatchObject({ code: 'KIT_OF_OTHER_REGISTER' });
    const kit = { kind: 'register', recipient: other.recipient, createdOn: '2027-01-05' } as const;
    const replaced = await putKit(keyring, keys, kit);
    await expect(openWithKits(replaced.keyring, kits.register, null)).rejects.toMatchObject({
      code: 'KIT_REPLACED',
    });
    await expect(openWithKits(replaced.keyring, other.secret, kits.health)).resolves.toBeDefined();
  });

  it('refuses a keyring changed by hand', async () => {
    const altered = { ...team.keyring, generation: 1 };
    await expect(openWithKits(altered, team.kits.register, null)).rejects.toMatchObject({
      code: 'KEYRING_ALTERED',
    });
  });

  it('gives an account a new passphrase, with the health key when the health kit is there', async () => {
    const { keyring, kits, people, keys } = team;
    for (const healthKit of [kits.health, null]) {
      const opened = await openWithKits(keyring, kits.register, healthKit);
      const change = await recoverAccount(keyring, opened, people.nurse.id, 'retrouvée par le kit', COST);
      const unlocked = await unlockKeyring(change.keyring, people.nurse.id, 'retrouvée par le kit');
      expect(unlocked).toEqual(change.keys);
      expect(unlocked.registerKey).toEqual(keys.registerKey);
      expect(unlocked.healthKey).toEqual(healthKit && keys.healthKey);
      // The old kit stays valid, and so do the others.
      await expect(openWithKits(change.keyring, kits.register, kits.health)).resolves.toBeDefined();
      await expect(openKeysWithIdentity(change.keyring, people.doctor.identity)).resolves.toBeDefined();
      await expect(openKeysWithIdentity(change.keyring, people.nurse.identity)).rejects.toMatchObject({
        code: 'ACCOUNT_CLOSED',
      });
    }
  });

  it('does not recover an account that was suspended or is not there', async () => {
    const { keyring, keys, people, kits } = team;
    const suspended = await withdrawAccount(keyring, keys, people.doctor.id, { remove: false });
    const opened = await openWithKits(suspended.keyring, kits.register, null);
    for (const [id, code] of [
      [people.doctor.id, 'ACCOUNT_CLOSED'],
      [randomUUID(), 'NOT_FOUND'],
    ] as const)
      await expect(
        recoverAccount(suspended.keyring, opened, id, 'retrouvée par le kit', COST),
      ).rejects.toMatchObject({ code });
  });
});
