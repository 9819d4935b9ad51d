import type { Ports } from '../ports.ts';
import type { LeaseDesk } from '../session/session-hooks.ts';
import { copyForReading, removeLeftCopies } from './read-only-copy.ts';
import { takeLease } from './take-lease.ts';

/** What the session asks before it opens a register: the right to write in it, or a copy to read. */
export function createLeaseDesk({ folders, clock }: Pick<Ports, 'folders' | 'clock'>): LeaseDesk {
  removeLeftCopies(folders.settings);
  return {
    take: (terms) => takeLease(terms),
    copyForReading: (folder) =>
      copyForReading({
        registerFolder: folder,
        settingsFolder: folders.settings,
        now: () => clock.now(),
      }),
  };
}
