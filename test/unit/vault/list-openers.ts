import { openKey } from '../../../electron/vault/key-envelope.ts';
import type { KeyringChange } from '../../../electron/vault/keyring-changes.ts';
import { parseKeyring, writeKeyring } from '../../../electron/vault/keyring-text.ts';
import type { Team } from './sample-keyring.ts';

/** Opens with what is in the envelopes, whatever the lines of the file say. */
async function opens(envelope: string | null, identity: string): Promise<boolean> {
  if (envelope === null) return false;
  return openKey(envelope, identity).then(
    () => true,
    () => false,
  );
}

/** Who opens what, read from the file as it would be written. */
export async function listOpeners(
  { people, kits }: Team,
  { keyring }: KeyringChange,
  others: Record<string, string> = {},
) {
  const read = parseKeyring(writeKeyring(keyring));
  const identities = {
    nurse: people.nurse.identity,
    doctor: people.doctor.identity,
    head: people.head.identity,
    reader: people.reader.identity,
    registerKit: kits.register,
    healthKit: kits.health,
    ...others,
  };
  const listFor = async (envelope: string | null) => {
    const found: string[] = [];
    for (const [who, identity] of Object.entries(identities))
      if (await opens(envelope, identity)) found.push(who);
    return found;
  };
  return {
    register: await listFor(read.registerKey),
    former: await listFor(read.formerRegisterKey),
    health: await listFor(read.healthKey),
  };
}

/** The openers of a team, as it was made. */
export const EVERYBODY = {
  register: ['nurse', 'doctor', 'head', 'reader', 'registerKit'],
  former: [],
  health: ['nurse', 'doctor', 'healthKit'],
};
