import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillUnknownAuthors } from '../../electron/database/salvage/fill-lost-rows.ts';
import { defaultSafetyListLayout } from '../../shared/safety-list/safety-list-schema.ts';
import { openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import { readZip } from '../fixtures/read-zip.ts';
import {
  addListedPupil,
  createSafetyListRegister,
  listSafetyListActs,
} from '../fixtures/safety-list-register.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

const RECIPIENTS = 'Cellule de crise, mallette A';
const LIST = { kind: 'safetyList', recipients: RECIPIENTS } as const;

let register: QuickRegister;
let core: TestCore;
let classId: string;

beforeAll(async () => {
  ({ register, classId } = await createSafetyListRegister());
  core = register.core;
  await addListedPupil(core, 'Martin', classId);
});
afterAll(() => core.remove());

const getList = () => core.get('safetyList.get', {});
const listActions = () => listSafetyListActs(core);

describe('the list as a file for the crisis cell', () => {
  const exportAs = (format: 'xlsx' | 'csv', choice: { version?: number } = {}) =>
    core.ask('safetyList.export', { format, recipients: RECIPIENTS, ...choice });

  it('is the same version as the paper, and its export is told', async () => {
    await core.get('document.render', { document: LIST, purpose: 'print' });
    const version = 1;
    core.dialogAnswers.push(join(core.folder, 'liste'), join(core.folder, 'liste.csv'));
    expect(await exportAs('xlsx')).toMatchObject({ value: { path: join(core.folder, 'liste.xlsx') } });
    expect(await exportAs('csv')).toMatchObject({ value: { path: join(core.folder, 'liste.csv') } });
    const csv = readFileSync(join(core.folder, 'liste.csv'), 'utf8');
    expect(csv).toContain('CE2;MARTIN;Léa;');
    expect(csv).toContain(RECIPIENTS);
    const files = readZip(readFileSync(join(core.folder, 'liste.xlsx')));
    expect(files.get('xl/sharedStrings.xml')?.toString()).toContain('MARTIN');
    expect((await listActions()).slice(-2)).toEqual([
      `safetyList.xlsx ${version}`,
      `safetyList.csv ${version}`,
    ]);
    expect((await getList()).issues[0]?.exports.slice(-2).map(({ means }) => means)).toEqual(['xlsx', 'csv']);
  });

  it('issues a version when the list changed, and gives an earlier one as it was', async () => {
    const { issues } = await getList();
    await addListedPupil(core, 'Zola', classId);
    core.dialogAnswers.push(join(core.folder, 'neuve.csv'), join(core.folder, 'ancienne.csv'));
    await exportAs('csv');
    await exportAs('csv', { version: 1 });
    expect((await getList()).issues).toHaveLength(issues.length + 1);
    expect(readFileSync(join(core.folder, 'neuve.csv'), 'utf8')).toContain('ZOLA');
    const old = readFileSync(join(core.folder, 'ancienne.csv'), 'utf8');
    expect(old).not.toContain('ZOLA');
    expect(old).toContain('VERSION ANNULÉE ET REMPLACÉE');
  });

  it('records nothing when nobody says where, or when it cannot be written', async () => {
    await addListedPupil(core, 'Abel', classId);
    const before = await getList();
    const actions = await listActions();
    core.dialogAnswers.push(null);
    expect(await exportAs('xlsx')).toMatchObject({ value: { path: null } });
    core.dialogAnswers.push(join(core.folder, 'nulle', 'part', 'liste.xlsx'));
    expect(await exportAs('xlsx')).toMatchObject({ error: { code: 'FOLDER_NOT_WRITABLE' } });
    expect(await getList()).toEqual(before);
    expect(await listActions()).toEqual(actions);
  });

  it('proposes a name that says nothing of a pupil', async () => {
    const { dialogs } = core.ports;
    const { chooseSavePath } = dialogs;
    const names: string[] = [];
    dialogs.chooseSavePath = async ({ suggestedName }) => {
      names.push(suggestedName);
      return null;
    };
    await exportAs('xlsx');
    await exportAs('csv');
    dialogs.chooseSavePath = chooseSavePath;
    expect(names).toEqual(['Liste PPMS.xlsx', 'Liste PPMS.csv']);
  });

  it('is not for a reader, who can look at the list all the same', async () => {
    const { issues } = await getList();
    await core.get('session.lock', {});
    const behind = await openBehind(register.folder);
    behind.sqlite.prepare("update account set role = 'reader'").run();
    behind.sqlite.close();
    await register.unlock();
    expect(await exportAs('csv')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await core.ask('document.render', { document: LIST, purpose: 'print' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect(await core.ask('safetyList.saveLayout', { layout: defaultSafetyListLayout })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect((await getList()).issues).toEqual(issues);
  });
});

describe('a register that was damaged', () => {
  it('gives no number twice, even that of a version that is lost: bug, two different papers called version 2', async () => {
    const newest = (await getList()).issues[0]?.version ?? 0;
    await core.get('session.lock', {});
    const { sqlite } = await openBehind(register.folder);
    sqlite.prepare("update account set role = 'nurse'").run();
    sqlite.prepare('delete from safety_list_export where version = ?').run(newest);
    sqlite.prepare('delete from safety_list_issue where version = ?').run(newest);
    sqlite.close();
    await register.unlock();
    await core.get('document.render', { document: LIST, purpose: 'print' });
    expect((await getList()).issues[0]?.version).toBe(newest + 1);
  });

  it('still says when each version left: bug, the exports go with the account of whoever made them', async () => {
    await core.get('session.lock', {});
    const behind = await openBehind(register.folder);
    const { sqlite } = behind;
    const count = () => sqlite.prepare('select count(*) from safety_list_export').pluck().get();
    const exportCount = count();
    sqlite.pragma('foreign_keys = OFF');
    sqlite.prepare('delete from account').run();
    fillUnknownAuthors(behind, '2026-11-22T09:42:00.000Z');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(count()).toBe(exportCount);
    expect(sqlite.prepare('select role, status, name from account').all()).toEqual([
      { role: 'reader', status: 'removed', name: 'Compte perdu' },
    ]);
    sqlite.close();
  });
});
