import { randomUUID } from 'node:crypto';
import { unlockIdentity } from '../../../electron/vault/account-identity.ts';
import { createKeyring, type FounderKeys } from '../../../electron/vault/create-keyring.ts';
import {
  addAccount,
  grantHealth,
  type KeyringChange,
  putKit,
} from '../../../electron/vault/keyring-changes.ts';
import { ARGON2_FLOOR, type Keyring, type PassphraseCost } from '../../../electron/vault/keyring-schema.ts';
import { createKitSecret } from '../../../electron/vault/recovery-kit.ts';

export const COST: PassphraseCost = { algorithm: 'argon2id', ...ARGON2_FLOOR, lanes: 2 };
export const PASSPHRASE = 'élève à côté';

export function found(change: Partial<FounderKeys> = {}): Promise<KeyringChange> {
  return createKeyring({
    registerId: randomUUID(),
    accountId: randomUUID(),
    name: 'Camille Durand',
    passphrase: PASSPHRASE,
    isHealthRole: true,
    demonstration: false,
    cost: COST,
    ...change,
  });
}

export type Person = { id: string; identity: string; recipient: string };
export type Team = KeyringChange & {
  people: { nurse: Person; doctor: Person; head: Person; reader: Person };
  kits: { register: string; health: string };
};

/** A nurse, who founds and whose keys these are, a doctor she let in, a head, a reader, and the two kits. */
export async function makeTeam(): Promise<Team> {
  let change = await found();
  const nurse = await readPerson(change.keyring, change.keyring.accounts[0]?.id ?? '');
  const add = async (name: string) => {
    const accountId = randomUUID();
    change = await addAccount(change.keyring, change.keys, {
      accountId,
      name,
      passphrase: PASSPHRASE,
      cost: COST,
    });
    return readPerson(change.keyring, accountId);
  };
  const doctor = await add('Dr Martin');
  change = await grantHealth(change.keyring, change.keys, doctor.id);
  const people = { nurse, doctor, head: await add('Mme Petit'), reader: await add('M. Roy') };
  const [register, health] = [await createKitSecret(), await createKitSecret()];
  const kit = { createdOn: '2026-09-01' };
  change = await putKit(change.keyring, change.keys, {
    ...kit,
    kind: 'register',
    recipient: register.recipient,
  });
  change = await putKit(change.keyring, change.keys, {
    ...kit,
    kind: 'health',
    recipient: health.recipient,
  });
  return { ...change, people, kits: { register: register.secret, health: health.secret } };
}

export async function readPerson(keyring: Keyring, id: string): Promise<Person> {
  const recipient = keyring.accounts.find((account) => account.id === id)?.recipient ?? '';
  return { id, recipient, identity: await unlockIdentity(keyring, id, PASSPHRASE) };
}

export function withAccount(keyring: Keyring, change: Partial<Keyring['accounts'][number]>): Keyring {
  return { ...keyring, accounts: keyring.accounts.map((account) => ({ ...account, ...change })) };
}

export const firstId = (keyring: Keyring) => keyring.accounts[0]?.id ?? '';
