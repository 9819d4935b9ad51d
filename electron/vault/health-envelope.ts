import { AppError } from '../../shared/app-error.ts';
import { openKey, sealKey } from './key-envelope.ts';
import type { Keyring } from './keyring-schema.ts';
import { computeProof, isSameSeal, isUnsealedFirstVersion } from './keyring-seal.ts';

/**
 * Seals the health key to the accounts that hold it and to the health kit in force, and proves the list with the
 * health key itself. The seal of the whole file is made with the register key, which a head holds: without this
 * second proof, a head with tools could write themselves among the holders and wait for a nurse to seal the key again.
 */
export async function sealHealthKey(keyring: Keyring, healthKey: Uint8Array): Promise<Keyring> {
  const recipients = listHealthRecipients(keyring);
  if (recipients.length === 0) throw new AppError('LAST_HEALTH_ACCOUNT');
  return {
    ...keyring,
    healthKey: await sealKey(healthKey, recipients),
    healthHolders: { recipients, seal: proveHolders(keyring.registerId, recipients, healthKey) },
  };
}

/** Opens the health key for one who holds it. Throws KEYRING_DAMAGED, or KEYRING_ALTERED when a holder was added. */
export async function openHealthKey(keyring: Keyring, identity: string): Promise<Uint8Array> {
  if (keyring.healthKey === null) throw new AppError('KEYRING_ALTERED');
  const healthKey = await openKey(keyring.healthKey, identity);
  if (!areHoldersProved(keyring, healthKey)) throw new AppError('KEYRING_ALTERED');
  return healthKey;
}

/**
 * Whoever the file says holds the key was in the list when a holder last sealed it. Fewer is right: an account can be
 * withdrawn by somebody who does not have the health key.
 */
export function areHoldersProved(keyring: Keyring, healthKey: Uint8Array): boolean {
  const holders = keyring.healthHolders;
  if (holders === null || !listHealthRecipients(keyring).every((one) => holders.recipients.includes(one)))
    return false;
  if (isUnsealedFirstVersion(keyring)) return true;
  return isSameSeal(holders.seal, proveHolders(keyring.registerId, holders.recipients, healthKey));
}

/** Whom the file says the health key is sealed to. */
export function listHealthRecipients({ accounts, kits }: Keyring): string[] {
  return [
    ...accounts.filter((line) => line.holdsHealthKey && !line.isSuspended).map((line) => line.recipient),
    ...kits.filter((kit) => kit.kind === 'health' && kit.replacedOn === null).map((kit) => kit.recipient),
  ];
}

function proveHolders(registerId: string, recipients: readonly string[], healthKey: Uint8Array): string {
  return computeProof(healthKey, 'registre-pai/titulaires-sante', [registerId, ...recipients].join('\n'));
}
