import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillUnknownAuthors } from '../../electron/database/salvage/fill-lost-rows.ts';
import type { DocumentRequestInput } from '../../shared/contract/document-contract.ts';
import { defaultSafetyListLayout, safetyListColumns } from '../../shared/safety-list/safety-list-schema.ts';
import { createQuickRegister, openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import { readZip } from '../fixtures/read-zip.ts';
import { buildPng, buildPupil, buildSignatory } from '../fixtures/sample-values.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

const RECIPIENTS = 'Cellule de crise, mallette A';
const place = { id: randomUUID(), code: 'A', label: 'Gymnase' };
const schoolClass = { id: randomUUID(), name: 'CE2', teacher: '', safePlaceId: place.id };
const everything = { ...defaultSafetyListLayout, columns: [...safetyListColumns] };

let register: QuickRegister;
let core: TestCore;
let pupilId: string;

beforeAll(async () => {
  register = await createQuickRegister();
  core = register.core;
  const { revision } = await core.get('school.get', {});
  const organisation = { places: [place], classes: [schoolClass] };
  await core.get('school.saveOrganisation', { expectedRevision: revision, organisation });
  pupilId = await addPupil('Martin');
});
afterAll(() => core.remove());

async function addPupil(lastName: string): Promise<string> {
  const pupil = buildPupil({ lastName, classId: schoolClass.id });
  const { id } = await core.get('pupil.create', { pupil });
  const plan = await core.get('plan.create', { pupilId: id });
  const value = { ...plan.content.administrative, signatories: [buildSignatory({ signedOn: '2026-09-03' })] };
  const part = { part: 'administrative', value } as const;
  await core.get('plan.saveDraft', { planId: plan.id, expectedRevision: plan.revision, part });
  return id;
}

const getList = () => core.get('safetyList.get', {});
const listActions = async () =>
  (
    await core.get('journal.list', {
      filter: { from: null, to: null, accountId: null, recordKind: 'safetyList', onlySensitive: false },
      before: null,
    })
  ).rows
    .map(({ action, recordId }) => `${action} ${recordId}`)
    .toReversed();
const choose = (choice: { version?: number; recipients?: string } = {}): DocumentRequestInput => ({
  kind: 'safetyList',
  recipients: RECIPIENTS,
  ...choice,
});
const print = async (choice: { version?: number; recipients?: string } = {}) =>
  Buffer.from((await core.get('document.render', { document: choose(choice), purpose: 'print' })).bytes);

function readText(pdf: Buffer): string {
  const path = join(core.folder, 'à lire.pdf');
  writeFileSync(path, pdf);
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/[\u00a0 ]+/g, ' ');
}

describe('versions of the list, through their life', () => {
  let first: Buffer;

  it('refuses a copy that is for nobody, before anything is asked or drawn', async () => {
    for (const recipients of ['', '   ']) {
      const document = choose({ recipients });
      for (const answer of [
        await core.ask('document.render', { document, purpose: 'print' }),
        await core.ask('document.save', { document }),
        await core.ask('safetyList.export', { format: 'csv', recipients }),
      ])
        expect(answer).toMatchObject({ error: { code: 'RECIPIENT_REQUIRED' } });
    }
    expect((await getList()).issues).toEqual([]);
    expect(
      await core.ask('document.render', { document: choose({ recipients: '' }), purpose: 'preview' }),
    ).toMatchObject({ ok: true });
  });

  it('shows before printing what it prints', async () => {
    const preview = await core.get('document.render', { document: choose(), purpose: 'preview' });
    first = await print();
    expect(Buffer.from(preview.bytes).equals(first)).toBe(true);
    const text = readText(first);
    for (const words of ['version 1 – première version', 'établie par Camille Durand', RECIPIENTS, 'MARTIN'])
      expect(text).toContain(words);
  });

  it('gives one content one number, on however many papers, and says who has each', async () => {
    core.advance(3600);
    expect((await print()).equals(first)).toBe(true);
    core.dialogAnswers.push(join(core.folder, 'liste.pdf'), join(core.folder, 'protégée.pdf'));
    await core.get('document.save', { document: choose({ recipients: 'Mallette B' }) });
    const form = { kind: 'protected', password: 'un mot de passe' } as const;
    await core.get('document.save', { document: choose({ recipients: 'Mairie' }), form });
    const { issues, outOfDate, changes } = await getList();
    expect({ outOfDate, changes }).toEqual({ outOfDate: false, changes: [] });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(issues[0]?.exports.map(({ means, recipients }) => [means, recipients])).toEqual([
      ['print', RECIPIENTS],
      ['print', RECIPIENTS],
      ['pdf', 'Mallette B'],
      ['protectedPdf', 'Mairie'],
    ]);
    expect(await listActions()).toEqual([
      'safetyList.issue 1',
      'safetyList.print 1',
      'safetyList.print 1',
      'safetyList.pdf 1',
      'safetyList.protectedPdf 1',
    ]);
  });

  it('keeps the layout that the school chose, in one order, and tells that the list changed', async () => {
    const layout = { ...everything, columns: everything.columns.toReversed() };
    expect(await core.get('safetyList.saveLayout', { layout })).toEqual({ layout: everything });
    const { list, outOfDate, changes } = await getList();
    expect(list.layout).toEqual(everything);
    expect({ outOfDate, changes }).toEqual({ outOfDate: true, changes: [{ kind: 'head', what: 'layout' }] });
    expect((await listActions()).at(-1)).toBe('safetyList.saveLayout layout');
  });

  it('tells who arrived and what moved since', async () => {
    await core.get('pupil.setPhoto', { pupilId, photo: buildPng('premier') });
    expect((await print()).equals(first)).toBe(false);
    await addPupil('Roy');
    const { id, revision, hasPhoto: _hasPhoto, ...pupil } = await core.get('pupil.get', { pupilId });
    await core.get('pupil.save', {
      pupilId: id,
      expectedRevision: revision,
      pupil: { ...pupil, resourceAdult: 'Mme Roy' },
    });
    expect((await getList()).changes).toEqual([
      { kind: 'arrived', pupilName: 'ROY Léa', className: 'CE2' },
      {
        kind: 'changed',
        pupilName: 'MARTIN Léa',
        className: 'CE2',
        cells: [{ column: 'resourceAdult', from: '–', to: 'Mme Roy' }],
      },
    ]);
  });

  it('prints an earlier version again as it was, but for the mark that it is cancelled', async () => {
    const second = await print({ version: 2 });
    core.advance(3600);
    await core.get('pupil.setPhoto', { pupilId, photo: buildPng('second') });
    await print();
    await core.get('pupil.setPhoto', { pupilId, photo: null });
    expect((await getList()).issues[0]?.version).toBe(3);
    const again = await print({ version: 2 });
    expect(again.equals(await print({ version: 2 }))).toBe(true);
    const mark = /VERSION ANNULÉE ET REMPLACÉE par la version 3/;
    const [before, after] = [readText(second), readText(again)];
    expect(before).not.toMatch(mark);
    expect(after).toMatch(mark);
    for (const text of [before, after]) {
      expect(text).toContain('annule et remplace la version 1 du 22/11/2026');
      expect(text).not.toContain('ROY');
    }
    // The photo that the pupil had then, which the register has no more.
    expect(countImages(again)).toBe(countImages(second));
    expect(readText(await print({ version: 1 }))).toMatch(mark);
    expect((await getList()).issues.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('knows no version that was never issued', async () => {
    const document = choose({ version: 99 });
    for (const answer of [
      await core.ask('document.render', { document, purpose: 'preview' }),
      await core.ask('document.render', { document, purpose: 'print' }),
    ])
      expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('goes back to a new version, not to the number of an older one that was the same', async () => {
    await core.get('safetyList.saveLayout', { layout: defaultSafetyListLayout });
    await print();
    await core.get('safetyList.saveLayout', { layout: everything });
    await print();
    expect((await getList()).issues[0]?.version).toBe(5);
  });

  it('keeps each photo once', async () => {
    await core.get('session.lock', {});
    const { sqlite } = await openBehind(register.folder);
    expect(sqlite.prepare('select count(*) from safety_list_photo').pluck().get()).toBe(2);
    sqlite.close();
    await register.unlock();
  });
});

function countImages(pdf: Buffer): number {
  const path = join(core.folder, 'à lire.pdf');
  writeFileSync(path, pdf);
  return execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).split('\n').length;
}

describe('the list as a file for the crisis cell', () => {
  const exportAs = (format: 'xlsx' | 'csv', choice: { version?: number } = {}) =>
    core.ask('safetyList.export', { format, recipients: RECIPIENTS, ...choice });

  it('is the same version as the paper, and its export is told', async () => {
    const { issues } = await getList();
    const version = issues[0]?.version;
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
    await addPupil('Zola');
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
    await addPupil('Abel');
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
    expect(await core.ask('document.render', { document: choose(), purpose: 'print' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect(await core.ask('safetyList.saveLayout', { layout: defaultSafetyListLayout })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect((await getList()).issues).toEqual(issues);
  });
});

describe('a register whose accounts were lost', () => {
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
