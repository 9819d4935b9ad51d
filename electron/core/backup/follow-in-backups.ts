import { renewInCopy, type Withdrawn, withdrawFromCopy } from '../../vault/keyring-copies.ts';
import type { Keyring, KeyringAccount } from '../../vault/keyring-schema.ts';
import { parseKeyring, writeKeyring } from '../../vault/keyring-text.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import type { Reopen } from '../session/finish-pending-keyring.ts';
import { wipeKeys } from '../session/register-store.ts';
import { getBackupFiles, readSmallText } from './backup-files.ts';

/** What the keyrings of the copies must follow. */
type CopyChange = {
  /** Opens them: as the one at work opened the register before the change. */
  reopen: Reopen;
  withdrawn: Withdrawn;
  /** Lines of the present keyring, of the accounts with a new passphrase. */
  renewed: readonly KeyringAccount[];
  today: string;
};

/**
 * Takes the withdrawn accounts and kits out of the keyrings of copies, and puts the passphrases of today in them. A copy
 * that the one at work cannot open stays as it is.
 *
 * @returns how many could not be changed.
 */
export async function followInBackups(folders: readonly string[], change: CopyChange): Promise<number> {
  let failures = 0;
  for (const folder of folders) {
    try {
      await followInBackup(folder, change);
    } catch {
      failures += 1;
    }
  }
  return failures;
}

async function followInBackup(folder: string, change: CopyChange): Promise<void> {
  const path = getBackupFiles(folder).keyring;
  const keyring = parseKeyring(readSmallText(path) ?? '');
  const renewed = change.renewed.filter((line) => isOutdated(keyring, line));
  const isTouched = holdsWithdrawn(keyring, change.withdrawn);
  if (renewed.length === 0 && !isTouched) return;
  const keys = await change.reopen(keyring);
  try {
    let next = keyring;
    for (const line of renewed) next = (await renewInCopy(next, keys, line)).keyring;
    if (isTouched) next = (await withdrawFromCopy(next, keys, change.withdrawn, change.today)).keyring;
    writeFileAtomically(path, Buffer.from(writeKeyring(next)));
  } finally {
    wipeKeys(keys);
  }
}

/** Somebody taken out of a copy is not let in again by a new passphrase. */
function isOutdated({ accounts }: Keyring, { id, recipient }: KeyringAccount): boolean {
  return accounts.some((line) => line.id === id && line.recipient !== recipient && !line.isSuspended);
}

function holdsWithdrawn({ accounts, kits }: Keyring, withdrawn: Withdrawn): boolean {
  return (
    accounts.some(({ id, isSuspended }) => withdrawn.accountIds.includes(id) && !isSuspended) ||
    kits.some(({ recipient, replacedOn }) => withdrawn.kits.includes(recipient) && replacedOn === null)
  );
}
