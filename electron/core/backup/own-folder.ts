import { AppError } from '../../../shared/app-error.ts';
import { isDatabaseHeld } from '../../database/is-database-held.ts';
import { getRegisterFiles } from '../files/register-folder.ts';
import type { LeaseDesk } from '../session/session-hooks.ts';
import { finishReplacement, isReplacementPending } from './replace-register.ts';

/** Runs the work while nobody else may open the register. Throws REGISTER_IN_USE or FOLDER_NOT_WRITABLE. */
export function withOwnFolder<Result>(
  desk: LeaseDesk | null,
  terms: { folder: string; name: string; since: string },
  work: () => Result,
): Result {
  if (!desk) return work();
  const answer = desk.take({ ...terms, onLost: () => undefined });
  if (answer.outcome === 'unwritable') throw new AppError('FOLDER_NOT_WRITABLE');
  if (answer.outcome === 'held') {
    const since = answer.holder?.since;
    throw new AppError('REGISTER_IN_USE', { details: since === undefined ? {} : { since } });
  }
  try {
    // Somebody works in it although their lock file is gone.
    if (isDatabaseHeld(getRegisterFiles(terms.folder).database)) throw new AppError('REGISTER_IN_USE');
    return work();
  } finally {
    answer.lease.release();
  }
}

/** What a restoration that was cut short left to do, before anything of the register is read. */
export function finishReplacementAlone(desk: LeaseDesk | null, folder: string, since: string): void {
  if (!isReplacementPending(folder)) return;
  withOwnFolder(desk, { folder, name: '', since }, () => finishReplacement(folder));
}
