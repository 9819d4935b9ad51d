import { lendSource } from '../backup/backup-hooks.ts';
import type { OpenRegister } from '../open-register.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createBackupHandlers({
  open,
  copies: { backups, restorer, salvager },
}: HandlerTools): HandlersOf<'backup' | 'restore' | 'salvage'> {
  return {
    'backup.getState': () => lendSource(open(), (source) => backups.getState(source)),
    'backup.runIfDue': () => lendSource(open(), (source) => backups.runIfDue(source)),
    'backup.make': () => {
      const state = lendSource(open(), (source) => backups.make(source));
      record(open(), 'backup.make');
      return state;
    },
    'backup.setSecondPlace': ({ folder }) => {
      const state = lendSource(open(), (source) => backups.setSecondPlace(source, folder));
      record(open(), 'backup.setSecondPlace');
      return state;
    },
    'restore.list': ({ folder }) => restorer.list(folder),
    'restore.inspect': (input) => restorer.inspect(input),
    'restore.restore': (input) => restorer.restore(input),
    'restore.keyring': () => restorer.restoreKeyring(),
    'salvage.inspect': (credentials) => salvager.inspect(credentials),
    'salvage.recover': (credentials) => salvager.recover(credentials),
  };
}

function record(register: OpenRegister, action: 'backup.make' | 'backup.setSecondPlace'): void {
  register.record({ action, recordKind: 'register', recordId: register.registerId });
}
