import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFName, PDFRawStream } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRequestInput } from '../../shared/contract/document-contract.ts';
import { defaultSafetyListLayout, safetyListColumns } from '../../shared/safety-list/safety-list-schema.ts';
import { openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import {
  addListedPupil,
  createSafetyListRegister,
  listSafetyListActs,
} from '../fixtures/safety-list-register.ts';
import { buildPng } from '../fixtures/sample-values.ts';
import type { TestCore } from '../fixtures/test-ports.ts';
import { openPdf } from '../unit/documents/read-pdf.ts';

const RECIPIENTS = 'Cellule de crise, mallette A';
const everything = { ...defaultSafetyListLayout, columns: [...safetyListColumns] };

let register: QuickRegister;
let core: TestCore;
let classId: string;
let pupilId: string;

beforeAll(async () => {
  ({ register, classId } = await createSafetyListRegister());
  core = register.core;
  pupilId = await addListedPupil(core, 'Martin', classId);
});
afterAll(() => core.remove());

const getList = () => core.get('safetyList.get', {});
const listActions = () => listSafetyListActs(core);
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
    await addListedPupil(core, 'Roy', classId);
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
    expect(await countImages(second)).toBeGreaterThan(0);
    expect(await countImages(again)).toBe(await countImages(second));
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

async function countImages(pdf: Buffer): Promise<number> {
  const { document } = await openPdf(pdf);
  return document.context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
    ).length;
}
