import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionState } from '../../../shared/contract/session-contract.ts';
import type { Keyring, RecoveryKit } from '../../vault/keyring-schema.ts';
import type { OpenRegister } from '../open-register.ts';

/** The state of a session on an open register. */
export function describeOpen(register: OpenRegister, today: string): SessionState {
  const { folder, demonstration, account, readOnly, healthAccess } = register;
  if (register.mustChangePassphrase) return { stage: 'passphraseChange', demonstration, account };
  const { schoolName, lockAfterMinutes } = register.read(({ school, settings }) => ({
    schoolName: school.get().school.name,
    lockAfterMinutes: settings.get().lockAfterMinutes,
  }));
  return {
    stage: 'open',
    folder,
    demonstration,
    account,
    health: healthAccess,
    readOnly,
    lockAfterMinutes,
    schoolName,
    today,
  };
}

/** What the unlock screen may know before anything is opened. */
export function describeLocked(
  { accounts, kits, demonstration }: Keyring,
  facts: { folder: string; waitSeconds: number; suggestedFolder: string },
): SessionState {
  const isKept = (kind: RecoveryKit['kind']) =>
    kits.some((kit) => kit.kind === kind && kit.replacedOn === null);
  return {
    stage: 'locked',
    ...facts,
    demonstration,
    accounts: accounts.filter(({ isSuspended }) => !isSuspended).map(({ id, name }) => ({ id, name })),
    kits: { register: isKept('register'), health: isKept('health') },
  };
}

/** A folder name that is free: « Registre PAI », then « Registre PAI 2 »… */
export function proposeFolder(parent: string, name: string): string {
  let folder = join(parent, name);
  for (let number = 2; existsSync(folder); number += 1) folder = join(parent, `${name} ${number}`);
  return folder;
}
