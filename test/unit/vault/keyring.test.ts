import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createKeyring,
  type NewKeyring,
  parseKeyring,
  unlockKeyring,
  writeKeyring,
} from '../../../electron/vault/keyring.ts';
import { ARGON2_FLOOR, type Keyring, type PassphraseCost } from '../../../electron/vault/keyring-schema.ts';

const COST: PassphraseCost = { algorithm: 'argon2id', ...ARGON2_FLOOR, lanes: 2 };
/** « é » in one code point, then as « e » and an accent: two keyboards, one passphrase. */
const COMPOSED = 'élève à côté';
const DECOMPOSED = COMPOSED.normalize('NFD');

function found(change: Partial<Parameters<typeof createKeyring>[0]> = {}): Promise<NewKeyring> {
  return createKeyring({
    registerId: randomUUID(),
    accountId: randomUUID(),
    name: 'Camille Durand',
    passphrase: COMPOSED,
    isHealthRole: true,
    demonstration: false,
    cost: COST,
    ...change,
  });
}

function withAccount(keyring: Keyring, change: Partial<Keyring['accounts'][number]>): Keyring {
  return { ...keyring, accounts: keyring.accounts.map((account) => ({ ...account, ...change })) };
}

const firstId = (keyring: Keyring) => keyring.accounts[0]?.id ?? '';

describe('keyring', () => {
  let nurse: NewKeyring;
  let head: NewKeyring;

  beforeAll(async () => {
    nurse = await found();
    head = await found({ isHealthRole: false });
  });

  it('gives back the same two keys after being written and read: bug, a key that does not survive the file', async () => {
    const keyring = parseKeyring(writeKeyring(nurse.keyring));
    const keys = await unlockKeyring(keyring, firstId(keyring), COMPOSED);
    expect(Buffer.from(keys.registerKey)).toEqual(Buffer.from(nurse.keys.registerKey));
    expect(Buffer.from(keys.healthKey ?? [])).toEqual(Buffer.from(nurse.keys.healthKey ?? []));
    expect(keys.registerKey).toHaveLength(32);
    expect(keys.healthKey).not.toEqual(keys.registerKey);
  });

  it('opens with accents typed as two code points: bug, locked out by another keyboard', async () => {
    expect(DECOMPOSED).not.toBe(COMPOSED);
    await expect(unlockKeyring(nurse.keyring, firstId(nurse.keyring), DECOMPOSED)).resolves.toBeDefined();
  });

  it.each([`${COMPOSED} `, 'eleve a cote', '', COMPOSED.toUpperCase()])(
    'refuses %j as WRONG_PASSPHRASE',
    async (typed) => {
      await expect(unlockKeyring(nurse.keyring, firstId(nurse.keyring), typed)).rejects.toMatchObject({
        code: 'WRONG_PASSPHRASE',
      });
    },
  );

  it('refuses an account that is not in the file', async () => {
    await expect(unlockKeyring(nurse.keyring, randomUUID(), COMPOSED)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('makes a health compartment for a nurse and none for a head: bug, a head who could read sealed records', async () => {
    expect(head.keyring.healthKey).toBeNull();
    expect(head.keys.healthKey).toBeNull();
    expect((await unlockKeyring(head.keyring, firstId(head.keyring), COMPOSED)).healthKey).toBeNull();
  });

  it('gives no health key to an account that was not granted it, and still opens the register', async () => {
    const mixed: Keyring = { ...head.keyring, healthKey: nurse.keyring.healthKey };
    const keys = await unlockKeyring(mixed, firstId(mixed), COMPOSED);
    expect(keys.healthKey).toBeNull();
    expect(Buffer.from(keys.registerKey)).toEqual(Buffer.from(head.keys.registerKey));
  });

  it('calls a damaged health envelope damage, not an account without health rights', async () => {
    const text = nurse.keyring.healthKey ?? '';
    const lines = text.split('\n');
    lines[5] = `AAAA${lines[5]?.slice(4)}`;
    const broken: Keyring = { ...nurse.keyring, healthKey: lines.join('\n') };
    await expect(unlockKeyring(broken, firstId(broken), COMPOSED)).rejects.toMatchObject({
      code: 'KEYRING_DAMAGED',
    });
  });

  it('uses other keys, salts and identities at each creation', async () => {
    const other = await found();
    const [a, b] = [nurse.keyring.accounts[0], other.keyring.accounts[0]];
    expect(a?.salt).not.toBe(b?.salt);
    expect(a?.recipient).not.toBe(b?.recipient);
    expect(Buffer.from(nurse.keys.registerKey)).not.toEqual(Buffer.from(other.keys.registerKey));
  });

  it('writes neither passphrase, nor key, nor secret identity in the file', () => {
    const text = writeKeyring(nurse.keyring);
    expect(text).not.toMatch(/AGE-SECRET-KEY/i);
    expect(text).not.toContain(COMPOSED);
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(text).not.toContain(Buffer.from(nurse.keys.registerKey).toString(encoding));
  });
});

describe('keyring: tampering', () => {
  let nurse: NewKeyring;

  beforeAll(async () => {
    nurse = await found();
  });

  it.each([
    ['memory', { ...COST, memoryKiB: ARGON2_FLOOR.memoryKiB - 1 }],
    ['passes', { ...COST, passes: ARGON2_FLOOR.passes - 1 }],
    ['both', { ...COST, memoryKiB: 8, passes: 1 }],
  ])(
    'refuses less %s than the floor as KEYRING_WEAKENED, even with the right passphrase',
    async (_what, cost) => {
      const weak = withAccount(nurse.keyring, { cost });
      expect(() => parseKeyring(writeKeyring(weak))).not.toThrow();
      await expect(unlockKeyring(weak, firstId(weak), COMPOSED)).rejects.toMatchObject({
        code: 'KEYRING_WEAKENED',
      });
    },
  );

  it('refuses to create a keyring under the floor', async () => {
    await expect(found({ cost: { ...COST, passes: 1 } })).rejects.toMatchObject({ code: 'KEYRING_WEAKENED' });
  });

  it.each([
    ['memory', { ...COST, memoryKiB: 2 ** 31 }],
    ['passes', { ...COST, passes: 1_000_000 }],
    ['lanes', { ...COST, lanes: 1000 }],
    ['work', { ...COST, memoryKiB: 1024 * 1024, passes: 64 }],
    ['a fraction', { ...COST, passes: 3.5 }],
    ['nothing', { ...COST, memoryKiB: 0 }],
    ['another algorithm', { ...COST, algorithm: 'argon2d' }],
  ])('refuses an absurd cost (%s) while reading: bug, a PC frozen by one number', (_what, cost) => {
    const absurd = withAccount(nurse.keyring, { cost: cost as PassphraseCost });
    expect(() => parseKeyring(writeKeyring(absurd))).toThrow(
      expect.objectContaining({ code: 'KEYRING_DAMAGED' }),
    );
  });

  it('refuses a sealed identity moved to another account: bug, opening with one’s own passphrase as another', async () => {
    const moved = withAccount(nurse.keyring, { id: randomUUID() });
    await expect(unlockKeyring(moved, firstId(moved), COMPOSED)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
  });

  it('refuses a sealed identity moved to another register', async () => {
    const moved = { ...nurse.keyring, registerId: randomUUID() };
    await expect(unlockKeyring(moved, firstId(moved), COMPOSED)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
  });

  it.each([0, 12, 40, -1])('refuses a sealed identity with one bit flipped (byte %i)', async (position) => {
    const sealed = Buffer.from(nurse.keyring.accounts[0]?.sealedIdentity ?? '', 'base64');
    const at = position < 0 ? sealed.length + position : position;
    sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
    const flipped = withAccount(nurse.keyring, { sealedIdentity: sealed.toString('base64') });
    await expect(unlockKeyring(flipped, firstId(flipped), COMPOSED)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
  });

  it('refuses a changed salt, and an identity cut short', async () => {
    const salted = withAccount(nurse.keyring, { salt: randomBytes(16).toString('base64') });
    await expect(unlockKeyring(salted, firstId(salted), COMPOSED)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    const cut = withAccount(nurse.keyring, { sealedIdentity: 'AAAA' });
    await expect(unlockKeyring(cut, firstId(cut), COMPOSED)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
  });

  it('calls an envelope that holds no key damage', async () => {
    const other = await found();
    const swapped: Keyring = { ...nurse.keyring, registerKey: other.keyring.registerKey };
    await expect(unlockKeyring(swapped, firstId(swapped), COMPOSED)).rejects.toMatchObject({
      code: 'KEYRING_DAMAGED',
    });
  });

  it.each([
    ['nothing', ''],
    ['half a file', '{"format":"registre-pai-trousseau","ver'],
    ['another file', '[]'],
    ['null', 'null'],
  ])('calls %s damage', (_what, text) => {
    expect(() => parseKeyring(text)).toThrow(expect.objectContaining({ code: 'KEYRING_DAMAGED' }));
  });

  it('refuses a role written in the file: bug, a right raised with a text editor', () => {
    const account = { ...nurse.keyring.accounts[0], role: 'nurse' };
    const text = JSON.stringify({ ...nurse.keyring, accounts: [account] });
    expect(() => parseKeyring(text)).toThrow(expect.objectContaining({ code: 'KEYRING_DAMAGED' }));
  });
});
