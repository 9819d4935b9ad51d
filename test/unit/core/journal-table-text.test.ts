import { describe, expect, it } from 'vitest';
import { writeJournalTable } from '../../../electron/core/services/journal-table-text.ts';
import { getDayStart } from '../../../electron/core/services/local-days.ts';
import { journalActions, sensitiveActions } from '../../../shared/journal/journal-actions.ts';
import { journalActionWords } from '../../../shared/text/journal-words.ts';

const row = {
  sequence: 1,
  at: '2026-11-22T09:42:05.000Z',
  accountId: 'a',
  accountName: 'Camille Durand',
  action: 'health.read',
  recordKind: 'pupil',
  recordId: '1f0e',
  hash: 'abc',
  aboutAccount: null,
  lastName: 'CANARI',
  firstName: 'Léa',
} as const;

const cellOf = (accountName: string) =>
  writeJournalTable([{ ...row, accountName }])
    .split('\r\n')[1]
    ?.split(';')[2];

describe('the exported table', () => {
  it('is one line a row, in UTF-8 for a spreadsheet, without the pupil’s name', () => {
    const text = writeJournalTable([row]);
    const [headings, line, end] = text.split('\r\n');
    expect(headings).toBe('\uFEFFDate;Heure;Compte;Action;Type;Identifiant;Empreinte');
    expect(line).toMatch(
      /^22\/11\/2026;\d\d:42:05;Camille Durand;Lecture du compartiment santé d’un élève;Élève;1f0e;abc$/,
    );
    expect(end).toBe('');
    expect(text).not.toContain('CANARI');
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', ' =1+1', '\t=1'])(
    'the account %j is a text: bug, a formula that runs in the spreadsheet',
    (name) => expect(cellOf(name)).toBe(`'${name}`),
  );

  it('quotes what would be two cells', () => {
    expect(writeJournalTable([{ ...row, accountName: 'A;"B"' }])).toContain(';"A;""B""";');
    expect(cellOf('Anne-Marie O’Neil')).toBe('Anne-Marie O’Neil');
  });
});

describe('days and words of the journal', () => {
  it('a day begins at midnight of this computer: bug, the evening’s acts counted the day after', () => {
    const start = new Date(getDayStart('2026-03-29'));
    expect([start.getFullYear(), start.getMonth(), start.getDate(), start.getHours()]).toEqual([
      2026, 2, 29, 0,
    ]);
  });

  it('each action has its own words: bug, two acts that read alike', () => {
    const words = journalActions.map((action) => journalActionWords[action]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('a reading, a print, an access and a failure are sensitive; a pupil’s address is not', () => {
    for (const action of [
      'health.read',
      'document.print.plan',
      'account.create',
      'session.unlockFailed',
    ] as const)
      expect(sensitiveActions).toContain(action);
    for (const action of ['pupil.save', 'plan.saveDraft.supplies', 'session.unlock'] as const)
      expect(sensitiveActions).not.toContain(action);
  });
});
