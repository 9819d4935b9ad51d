import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SettingsFile } from '../../../electron/core/files/settings-file.ts';
import { deferEntry } from '../../../electron/core/session/deferred-entries.ts';

let folder: string;
let settings: SettingsFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registre-pai-'));
  settings = new SettingsFile(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function defer(action: 'session.unlockFailed' | 'document.print.plan', number: number): void {
  const at = '2026-11-22T09:42:00.000Z';
  deferEntry(settings, 'r', { at, accountId: 'a', action, recordKind: 'account', recordId: String(number) });
}

const listKept = (wanted: string) =>
  settings
    .read()
    .deferredEntries.filter(({ action }) => action === wanted)
    .map(({ recordId }) => Number(recordId));

it('keeps every print through days of wrong passphrases: bug, tries that push the traces out', () => {
  for (let number = 1; number <= 150; number += 1) defer('document.print.plan', number);
  for (let number = 1; number <= 120; number += 1) defer('session.unlockFailed', number);
  expect(listKept('document.print.plan')).toHaveLength(150);
  expect(listKept('session.unlockFailed')).toEqual(Array.from({ length: 50 }, (_, index) => 71 + index));
});

it('never grows without end, and keeps the newest', () => {
  for (let number = 1; number <= 205; number += 1) defer('document.print.plan', number);
  defer('session.unlockFailed', 1);
  expect(listKept('document.print.plan')).toEqual(Array.from({ length: 200 }, (_, index) => 6 + index));
  expect(listKept('session.unlockFailed')).toEqual([]);
});
