import { randomBytes } from 'node:crypto';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { AppError } from '../../shared/app-error.ts';

/** A new key of 32 bytes, in memory of its own: a small Buffer shares Node's pool with other data. */
export function drawKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

/** Seals a 32-byte key in a standard age file that each of the recipients can open. */
export async function sealKey(key: Uint8Array, recipients: readonly string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(key));
}

/** Opens an envelope with an identity that was granted it. Throws KEYRING_DAMAGED when it cannot. */
export async function openKey(envelope: string, identity: string): Promise<Uint8Array> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const key = await decrypter.decrypt(armor.decode(envelope));
    if (key.length !== 32) throw new Error('A key is 32 bytes long');
    return key;
  } catch (cause) {
    throw new AppError('KEYRING_DAMAGED', { cause });
  }
}
