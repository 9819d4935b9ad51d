import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { documentMenuWords, planDocumentWords } from '../../shared/text/screen/document-words.ts';
import {
  officialFormNames,
  officialFormsWords as words,
} from '../../shared/text/screen/official-forms-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { readPdfText } from './fixtures/pdf-text.ts';
import { showDemonstration } from './fixtures/screens.ts';
import { findBatch } from './pages/batch-screen.ts';
import { chooseDocument, saveDocument } from './pages/document-screen.ts';
import { openFromRail } from './pages/shell-screen.ts';

/** The ministry's own files, which are not ours to keep in the project. */
const FORMS = join(import.meta.dirname, '../../../shared/official-forms');
const hasForms = existsSync(FORMS);

type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

async function addFiles(page: Page, files: readonly ChosenFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.choose }).click();
  await (await chooser).setFiles([...files], { timeout: 60_000 });
}

const readForm = (name: string): ChosenFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: readFileSync(join(FORMS, name)),
});

test('says why a file is not taken, and leads to the page from the documents', async ({ app, page }) => {
  test.setTimeout(180_000);
  await showDemonstration(app, page);
  const row = (await app.ask('pupil.list', {})).find(({ planId }) => planId !== null);
  await page.goto(app.addressOf(`/eleves/${row?.pupilId}`));
  await page.getByRole('button', { name: documentMenuWords.print, exact: true }).click();
  await page.getByRole('menuitem', { name: planDocumentWords.officialForm.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expect(page.getByText(words.emptyTitle)).toBeVisible();
  const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
  const rendered = await app.ask('document.render', { document: { kind: 'blankPlan' }, purpose: 'preview' });
  await addFiles(page, [
    pdf('pas-un-pdf.pdf', Buffer.from('rien')),
    pdf('autre-document.pdf', Buffer.from(rendered.bytes)),
    pdf('immense.pdf', Buffer.alloc(21 * 1024 * 1024)),
  ]);
  for (const code of ['PDF_UNREADABLE', 'OFFICIAL_FORM_UNKNOWN', 'PDF_TOO_LARGE'] as const)
    await expect(page.getByText(getErrorMessage(code))).toBeVisible();
  await expect(page.getByText(words.emptyTitle)).toBeVisible();
});

test('takes several forms at once, fills the PAI in them, and lets them go', async ({ app, page }) => {
  test.skip(!hasForms, 'the official forms are absent from ../shared/official-forms');
  test.setTimeout(180_000);
  await showDemonstration(app, page);
  await page.goto(app.addressOf('/reglages/formulaires'));
  const table = page.getByRole('table', { name: words.list });

  await test.step('adds them', async () => {
    const names = readdirSync(FORMS).filter((name) => name.endsWith('.pdf'));
    await addFiles(page, names.map(readForm));
    for (const name of Object.values(officialFormNames))
      await expect(table.getByRole('rowheader', { name, exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(table.getByText(words.known)).toHaveCount(names.length);
  });

  await test.step('fills a PAI, flattened then editable', async () => {
    const row = (await app.ask('pupil.list', {})).find(({ planState }) => planState === 'inForce');
    await page.goto(app.addressOf(`/eleves/${row?.pupilId}`));
    app.savePath = join(app.documents, 'officiel.pdf');
    await chooseDocument(page, documentMenuWords.print, 'officialForm');
    await saveDocument(page, 'officialForm');
    expect(readPdfText(app.savePath).toUpperCase()).toContain(row?.lastName.toUpperCase());
    const listFields = () =>
      execFileSync('qpdf', ['--json', '--json-key=acroform', app.savePath ?? ''], {
        encoding: 'utf8',
        maxBuffer: 64e6,
      });
    expect(JSON.parse(listFields()).acroform.fields).toEqual([]);
    app.savePath = join(app.documents, 'officiel modifiable.pdf');
    await chooseDocument(page, documentMenuWords.print, 'officialForm');
    await page.getByRole('radio', { name: /Encore modifiables/ }).check();
    await saveDocument(page, 'officialForm');
    expect(JSON.parse(listFields()).acroform.fields.length).toBeGreaterThan(100);
  });

  await test.step('a batch names what it could not fill, and makes the rest', async () => {
    await openFromRail(page, 'register');
    await page.getByRole('button', { name: documentMenuWords.batch, exact: true }).click();
    const batch = findBatch(page);
    await batch.kind('officialForm').check();
    await batch.byClass.check();
    const state = await app.ask('session.getState', {});
    if (state.stage !== 'open') throw new Error('The register is not open');
    rmSync(join(state.folder, 'formulaires'), { recursive: true });
    app.savePath = join(app.documents, 'lot.pdf');
    await batch.start.click();
    const failures = page.getByRole('region', { name: /pas pu être préparé/ });
    await expect(failures).toBeVisible({ timeout: 90_000 });
    await expect(failures.getByRole('row').nth(1)).toContainText(planDocumentWords.officialForm.name);
    await expect(failures.getByRole('row').nth(1).getByRole('link')).toBeVisible();
    expect(existsSync(app.savePath)).toBe(true);
    await batch.another.click();
  });

  await test.step('says that the files are missing, and removes one', async () => {
    await page.goto(app.addressOf('/reglages/formulaires'));
    await expect(page.getByText(words.fileMissingText)).toBeVisible();
    const line = table.getByRole('row').filter({ hasText: officialFormNames.plan });
    await line.getByRole('button').click();
    await page.getByRole('button', { name: words.removeConfirm }).click();
    await expect(line).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.choose })).toBeFocused();
  });
});
