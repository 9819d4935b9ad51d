import { AppError } from '../../../shared/app-error.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

const fail = () => {
  throw new AppError('INTERNAL');
};

export function createBackupHandlers(_tools: HandlerTools): HandlersOf<'backup' | 'restore' | 'salvage'> {
  return {
    'backup.getState': fail,
    'backup.runIfDue': fail,
    'backup.make': fail,
    'backup.setSecondPlace': fail,
    'restore.list': fail,
    'restore.inspect': fail,
    'restore.restore': fail,
    'restore.keyring': fail,
    'salvage.inspect': fail,
    'salvage.recover': fail,
  };
}
