import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getDayStart } from '../../electron/core/services/local-days.ts';
import { closeRegisterDatabase } from '../../electron/database/register-database.ts';
import type { JournalFilter } from '../../shared/journal/journal-schema.ts';
import { HEAD, NURSE, openHealthRegister } from '../fixtures/health-register.ts';
import { openBehind } from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';

const everything: JournalFilter = {
  from: null,
  to: null,
  accountId: null,
  recordKind: null,
  onlySensitive: false,
};

const register = await openHealthRegister();
const { core } = register;

const list = async (filter: Partial<JournalFilter> = {}, before: number | null = null) =>
  core.get('journal.list', { filter: { ...everything, ...filter }, before });

/** Rows that look whole, written in the locked file: the same chain, as many as asked. */
async function addRows(count: number): Promise<void> {
  await core.get('session.lock', {});
  const { createRepositories } = await import('../../electron/core/repositories.ts');
  const database = await openBehind(register.folder);
  const { journal } = createRepositories(database);
  const at = core.ports.clock.now();
  const entry = { at, accountId: register.accountId, action: 'plan.create', recordKind: 'plan' } as const;
  database.sqlite.transaction(() => {
    for (let index = 0; index < count; index += 1) journal.append({ ...entry, recordId: randomUUID() });
  })();
  closeRegisterDatabase(database);
  await register.become(NURSE);
}

describe('the journal on the screen', () => {
  it('names the pupil, the PAI’s pupil and the account as they are called today', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil({ lastName: 'Ancien' }) });
    const plan = await core.get('plan.create', { pupilId: pupil.id });
    const changed = buildPupil({ lastName: 'Zoé-Dupré', firstName: 'Élise' });
    await core.get('pupil.save', { pupilId: pupil.id, expectedRevision: 1, pupil: changed });
    const { rows } = await list();
    const labelOf = (recordId: string) => rows.find((row) => row.recordId === recordId)?.recordLabel;
    expect(labelOf(pupil.id)).toBe('ZOÉ-DUPRÉ Élise');
    expect(labelOf(plan.id)).toBe('ZOÉ-DUPRÉ Élise');
    expect(labelOf(register.accountId)).toBe(NURSE);
    expect(rows.every(({ accountName }) => accountName === NURSE)).toBe(true);
    const gone = await core.get('pupil.create', { pupil: buildPupil() });
    await core.get('pupil.remove', { pupilId: gone.id });
    expect((await list()).rows[0]).toMatchObject({ action: 'pupil.remove', recordLabel: null });
  });

  it('keeps only the account, the kind and the sensitive acts asked for', async () => {
    const { pupilId } = await register.fillPupil();
    await register.become(HEAD);
    const { [HEAD]: accountId } = register.accountIds;
    const own = await list({ accountId });
    expect(own.rows.map(({ action }) => action)).toEqual(['session.unlock']);
    expect((await list({ recordKind: 'plan' })).rows.map(({ action }) => action)).toEqual(['plan.create']);
    const sensitive = (await list({ onlySensitive: true })).rows;
    expect(sensitive.map(({ action, recordId }) => [action, recordId])).toEqual([
      ['backup.make', sensitive[0]?.recordId],
      ['health.addScan', pupilId],
      ['health.saveNote', pupilId],
      ['health.saveDiagnosis', pupilId],
    ]);
    expect(JSON.stringify(sensitive)).not.toContain('Canar');
    await register.become(NURSE);
  });

  it('counts a day from midnight to midnight on this computer', async () => {
    await core.get('session.lock', {});
    const database = await openBehind(register.folder);
    const { createRepositories } = await import('../../electron/core/repositories.ts');
    const { journal } = createRepositories(database);
    const start = Date.parse(getDayStart('2026-10-25'));
    const end = Date.parse(getDayStart('2026-10-26'));
    for (const instant of [start - 1, start, end - 1, end])
      journal.append({
        at: new Date(instant).toISOString(),
        accountId: register.accountId,
        action: 'school.save',
        recordKind: 'school',
        recordId: String(instant),
      });
    closeRegisterDatabase(database);
    await register.become(NURSE);
    const { rows } = await list({ from: '2026-10-25', to: '2026-10-25' });
    expect(rows.map(({ recordId }) => recordId)).toEqual([String(end - 1), String(start)]);
    expect((await list({ from: '2026-10-26', to: '2026-10-25' })).rows).toEqual([]);
  });

  it('comes a hundred rows at a time, none twice and none missing', async () => {
    await addRows(250);
    const sequences: number[] = [];
    for (let before: number | null = null, hasMore = true; hasMore; ) {
      const page = await list({}, before);
      expect(page.rows.length).toBe(page.hasMore ? 100 : page.rows.length);
      sequences.push(...page.rows.map(({ sequence }) => sequence));
      before = sequences.at(-1) ?? null;
      hasMore = page.hasMore;
    }
    const last = sequences[0] ?? 0;
    expect(sequences).toEqual(Array.from({ length: last }, (_value, index) => last - index));
  });
});

describe('the chain', () => {
  it('of a thousand rows is walked, and a changed one is found', async () => {
    await addRows(1000);
    const whole = await core.get('journal.verify', {});
    expect(whole).toEqual({ rowCount: (await list()).rows[0]?.sequence, brokenAt: null });
    expect(whole.rowCount).toBeGreaterThan(1000);
    await core.get('session.lock', {});
    const database = await openBehind(register.folder);
    // Somebody with the key takes the guards away first.
    database.sqlite.exec('drop trigger journal_is_never_changed');
    database.sqlite.exec("update journal set action = 'pupil.save' where sequence = 701");
    closeRegisterDatabase(database);
    await register.become(NURSE);
    expect(await core.get('journal.verify', {})).toEqual({ rowCount: whole.rowCount + 1, brokenAt: 701 });
    expect(await core.get('integrity.check', {})).toEqual({
      isDatabaseWhole: true,
      journal: { rowCount: whole.rowCount + 1, brokenAt: 701 },
    });
  });

  it('shows the page all the same when rows were written by hand, and tells the first', async () => {
    await core.get('session.lock', {});
    const database = await openBehind(register.folder);
    const row = "'x', 'inconnu', 'autre.action', 'autre', 'y', '', ''";
    database.sqlite.exec(
      `insert into journal values (-3, ${row}); insert into journal values (100000, ${row})`,
    );
    closeRegisterDatabase(database);
    await register.become(NURSE);
    expect((await list()).rows.find(({ sequence }) => sequence === 100_000)).toMatchObject({
      accountName: '',
    });
    expect(await core.get('journal.verify', {})).toMatchObject({ brokenAt: -3 });
  });

  it.each([
    ['changed', 'update journal set at = at'],
    ['cut', 'delete from journal where sequence = (select max(sequence) from journal)'],
  ])(
    'cannot be %s through the database: bug, a journal that can be rewritten by a slip',
    async (_what, statement) => {
      await core.get('session.lock', {});
      const database = await openBehind(register.folder);
      database.sqlite.exec(
        "create trigger if not exists journal_is_never_changed before update on journal begin select raise(abort, 'The journal is append-only'); end",
      );
      expect(() => database.sqlite.exec(statement)).toThrow('append-only');
      closeRegisterDatabase(database);
      await register.become(NURSE);
    },
  );
});

describe('the export', () => {
  it('holds the rows the filter keeps, oldest first, without one pupil’s name, and is an act itself', async () => {
    const { [HEAD]: accountId } = register.accountIds;
    core.dialogAnswers.push(join(core.folder, 'export'));
    const { path } = await core.get('journal.export', { filter: { ...everything, onlySensitive: true } });
    expect(path).toBe(join(core.folder, 'export.csv'));
    const text = readFileSync(path ?? '', 'utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe('\uFEFFDate;Heure;Compte;Action;Type;Identifiant;Empreinte');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('Enregistrement du diagnostic');
    expect(text).not.toMatch(/Martin|MARTIN|Zoé|Canar/);
    expect((await list()).rows[0]).toMatchObject({ action: 'journal.export', recordKind: 'register' });
    core.dialogAnswers.push(join(core.folder, 'vide.csv'));
    await core.get('journal.export', {
      filter: { ...everything, accountId: accountId ?? '', recordKind: 'plan' },
    });
    expect(readFileSync(join(core.folder, 'vide.csv'), 'utf8').split('\r\n')).toHaveLength(2);
  });

  it('has the rows written by hand too, as they are', async () => {
    core.dialogAnswers.push(join(core.folder, 'entier.csv'));
    await core.get('journal.export', { filter: everything });
    const text = readFileSync(join(core.folder, 'entier.csv'), 'utf8');
    expect(text).toContain('x;;;Action d’une autre version;autre;y;');
  });

  it('leaves nothing when the user gives up or the file cannot be written', async () => {
    const before = (await list()).rows[0]?.sequence;
    expect(await core.get('journal.export', { filter: everything })).toEqual({ path: null });
    const nowhere = join(core.folder, 'nulle part', 'journal.csv');
    core.dialogAnswers.push(nowhere);
    expect(await core.ask('journal.export', { filter: everything })).toMatchObject({ ok: false });
    expect(existsSync(nowhere)).toBe(false);
    expect((await list()).rows[0]?.sequence).toBe(before);
  });
});
