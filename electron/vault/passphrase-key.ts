import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { AppError } from '../../shared/app-error.ts';
import { ARGON2_FLOOR, type PassphraseCost } from './keyring-schema.ts';

const DEFAULT_COST: PassphraseCost = { algorithm: 'argon2id', memoryKiB: 128 * 1024, passes: 3, lanes: 2 };
const TARGET_MILLISECONDS = 500;

/**
 * The cost that takes about half a second on this computer, never less than the default.
 * @param now a clock in milliseconds, to measure one derivation.
 */
export async function calibrateCost(now: () => number): Promise<PassphraseCost> {
  const start = now();
  await derivePassphraseKey('calibration', randomBytes(16), DEFAULT_COST);
  const elapsed = Math.max(1, now() - start);
  const passes = Math.floor((DEFAULT_COST.passes * TARGET_MILLISECONDS) / elapsed);
  return { ...DEFAULT_COST, passes: Math.min(16, Math.max(DEFAULT_COST.passes, passes)) };
}

/**
 * 32 bytes from a passphrase (Argon2id, computed off the main thread). NFC first: the same accents typed on another
 * keyboard give the same key. Throws KEYRING_WEAKENED under the floor.
 */
export async function derivePassphraseKey(
  passphrase: string,
  salt: Uint8Array,
  cost: PassphraseCost,
): Promise<Uint8Array> {
  if (cost.memoryKiB < ARGON2_FLOOR.memoryKiB || cost.passes < ARGON2_FLOOR.passes)
    throw new AppError('KEYRING_WEAKENED');
  return hashRaw(passphrase.normalize('NFC'), {
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  });
}
