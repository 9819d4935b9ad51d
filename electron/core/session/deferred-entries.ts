import type { DeferredEntry, SettingsFile } from '../files/settings-file.ts';
import type { OpenRegister } from '../open-register.ts';

const MOST_ENTRIES = 200;
/** What was done by somebody who had opened the register: a batch of prints is never cut. */
const MOST_ACTS = 20_000;

/** Keeps, on this computer, a fact for the journal of a register that cannot be written now. */
export function deferEntry(
  settings: SettingsFile,
  registerId: string,
  entry: Omit<DeferredEntry, 'registerId'>,
): void {
  deferEntries(settings, registerId, [entry]);
}

/** The same for several facts at once. */
export function deferEntries(
  settings: SettingsFile,
  registerId: string,
  entries: readonly Omit<DeferredEntry, 'registerId'>[],
): void {
  const { deferredEntries } = settings.read();
  const added = entries.map((entry) => ({ registerId, ...entry }));
  settings.update({ deferredEntries: keepMost([...deferredEntries, ...added]) });
}

/**
 * Somebody who tries passphrases for days must neither fill the disk nor push a print or a reading out: the oldest of
 * the failures goes first.
 */
function keepMost(entries: readonly DeferredEntry[]): DeferredEntry[] {
  const excess = entries.length - MOST_ENTRIES;
  if (excess <= 0) return [...entries];
  const failures = entries.filter(({ action }) => action === 'session.unlockFailed');
  const dropped = new Set(failures.slice(0, excess));
  return entries.filter((entry) => !dropped.has(entry)).slice(-MOST_ACTS);
}

/** Writes in the journal what was kept for it. */
export function appendDeferredEntries(settings: SettingsFile, register: OpenRegister): void {
  const { deferredEntries } = settings.read();
  const own = deferredEntries.filter(({ registerId }) => registerId === register.registerId);
  if (own.length === 0) return;
  const { id } = register.account;
  register.appendEntries(
    own.map(({ registerId: _registerId, accountId, ...entry }) => ({ ...entry, accountId: accountId ?? id })),
  );
  settings.update({
    deferredEntries: deferredEntries.filter(({ registerId }) => registerId !== register.registerId),
  });
}
