import { lendSource } from '../backup/backup-hooks.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createBackupHandlers({
  open,
  copies: { backups, restorer, salvager },
}: HandlerTools): HandlersOf<'backup' | 'restore' | 'salvage'> {
  return {
    'backup.getState': () => lendSource(open(), (source) => backups.getState(source)),
    'backup.runIfDue': () => lendSource(open(), (source) => backups.runIfDue(source)),
    'backup.make': () => lendSource(open(), (source) => backups.make(source)),
    'backup.setSecondPlace': ({ folder }) =>
      lendSource(open(), (source) => backups.setSecondPlace(source, folder)),
    'restore.list': ({ folder }) => restorer.list(folder),
    'restore.inspect': (input) => restorer.inspect(input),
    'restore.restore': (input) => restorer.restore(input),
    'restore.keyring': () => restorer.restoreKeyring(),
    'salvage.inspect': (credentials) => salvager.inspect(credentials),
    'salvage.recover': (credentials) => salvager.recover(credentials),
  };
}
