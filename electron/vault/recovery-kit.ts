import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { AppError } from '../../shared/app-error.ts';
import { openHealthKey } from './health-envelope.ts';
import type { Keyring, RecoveryKit } from './keyring-schema.ts';
import { openRegisterKeys, type SessionKeys } from './unlock-keyring.ts';

const PREFIX = 'AGE-SECRET-KEY-1';
/** Characters after the prefix: 32 bytes and six characters of checksum. */
const LENGTH = 58;
const GROUP = 4;

/** A kit at random: the secret to print, and the public part to put in the keyring (`putKit`). */
export async function createKitSecret(): Promise<{ secret: string; recipient: string }> {
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}

/** What is printed and typed back: without the prefix, in groups of four. The last one is shorter. */
export function splitKitGroups(secret: string): string[] {
  return secret.slice(PREFIX.length).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}

/**
 * The secret, from what was typed or scanned: with or without the prefix, spaces, dashes and capitals do not matter,
 * and a letter that keys never have (O, I, B, or the digit 1) stands for the one it looks like. Throws KIT_MISTYPED:
 * the checksum finds up to four wrong characters for certain, and misses more than that once in a billion times.
 */
export async function readTypedKit(text: string): Promise<string> {
  const typed = text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const key = typed.length > LENGTH ? typed.replace(/^AGESECRETKEY[1IL]/, '') : typed;
  if (key.length !== LENGTH) throw new AppError('KIT_MISTYPED');
  const secret = PREFIX + key.replaceAll('O', '0').replaceAll(/[1I]/g, 'L').replaceAll('B', '8');
  await identifyKit(secret);
  return secret;
}

/** Which kit of this register it is. Throws KIT_MISTYPED, KIT_OF_OTHER_REGISTER or KIT_REPLACED. */
export async function findKit(keyring: Keyring, secret: string): Promise<RecoveryKit> {
  const recipient = await identifyKit(secret);
  const kit = keyring.kits.find((one) => one.recipient === recipient);
  if (!kit) throw new AppError('KIT_OF_OTHER_REGISTER');
  if (kit.replacedOn !== null) throw new AppError('KIT_REPLACED');
  return kit;
}

/**
 * Opens the keyring with the printed kits. Throws what `findKit` throws, KIT_WRONG_KIND when a sheet stands in the
 * place of the other, KEYRING_DAMAGED or KEYRING_ALTERED.
 */
export async function openWithKits(
  keyring: Keyring,
  registerKit: string,
  healthKit: string | null,
): Promise<SessionKeys> {
  await checkKind(keyring, registerKit, 'register');
  if (healthKit !== null) await checkKind(keyring, healthKit, 'health');
  const registerKeys = await openRegisterKeys(keyring, registerKit);
  const healthKey = healthKit === null ? null : await openHealthKey(keyring, healthKit);
  return { identity: registerKit, ...registerKeys, healthKey };
}

async function checkKind(keyring: Keyring, secret: string, kind: RecoveryKit['kind']): Promise<void> {
  const kit = await findKit(keyring, secret);
  if (kit.kind !== kind) throw new AppError('KIT_WRONG_KIND');
}

async function identifyKit(secret: string): Promise<string> {
  try {
    return await identityToRecipient(secret);
  } catch {
    // No cause: its message may quote the secret.
    throw new AppError('KIT_MISTYPED');
  }
}
