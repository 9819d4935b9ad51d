import { createAccountIdentity, type NewAccount } from './account-identity.ts';
import { sealHealthKey } from './health-envelope.ts';
import { drawKey } from './key-envelope.ts';
import type { Keyring } from './keyring-schema.ts';
import { sealKeyring } from './keyring-seal.ts';
import { sealRegisterKeys } from './register-envelope.ts';
import type { SessionKeys } from './unlock-keyring.ts';

export type FounderKeys = NewAccount & {
  registerId: string;
  /** A nurse or a doctor: the health compartment begins with them. */
  isHealthRole: boolean;
  demonstration: boolean;
};

/** Makes two random keys and grants them to the first account (the health key only to a health role). */
export async function createKeyring(founder: FounderKeys): Promise<{ keyring: Keyring; keys: SessionKeys }> {
  const { account, identity } = await createAccountIdentity(founder.registerId, founder);
  const registerKey = drawKey();
  const healthKey = founder.isHealthRole ? drawKey() : null;
  const keys: SessionKeys = { identity, registerKey, formerRegisterKey: null, healthKey };
  const empty: Keyring = {
    format: 'registre-pai-trousseau',
    version: 2,
    registerId: founder.registerId,
    demonstration: founder.demonstration,
    generation: 1,
    accounts: [{ ...account, holdsHealthKey: founder.isHealthRole }],
    kits: [],
    registerKey: '',
    formerRegisterKey: null,
    healthKey: null,
    healthHolders: null,
    seal: '',
  };
  const withRegister = await sealRegisterKeys(empty, keys);
  const keyring = healthKey ? await sealHealthKey(withRegister, healthKey) : withRegister;
  return { keyring: sealKeyring(keyring, registerKey), keys };
}
