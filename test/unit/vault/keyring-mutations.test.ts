import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { unlockIdentity } from '../../../electron/vault/account-identity.ts';
import { parseKeyring, writeKeyring } from '../../../electron/vault/keyring-text.ts';
import { openWithKits } from '../../../electron/vault/recovery-kit.ts';
import {
  openKeysWithIdentity,
  type SessionKeys,
  unlockKeyring,
} from '../../../electron/vault/unlock-keyring.ts';
import { AppError } from '../../../shared/app-error.ts';
import { makeTeam, PASSPHRASE, type Team } from './sample-keyring.ts';

/** Numbers that look drawn at random and are the same at each run (mulberry32). */
function drawNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function flipBit(file: Buffer, draw: (below: number) => number): string {
  const flipped = Buffer.from(file);
  const at = draw(file.length);
  flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << draw(8)), at);
  return flipped.toString('utf8');
}

const REFUSALS = [
  'KEYRING_DAMAGED',
  'KEYRING_ALTERED',
  'KEYRING_WEAKENED',
  'WRONG_PASSPHRASE',
  'NOT_FOUND',
  'ACCOUNT_CLOSED',
  'KIT_OF_OTHER_REGISTER',
  'KIT_REPLACED',
  'KIT_WRONG_KIND',
];

/** The code of the refusal, or the keys. Anything else that is thrown is a crash. */
async function attempt(open: () => Promise<SessionKeys>): Promise<string | SessionKeys> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('a keyring with one bit flipped', () => {
  let team: Team;
  let file: Buffer;
  beforeAll(async () => {
    team = await makeTeam();
    file = Buffer.from(writeKeyring(team.keyring));
  });

  it('never opens for an account nor for the kits (500 flips)', async () => {
    const draw = drawNumbers(20260901);
    const seen = new Map<string, number>();
    for (let run = 0; run < 500; run += 1) {
      const text = flipBit(file, draw);
      for (const open of [
        () => openKeysWithIdentity(parseKeyring(text), team.keys.identity),
        () => openWithKits(parseKeyring(text), team.kits.register, team.kits.health),
      ]) {
        const code = await attempt(async () => open());
        expect(REFUSALS).toContain(code);
        seen.set(String(code), (seen.get(String(code)) ?? 0) + 1);
      }
    }
    expect(seen.get('KEYRING_ALTERED')).toBeGreaterThan(100);
    expect(seen.get('KEYRING_DAMAGED')).toBeGreaterThan(100);
  });

  it('never opens with the passphrase either (40 flips)', async () => {
    const draw = drawNumbers(7);
    for (let run = 0; run < 40; run += 1) {
      const text = flipBit(file, draw);
      const open = async () => unlockKeyring(parseKeyring(text), team.people.nurse.id, PASSPHRASE);
      expect(REFUSALS).toContain(await attempt(open));
    }
  });

  it('never opens when it is cut short (100 cuts)', async () => {
    const draw = drawNumbers(11);
    for (let run = 0; run < 100; run += 1) {
      // Without its last character, a line feed, the file says the same.
      const text = file.subarray(0, draw(file.length - 1)).toString('utf8');
      expect(await attempt(async () => openKeysWithIdentity(parseKeyring(text), team.keys.identity))).toBe(
        'KEYRING_DAMAGED',
      );
    }
  });

  it('of 0.1.0, which had no seal, opens the same keys or none (200 flips)', async () => {
    const folder = new URL('../../fixtures/golden/0.1.0/', import.meta.url);
    const golden = readFileSync(new URL('trousseau.json', folder));
    const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
    const keyring = parseKeyring(golden.toString('utf8'));
    const identity = await unlockIdentity(keyring, expected.accountId, expected.passphrase);
    const keys = await openKeysWithIdentity(keyring, identity);
    const draw = drawNumbers(3);
    for (let run = 0; run < 200; run += 1) {
      const text = flipBit(golden, draw);
      const result = await attempt(async () => openKeysWithIdentity(parseKeyring(text), identity));
      if (typeof result === 'string') expect(REFUSALS).toContain(result);
      else expect(result).toEqual(keys);
    }
  });
});
