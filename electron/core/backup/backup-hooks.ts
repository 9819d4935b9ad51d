import { AppError } from '../../../shared/app-error.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import type { LeaseDesk, MigrationFacts, SessionHooks } from '../session/session-hooks.ts';
import type { BackupService, BackupSource } from './backup-service.ts';
import { finishReplacementAlone } from './own-folder.ts';
import { withdrawFromBackups } from './withdraw-from-backups.ts';

/** What the copies have to do at the turns of a session. */
export function createBackupHooks(
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
  backups: BackupService,
  desk: LeaseDesk | null,
): Omit<SessionHooks, 'leases'> {
  return {
    beforeReading: (folder) => finishReplacementAlone(desk, folder, clock.now()),
    beforeMigrating: (facts) => keepBeforeMigrating(backups, facts),
    beforeClose: (register, reason) => {
      // Another computer writes in it by now, or it was never ours.
      if (reason === 'lost' || register.isReadOnly) return;
      lendSource(register, (source) => backups.runAtClose(source, reason));
    },
    afterWithdrawal: async ({ folder, keyring, keys, recipients }) => {
      const start = performance.now();
      const folders = backups.listFolders(folder, keyring.registerId);
      const failures = await withdrawFromBackups(folders, { keys, recipients, today: clock.today() });
      const code = failures === 0 ? 'OK' : 'BACKUP_DAMAGED';
      log({ route: 'backup.withdraw', milliseconds: Math.round(performance.now() - start), code });
    },
  };
}

export function lendSource<Result>(register: OpenRegister, work: (source: BackupSource) => Result): Result {
  const { folder, account } = register;
  return register.lendFiles(({ database, databaseKey, keyring }) =>
    work({ folder, database, key: databaseKey, keyring, madeBy: account.name }),
  );
}

/** A register whose re-key was cut short may still be encrypted with the key before. */
function keepBeforeMigrating(backups: BackupService, facts: MigrationFacts): void {
  const { registerKey, formerRegisterKey } = facts.keys;
  try {
    backups.keepBeforeMigrating({ ...facts, key: registerKey });
  } catch (error) {
    const isOther = error instanceof AppError && error.code === 'BACKUP_DAMAGED';
    if (!isOther || formerRegisterKey === null) throw error;
    backups.keepBeforeMigrating({ ...facts, key: formerRegisterKey });
  }
}
