import { execFileSync, spawnSync } from 'node:child_process';
import * as crypto from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { openKey, sealKey } from '../../../electron/vault/key-envelope.ts';
import { withdrawAccount } from '../../../electron/vault/keyring-changes.ts';
import { ARGON2_FLOOR } from '../../../electron/vault/keyring-schema.ts';
import { writeKeyring } from '../../../electron/vault/keyring-text.ts';
import { calibrateCost, derivePassphraseKey } from '../../../electron/vault/passphrase-key.ts';
import { openSealedBytes, sealBytes } from '../../../electron/vault/sealed-bytes.ts';
import { makeTeam } from './sample-keyring.ts';

const hasAge = spawnSync('age', ['--version']).status === 0;
if (!hasAge)
  console.warn('The age command is not installed (apt-get install age): envelopes are not cross-checked.');
type Argon2Sync = (name: string, options: object) => Buffer;
const nodeArgon2 = Reflect.get(crypto, 'argon2Sync') as Argon2Sync | undefined;

describe('key envelope', () => {
  it.skipIf(!hasAge)('opens with the age command: bug, keys that only this program can read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'registre-pai-age-'));
    try {
      const identity = await generateX25519Identity();
      const key = crypto.randomBytes(32);
      const other = await identityToRecipient(await generateX25519Identity());
      writeFileSync(join(folder, 'identity'), `${identity}\n`, { mode: 0o600 });
      writeFileSync(
        join(folder, 'key.age'),
        await sealKey(key, [other, await identityToRecipient(identity)]),
      );
      const opened = execFileSync('age', [
        '--decrypt',
        '--identity',
        join(folder, 'identity'),
        join(folder, 'key.age'),
      ]);
      expect(opened).toEqual(key);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.skipIf(!hasAge)('of a written keyring opens with a printed kit and the age command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'registre-pai-age-'));
    try {
      const team = await makeTeam();
      const { people } = team;
      const rekeyed = await withdrawAccount(team.keyring, team.keys, people.doctor.id, { remove: true });
      const read: Record<string, unknown> = JSON.parse(writeKeyring(rekeyed.keyring));
      const open = (field: 'registerKey' | 'healthKey', secret: string) => {
        writeFileSync(join(folder, 'kit.txt'), `${secret}\n`, { mode: 0o600 });
        const input = String(read[field]);
        return execFileSync('age', ['--decrypt', '--identity', join(folder, 'kit.txt')], {
          input,
          stdio: ['pipe', 'pipe', 'ignore'],
        });
      };
      expect([...open('registerKey', team.kits.register)]).toEqual([...rekeyed.keys.registerKey]);
      expect([...open('healthKey', team.kits.health)]).toEqual([...(rekeyed.keys.healthKey ?? [])]);
      expect(() => open('healthKey', team.kits.register)).toThrow();
      expect(() => open('registerKey', people.doctor.identity)).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('opens for each recipient and nobody else, and holds 32 bytes exactly', async () => {
    const [ours, theirs, stranger] = await Promise.all([1, 2, 3].map(() => generateX25519Identity()));
    const recipients = await Promise.all(
      [ours, theirs].map((identity) => identityToRecipient(identity ?? '')),
    );
    const key = crypto.randomBytes(32);
    const envelope = await sealKey(key, recipients);
    for (const identity of [ours, theirs])
      expect(Buffer.from(await openKey(envelope, identity ?? ''))).toEqual(key);
    await expect(openKey(envelope, stranger ?? '')).rejects.toMatchObject({ code: 'KEYRING_DAMAGED' });
    const short = await sealKey(crypto.randomBytes(16), recipients);
    await expect(openKey(short, ours ?? '')).rejects.toMatchObject({ code: 'KEYRING_DAMAGED' });
  });
});

describe('passphrase key', () => {
  const cost = { algorithm: 'argon2id', ...ARGON2_FLOOR, lanes: 2 } as const;

  it.skipIf(!nodeArgon2)('is Argon2id as another implementation computes it', async () => {
    const salt = crypto.randomBytes(16);
    const expected = nodeArgon2?.('argon2id', {
      message: Buffer.from('élève à côté', 'utf8'),
      nonce: salt,
      parallelism: cost.lanes,
      tagLength: 32,
      memory: cost.memoryKiB,
      passes: cost.passes,
    });
    expect(Buffer.from(await derivePassphraseKey('élève à côté', salt, cost))).toEqual(expected);
  });

  it('never costs less than the default, whatever the clock says: bug, a fast or broken clock that weakens keys', async () => {
    for (const step of [0, 1, 100_000]) {
      let time = 0;
      const calibrated = await calibrateCost(() => (time += step));
      expect(calibrated).toMatchObject({ algorithm: 'argon2id', memoryKiB: 128 * 1024 });
      expect(calibrated.passes).toBeGreaterThanOrEqual(3);
      expect(calibrated.passes).toBeLessThanOrEqual(16);
    }
  });
});

describe('sealed bytes', () => {
  const key = crypto.randomBytes(32);
  const plain = Buffer.from('ce qui est scellé');

  it('opens in its own context only: bug, a sealed record copied to another pupil', () => {
    const sealed = sealBytes(key, plain, 'pupil/1');
    expect(Buffer.from(openSealedBytes(key, sealed, 'pupil/1') ?? [])).toEqual(plain);
    expect(openSealedBytes(key, sealed, 'pupil/2')).toBeNull();
    expect(openSealedBytes(crypto.randomBytes(32), sealed, 'pupil/1')).toBeNull();
  });

  it('refuses any flipped bit and any cut', () => {
    const sealed = Buffer.from(sealBytes(key, plain, ''));
    for (let index = 0; index < sealed.length; index += 1) {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(index) ^ 0x80, index);
      expect(openSealedBytes(key, flipped, '')).toBeNull();
      expect(openSealedBytes(key, sealed.subarray(0, index), '')).toBeNull();
    }
  });

  it('never seals twice alike', () => {
    expect(Buffer.from(sealBytes(key, plain, ''))).not.toEqual(Buffer.from(sealBytes(key, plain, '')));
  });
});
