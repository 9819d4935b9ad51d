import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import { listRenewed, listWithdrawn } from '../session/compare-keyrings.ts';
import type { LeaseDesk, SessionHooks } from '../session/session-hooks.ts';
import type { BackupService, BackupSource } from './backup-service.ts';
import { followInBackups } from './follow-in-backups.ts';
import { tryKeys } from './inspect-backup.ts';
import { finishReplacementAlone } from './own-folder.ts';

/** What the copies have to do at the turns of a session. */
export function createBackupHooks(
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
  backups: BackupService,
  desk: LeaseDesk | null,
): Omit<SessionHooks, 'leases' | 'afterOpening'> {
  return {
    beforeReading: (folder) => finishReplacementAlone(desk, folder, clock.now()),
    beforeMigrating: (facts) => tryKeys(facts.keys, (key) => backups.keepBeforeMigrating({ ...facts, key })),
    beforeClose: (register, reason) => {
      // Another computer writes in it by now, or it was never ours.
      if (reason === 'lost' || register.isReadOnly) return;
      lendSource(register, (source) => backups.runAtClose(source, reason));
    },
    afterKeyringChange: async ({ folder, before, after, reopen }) => {
      const [withdrawn, renewed] = [listWithdrawn(before, after), listRenewed(before, after)];
      if (withdrawn.accountIds.length + withdrawn.kits.length + renewed.length === 0) return;
      const start = performance.now();
      const folders = backups.listFolders(folder, after.registerId);
      const change = { reopen, withdrawn, renewed, today: clock.today() };
      const failures = await followInBackups(folders, change);
      const code = failures === 0 ? 'OK' : 'BACKUP_DAMAGED';
      log({ route: 'backup.followKeyring', milliseconds: Math.round(performance.now() - start), code });
    },
  };
}

export function lendSource<Result>(register: OpenRegister, work: (source: BackupSource) => Result): Result {
  const { folder, account, registerId } = register;
  const record: BackupSource['record'] = (action) =>
    register.record({ action, recordKind: 'register', recordId: registerId });
  return register.lendFiles(({ database, databaseKey, keyring }) =>
    work({ folder, database, key: databaseKey, keyring, madeBy: account.name, record }),
  );
}
