import { AppError } from '../../../shared/app-error.ts';
import { flushFile } from '../../database/flush-file.ts';
import { migrateRegister } from '../../database/migrate.ts';
import { checkIntegrity, countTableRows } from '../../database/register-copy.ts';
import { inTransaction, type RegisterDatabase } from '../../database/register-database.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { createRepositories } from '../repositories.ts';
import { copyDatabase, getBackupFiles } from './backup-files.ts';
import { toBackupError, withCopiedDatabase } from './inspect-backup.ts';
import type { FoundBackup } from './list-backups.ts';
import { areSameCounts } from './verify-backup.ts';

type RestoreTerms = {
  found: FoundBackup;
  keys: SessionKeys;
  /** Who restores, and must be able to open the result. */
  accountId: string;
  migrationsFolder: string;
  now: string;
  /** Changes the register at hand has seen: the restored one goes on from there, so that a copy of it is due. */
  changeCount: number | null;
};

/**
 * Writes the database of a copy in a folder: whole, in the shape this version knows, with the journal's row, and sure
 * to open for the one who restores. Throws before anything of the present register is touched: BACKUP_DAMAGED,
 * ACCOUNT_CLOSED, REGISTER_TOO_RECENT, DISK_FULL.
 */
export function prepareRestoredDatabase(terms: RestoreTerms, file: string): void {
  const { found, keys, migrationsFolder } = terms;
  try {
    copyDatabase(getBackupFiles(found.backup.path).database, file);
    withCopiedDatabase(file, keys, (database) => {
      checkIntegrity(database);
      checkCounts(database, found);
      // No copy is needed before: the one that is restored stays where it is.
      migrateRegister(database, migrationsFolder, () => undefined);
      inTransaction(database, () => signRestored(database, terms));
    });
    flushFile(file);
  } catch (error) {
    throw toBackupError(error);
  }
}

/** A whole database that is not the one the copy was described with is not this copy. */
function checkCounts(database: RegisterDatabase, { description }: FoundBackup): void {
  if (description && !areSameCounts(countTableRows(database), description.rowCounts))
    throw new AppError('BACKUP_DAMAGED');
}

function signRestored(
  database: RegisterDatabase,
  { found, accountId, now, changeCount }: RestoreTerms,
): void {
  const repositories = createRepositories(database);
  if (repositories.accounts.find(accountId)?.status !== 'active') throw new AppError('ACCOUNT_CLOSED');
  const { keyringGeneration, pendingKeyring } = repositories.settings.get();
  if (pendingKeyring === null && keyringGeneration !== found.keyring.generation)
    throw new AppError('KEYRING_MISMATCH');
  if (changeCount !== null) database.sqlite.prepare('update setting set change_count = ?').run(changeCount);
  repositories.journal.append({
    at: now,
    accountId,
    action: 'restore.restore',
    recordKind: 'register',
    recordId: found.keyring.registerId,
  });
}
