import type { JournalEntry } from '../../database/repositories/journal-repository.ts';
import type { SettingsFile } from '../files/settings-file.ts';
import type { OpenRegister } from '../open-register.ts';

/** The newest ones: somebody who tries passphrases for days must not fill the disk. */
const MOST_ENTRIES = 200;

/** Keeps, on this computer, a fact for the journal of a register that cannot be written now. */
export function deferEntry(settings: SettingsFile, registerId: string, entry: JournalEntry): void {
  const { deferredEntries } = settings.read();
  settings.update({ deferredEntries: [...deferredEntries, { registerId, ...entry }].slice(-MOST_ENTRIES) });
}

/** Writes in the journal what was kept for it. */
export function appendDeferredEntries(settings: SettingsFile, register: OpenRegister): void {
  const { deferredEntries } = settings.read();
  const own = deferredEntries.filter(({ registerId }) => registerId === register.registerId);
  if (own.length === 0) return;
  register.appendEntries(own.map(({ registerId: _registerId, ...entry }) => entry));
  settings.update({
    deferredEntries: deferredEntries.filter(({ registerId }) => registerId !== register.registerId),
  });
}
