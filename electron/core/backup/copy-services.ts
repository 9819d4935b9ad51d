import { SettingsFile } from '../files/settings-file.ts';
import type { Ports } from '../ports.ts';
import { SessionService } from '../services/session-service.ts';
import type { LeaseDesk, SessionHooks } from '../session/session-hooks.ts';
import { createBackupHooks } from './backup-hooks.ts';
import { BackupService } from './backup-service.ts';
import { RestoreService } from './restore-service.ts';
import { SalvageService } from './salvage-service.ts';

/** What makes copies of a register, puts one back, and saves what can be of a damaged one. */
export type CopyServices = { backups: BackupService; restorer: RestoreService; salvager: SalvageService };

/** The session and what keeps copies of its register, each of which needs the other. */
export function createSession(
  ports: Ports,
  desk: LeaseDesk | null,
  afterOpening: SessionHooks['afterOpening'] = null,
): { session: SessionService; copies: CopyServices } {
  const backups = new BackupService(ports.clock, new SettingsFile(ports.folders.settings));
  const session = new SessionService(ports, {
    leases: desk,
    afterOpening,
    ...createBackupHooks(ports, backups, desk),
  });
  const copies = {
    backups,
    restorer: new RestoreService(ports, session, desk),
    salvager: new SalvageService(ports, session, desk),
  };
  return { session, copies };
}
