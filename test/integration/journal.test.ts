import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRegisterDatabase, type RegisterDatabase } from '../../electron/database/register-database.ts';
import { JournalRepository } from '../../electron/database/repositories/journal-repository.ts';
import type { PlanPartValue } from '../../shared/plan/plan-content-schema.ts';
import { createQuickRegister, openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildFullContent, buildPupil } from '../fixtures/sample-values.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

type Row = {
  sequence: number;
  at: string;
  action: string;
  record_kind: string;
  record_id: string;
  account_id: string;
};

let register: QuickRegister;
let core: TestCore;

beforeAll(async () => {
  register = await createQuickRegister();
  core = register.core;
});
afterAll(() => core.remove());

/** The journal as it is on the disk, and where its chain breaks. */
async function readJournal(): Promise<{ rows: Row[]; broken: number | null }> {
  await core.get('session.lock', {});
  const database = await openBehind(register.folder);
  try {
    const broken = new JournalRepository(database).findBrokenLink();
    const rows = database.sqlite.prepare('select * from journal order by sequence').all() as Row[];
    return { rows, broken };
  } finally {
    closeRegisterDatabase(database);
    await register.unlock();
  }
}

const actionsOf = (rows: Row[], recordId: string) =>
  rows.filter((row) => row.record_id === recordId).map(({ action }) => action);

describe('journal', () => {
  it('tells who did what to which record, and not a word about anyone', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil({ lastName: 'CANARI' }) });
    await core.get('pupil.save', {
      pupilId: pupil.id,
      expectedRevision: 1,
      pupil: buildPupil({ lastName: 'CANARI' }),
    });
    const plan = await core.get('plan.create', { pupilId: pupil.id });
    await core.get('plan.close', { planId: plan.id, expectedRevision: 1, closedOn: '2026-11-22' });
    await core.get('plan.reopen', { planId: plan.id, expectedRevision: 2 });
    await core.get('document.render', { document: { kind: 'plan', planId: plan.id }, purpose: 'preview' });
    await core.get('document.render', {
      document: { kind: 'emergencySheet', planId: plan.id },
      purpose: 'print',
    });
    const { rows, broken } = await readJournal();
    expect(broken).toBeNull();
    expect(actionsOf(rows, pupil.id)).toEqual(['pupil.create', 'pupil.save']);
    expect(actionsOf(rows, plan.id)).toEqual([
      'plan.create',
      'plan.close',
      'plan.reopen',
      'document.print.emergencySheet',
    ]);
    expect(actionsOf(rows, register.accountId)).toContain('session.unlock');
    expect(new Set(rows.map((row) => row.account_id))).toEqual(new Set([register.accountId]));
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_row, index) => index + 1));
    expect(JSON.stringify(rows)).not.toContain('CANARI');
  });

  it('holds no row for what was refused: bug, a journal that says what did not happen', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil() });
    const before = (await readJournal()).rows.length;
    await core.ask('pupil.save', { pupilId: pupil.id, expectedRevision: 9, pupil: buildPupil() });
    await core.ask('pupil.create', { pupil: buildPupil({ birthDate: '2099-01-01' }) });
    await core.ask('plan.create', { pupilId: '00000000-0000-4000-8000-000000000000' });
    // One row more: the unlocking that reading the journal asks for.
    expect((await readJournal()).rows).toHaveLength(before + 1);
  });

  it('is written with the change, or neither is: bug, a change nobody can trace', async () => {
    await core.get('session.lock', {});
    const database = await openBehind(register.folder);
    database.sqlite.exec(
      "create trigger full before insert on journal when new.action like 'pupil.%' or new.action like 'plan.%' begin select raise(abort, 'plein'); end",
    );
    closeRegisterDatabase(database);
    await register.unlock();
    const before = await core.get('pupil.list', {});
    expect(await core.ask('pupil.create', { pupil: buildPupil({ lastName: 'Sans trace' }) })).toMatchObject({
      ok: false,
    });
    expect(await core.get('pupil.list', {})).toEqual(before);
    await core.get('session.lock', {});
    const again = await openBehind(register.folder);
    again.sqlite.exec('drop trigger full');
    closeRegisterDatabase(again);
    await register.unlock();
  });

  it('counts the drafts of five minutes in one part as one row, and starts again for another part or later', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil() });
    const { id: planId } = await core.get('plan.create', { pupilId: pupil.id });
    const content = buildFullContent('x');
    let revision = 1;
    const save = async (part: 'adaptations' | 'supplies') => {
      const value = { part, value: content[part] } as PlanPartValue;
      ({ revision } = await core.get('plan.saveDraft', { planId, expectedRevision: revision, part: value }));
    };
    for (let index = 0; index < 10; index += 1) {
      await save('adaptations');
      core.advance(20);
    }
    await save('supplies');
    await save('supplies');
    core.advance(300);
    await save('adaptations');
    const { rows, broken } = await readJournal();
    expect(actionsOf(rows, planId)).toEqual([
      'plan.create',
      'plan.saveDraft.adaptations',
      'plan.saveDraft.supplies',
      'plan.saveDraft.adaptations',
    ]);
    expect(broken).toBeNull();
    expect(revision).toBe(14);
  });
});

describe('a journal that was tampered with', () => {
  let database: RegisterDatabase;

  beforeAll(async () => {
    await core.get('session.lock', {});
    database = await openBehind(register.folder);
    // Somebody with the key and a tool is not stopped by the triggers that keep the application from it.
    database.sqlite.exec('drop trigger journal_is_never_changed; drop trigger journal_is_never_cut');
  });
  afterAll(() => closeRegisterDatabase(database));

  it('is refused by the database itself before that', async () => {
    const other = await createQuickRegister();
    await other.core.get('session.lock', {});
    const whole = await openBehind(other.folder);
    for (const change of ["update journal set action = 'x'", 'delete from journal'])
      expect(() => whole.sqlite.exec(change)).toThrow(/append-only/);
    closeRegisterDatabase(whole);
    await other.core.remove();
  });

  it.each([
    ['a row is changed', "update journal set action = 'pupil.get' where sequence = 2", 2],
    ['its account is changed', "update journal set account_id = 'autre' where sequence = 3", 3],
    ['its time is changed', "update journal set at = '2020-01-01T00:00:00.000Z' where sequence = 1", 1],
    ['a row is taken out', 'delete from journal where sequence = 2', 3],
    ['the first row is taken out', 'delete from journal where sequence = 1', 2],
    [
      'two rows are exchanged',
      'update journal set sequence = 90 where sequence = 2; update journal set sequence = 2 where sequence = 3; update journal set sequence = 3 where sequence = 90',
      2,
    ],
    ['a hash is changed', "update journal set hash = '' where sequence = 2", 2],
  ])('shows where, when %s', (_what, change, broken) => {
    database.sqlite.exec('begin');
    database.sqlite.exec(change);
    expect(new JournalRepository(database).findBrokenLink()).toBe(broken);
    database.sqlite.exec('rollback');
  });
});
