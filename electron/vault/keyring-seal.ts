import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Keyring } from './keyring-schema.ts';
import { writeKeyring } from './keyring-text.ts';

/** The keyring with the proof that somebody who holds the register key wrote every word of it. */
export function sealKeyring(keyring: Keyring, registerKey: Uint8Array): Keyring {
  return { ...keyring, seal: computeSeal(keyring, registerKey) };
}

/**
 * A keyring of 0.1.0 has no seal and counts as sealed: nothing in that file could be proved. Once the register has
 * been upgraded the database holds a generation above 0, so a file rewritten to look like the old one is refused there.
 */
export function isKeyringSealed(keyring: Keyring, registerKey: Uint8Array): boolean {
  return isUnsealedFirstVersion(keyring) || isSameSeal(keyring.seal, computeSeal(keyring, registerKey));
}

/** The file as 0.1.0 could have written it, and nothing more. */
export function isUnsealedFirstVersion(keyring: Keyring): boolean {
  const { generation, seal, accounts, kits, formerRegisterKey } = keyring;
  return (
    generation === 0 &&
    seal === '' &&
    accounts.length === 1 &&
    kits.length === 0 &&
    formerRegisterKey === null
  );
}

/** HMAC-SHA-256 in base64, under a key of its own for each purpose. */
export function computeProof(key: Uint8Array, purpose: string, text: string): string {
  const proofKey = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32));
  return createHmac('sha256', proofKey).update(text, 'utf8').digest('base64');
}

/** In constant time. */
export function isSameSeal(found: string, expected: string): boolean {
  const [left, right] = [Buffer.from(found, 'utf8'), Buffer.from(expected, 'utf8')];
  return left.length === right.length && timingSafeEqual(left, right);
}

function computeSeal(keyring: Keyring, registerKey: Uint8Array): string {
  return computeProof(registerKey, 'registre-pai/trousseau', writeKeyring({ ...keyring, seal: '' }));
}
