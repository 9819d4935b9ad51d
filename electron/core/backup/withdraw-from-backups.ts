import { withdrawFromCopy } from '../../vault/keyring-changes.ts';
import { parseKeyring, writeKeyring } from '../../vault/keyring-text.ts';
import { openKeysWithIdentity, type SessionKeys } from '../../vault/unlock-keyring.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { getBackupFiles, readSmallText } from './backup-files.ts';

type Withdrawal = { keys: SessionKeys; recipients: readonly string[]; today: string };

/**
 * Takes the withdrawn recipients out of the keyrings of copies: the same keys, sealed again to the others. A copy that
 * the one at work cannot open (made before their present passphrase) stays as it is.
 *
 * @returns how many could not be changed.
 */
export async function withdrawFromBackups(
  folders: readonly string[],
  withdrawal: Withdrawal,
): Promise<number> {
  let failures = 0;
  for (const folder of folders) {
    try {
      await withdrawFromBackup(folder, withdrawal);
    } catch {
      failures += 1;
    }
  }
  return failures;
}

async function withdrawFromBackup(folder: string, { keys, recipients, today }: Withdrawal): Promise<void> {
  const path = getBackupFiles(folder).keyring;
  const keyring = parseKeyring(readSmallText(path) ?? '');
  const known = [...keyring.accounts, ...keyring.kits].map(({ recipient }) => recipient);
  if (!known.some((recipient) => recipients.includes(recipient))) return;
  const opened = await openKeysWithIdentity(keyring, keys.identity);
  const { keyring: changed } = await withdrawFromCopy(keyring, opened, recipients, today);
  writeFileAtomically(path, Buffer.from(writeKeyring(changed)));
}
