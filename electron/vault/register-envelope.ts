import { AppError } from '../../shared/app-error.ts';
import { sealKey } from './key-envelope.ts';
import type { Keyring } from './keyring-schema.ts';

/** The keys that open the database; the former one only while it is being encrypted again. */
export type RegisterKeys = { registerKey: Uint8Array; formerRegisterKey: Uint8Array | null };

/** Seals the register key, and the former one, to every active account and to the register kit in force. */
export async function sealRegisterKeys(keyring: Keyring, keys: RegisterKeys): Promise<Keyring> {
  const active = keyring.accounts.filter((account) => !account.isSuspended);
  if (active.length === 0) throw new AppError('LAST_ADMINISTRATOR');
  const kits = keyring.kits.filter((kit) => kit.kind === 'register' && kit.replacedOn === null);
  const recipients = [...active, ...kits].map(({ recipient }) => recipient);
  return {
    ...keyring,
    registerKey: await sealKey(keys.registerKey, recipients),
    formerRegisterKey: keys.formerRegisterKey && (await sealKey(keys.formerRegisterKey, recipients)),
  };
}
