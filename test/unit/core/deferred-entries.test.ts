import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SettingsFile } from '../../../electron/core/files/settings-file.ts';
import { deferEntries, deferEntry } from '../../../electron/core/session/deferred-entries.ts';

let folder: string;
let settings: SettingsFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registre-pai-'));
  settings = new SettingsFile(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Action = 'session.unlockFailed' | 'document.print.plan';

function build(action: Action, number: number) {
  const at = '2026-11-22T09:42:00.000Z';
  return { at, accountId: 'a', action, recordKind: 'account', recordId: String(number) } as const;
}

function defer(action: Action, number: number): void {
  deferEntry(settings, 'r', build(action, number));
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

it('keeps a whole batch made in a copy that is only read: bug, papers that left without a trace', () => {
  for (let number = 1; number <= 5; number += 1) defer('session.unlockFailed', number);
  deferEntries(
    settings,
    'r',
    Array.from({ length: 600 }, (_, index) => build('document.print.plan', index)),
  );
  expect(listKept('document.print.plan')).toHaveLength(600);
  expect(listKept('session.unlockFailed')).toEqual([]);
});

it('never grows without end, and keeps the newest', () => {
  const many = Array.from({ length: 20_005 }, (_, index) => build('document.print.plan', index));
  deferEntries(settings, 'r', many);
  defer('session.unlockFailed', 1);
  expect(listKept('document.print.plan')).toEqual(Array.from({ length: 20_000 }, (_, index) => 5 + index));
});
