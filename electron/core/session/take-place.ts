import { AppError } from '../../../shared/app-error.ts';
import type { Holder } from '../../../shared/contract/session-contract.ts';
import type { LeaseDesk } from './session-hooks.ts';

/** Where a session works: the register's folder, or a copy of it that is only read. */
export type Place = {
  folder: string;
  readOnly: { holder: Holder | null; copiedAt: string } | null;
  release: () => void;
};

type PlaceTerms = {
  desk: LeaseDesk | null;
  folder: string;
  /** Name of the account, told to whoever comes second. */
  name: string;
  since: string;
  onLost: () => void;
};

/**
 * Runs `open` where the register may be written, or else where it may be read. What was taken is given back when it
 * fails; otherwise the session gives it back.
 */
export async function openAtPlace<Opened>(
  terms: PlaceTerms,
  open: (place: Place) => Promise<Opened>,
): Promise<Opened> {
  const { desk, folder } = terms;
  if (!desk) return open({ folder, readOnly: null, release: () => undefined });
  const answer = desk.take(terms);
  if (answer.outcome !== 'taken')
    return openCopy(terms, desk, answer.outcome === 'held' ? answer.holder : null, open);
  try {
    return await openThere({ folder, readOnly: null, release: () => answer.lease.release() }, open);
  } catch (error) {
    // Another program holds the file without having left its name.
    if (!(error instanceof AppError && error.code === 'REGISTER_IN_USE')) throw error;
    return openCopy(terms, desk, null, open);
  }
}

async function openCopy<Opened>(
  { folder }: PlaceTerms,
  desk: LeaseDesk,
  holder: Holder | null,
  open: (place: Place) => Promise<Opened>,
): Promise<Opened> {
  const copy = await desk.copyForReading(folder);
  const readOnly = { holder, copiedAt: copy.copiedAt };
  return openThere({ folder: copy.folder, readOnly, release: () => copy.remove() }, open);
}

async function openThere<Opened>(place: Place, open: (place: Place) => Promise<Opened>): Promise<Opened> {
  try {
    return await open(place);
  } catch (error) {
    place.release();
    throw error;
  }
}
