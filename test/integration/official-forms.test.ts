import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemonstration } from '../../electron/core/demonstration/build-demonstration.ts';
import { fillRegister } from '../../electron/core/demonstration/fill-register.ts';
import { type OfficialFormKind, officialFormKinds } from '../../shared/contract/official-form-contract.ts';
import { createQuickRegister, type QuickRegister } from '../fixtures/quick-register.ts';
import { type TestCore, TODAY } from '../fixtures/test-ports.ts';
import { runTool } from '../unit/documents/document-samples.ts';
import { hasOfficialForms, readForm } from '../unit/official-form/official-samples.ts';

const demonstration = buildDemonstration({ today: TODAY });

let register: QuickRegister;
let core: TestCore;

beforeAll(async () => {
  register = await createQuickRegister({
    accounts: [{ name: 'Lecture', role: 'reader' }],
    fill: (repositories) => fillRegister(repositories, demonstration, `${TODAY}T08:00:00Z`),
  });
  core = register.core;
});
afterAll(() => core.remove());

const add = (kind: OfficialFormKind) => core.get('officialForm.add', { bytes: readForm(kind) });
const listFiles = () => readdirSync(join(register.folder, 'formulaires')).sort();

function findPlan(matches: (sheet: string | null) => boolean): string {
  const found = demonstration.pupils.find(({ plan: { content } }) =>
    matches(content.emergency.needed === 'yes' ? content.emergency.sheet.number : null),
  );
  if (!found) throw new Error('No such plan');
  return found.plan.id;
}

const render = (planId: string, flattened = true) =>
  core.ask('document.render', {
    document: { kind: 'officialForm', planId, flattened },
    purpose: 'print',
  });

async function emptyForms(): Promise<void> {
  const { forms } = await core.get('officialForm.list', {});
  for (const { id } of forms) await core.get('officialForm.remove', { formId: id });
}

describe.skipIf(!hasOfficialForms)('the ministry’s forms', () => {
  it('are recognised, listed with who added them, and kept beside the register', async () => {
    for (const kind of officialFormKinds) await add(kind);
    const { forms } = await core.get('officialForm.list', {});
    expect(forms.map(({ kind }) => kind).sort()).toEqual([...officialFormKinds].sort());
    for (const form of forms)
      expect(form).toMatchObject({ addedBy: 'Camille Durand', isKnownEdition: true, isFileMissing: false });
    expect(listFiles()).toHaveLength(7);
    await emptyForms();
    expect(listFiles()).toEqual([]);
  });

  it('are not doubled when added twice', async () => {
    const { forms: once } = await add('04');
    core.advance(60);
    await add('06');
    core.advance(60);
    const { forms: twice } = await add('04');
    expect(twice.map(({ kind }) => kind)).toEqual(['04', '06']);
    expect(twice[0]?.id).toBe(once[0]?.id);
    expect(listFiles()).toHaveLength(2);
    await emptyForms();
  });

  it('are written in the journal, once added and once removed', async () => {
    await add('04');
    await emptyForms();
    const { rows } = await core.get('journal.list', {
      filter: { from: null, to: null, accountId: null, recordKind: 'register', onlySensitive: false },
      before: null,
    });
    expect(rows.slice(0, 2).map(({ action }) => action)).toEqual(['officialForm.remove', 'officialForm.add']);
  });

  it('are refused to who only reads', async () => {
    await register.become('Lecture');
    const answer = await core.ask('officialForm.add', { bytes: readForm('04') });
    expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    await register.become('Camille Durand');
  });

  it.each([
    ['PDF_UNREADABLE', () => new TextEncoder().encode('ceci n’est pas un PDF')],
    ['PDF_TOO_LARGE', () => new Uint8Array(21 * 1024 * 1024)],
  ])('are refused with %s, and nothing is kept', async (code, build) => {
    const answer = await core.ask('officialForm.add', { bytes: build() });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect((await core.get('officialForm.list', {})).forms).toEqual([]);
  });
});

describe.skipIf(!hasOfficialForms)('the official form of a plan', () => {
  it('is not there until the PAI form was added', async () => {
    expect(await render(findPlan(() => true))).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('prints the PAI with its sheet once both were added, and says so while one was not', async () => {
    await add('plan');
    const planId = findPlan((sheet) => sheet === '04');
    const alone = await render(planId);
    expect(alone.ok && alone.value.notices.map(({ kind }) => kind)).toContain('sheetNotAdded');
    expect(alone.ok && alone.value.pageCount).toBe(4);
    await add('04');
    const both = await render(planId);
    expect(both.ok && both.value.notices.map(({ kind }) => kind)).not.toContain('sheetNotAdded');
    expect(both.ok && both.value.pageCount).toBe(5);
  });

  it('has no sheet, and no notice of one, for a plan without an emergency part', async () => {
    const answer = await render(findPlan((sheet) => sheet === null));
    expect(answer.ok && answer.value.pageCount).toBe(4);
    expect(answer.ok && answer.value.notices).toEqual([]);
  });

  it('keeps its fields when it is to be edited', async () => {
    const answer = await render(
      findPlan((sheet) => sheet === '04'),
      false,
    );
    if (!answer.ok) throw new Error(answer.error.code);
    const form = (await PDFDocument.load(answer.value.bytes)).getForm();
    expect(form.getFields().length).toBeGreaterThan(170);
    expect(runTool('qpdf', ['--check'], answer.value.bytes)).toContain('No syntax');
  });

  it('is no longer filled with a form whose file was changed, until it is added again', async () => {
    const [name] = listFiles();
    for (const file of listFiles()) {
      const path = join(register.folder, 'formulaires', file);
      writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('%')]));
    }
    expect(name).toBeDefined();
    const { forms } = await core.get('officialForm.list', {});
    expect(forms.every(({ isFileMissing }) => isFileMissing)).toBe(true);
    expect(await render(findPlan(() => true))).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    await add('plan');
    expect(await render(findPlan((sheet) => sheet === null))).toMatchObject({ ok: true });
    rmSync(join(register.folder, 'formulaires'), { recursive: true });
    await add('plan');
    expect(await render(findPlan((sheet) => sheet === null))).toMatchObject({ ok: true });
  });
});
