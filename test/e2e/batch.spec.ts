import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { batchWords as words } from '../../shared/text/screen/batch-words.ts';
import { documentMenuWords, planDocumentWords } from '../../shared/text/screen/document-words.ts';
import { pdfViewerWords } from '../../shared/text/screen/pdf-viewer-words.ts';
import { registerWords } from '../../shared/text/screen/register-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { walkWithTab } from './fixtures/focus.ts';
import { readPdfText } from './fixtures/pdf-text.ts';
import { showDemonstration } from './fixtures/screens.ts';
import { findBatch } from './pages/batch-screen.ts';
import { findPasswordDialog } from './pages/document-screen.ts';
import { openFromRail } from './pages/shell-screen.ts';

const PASSWORD = 'girafe-48 violette';
/** A batch of the demonstration takes a few seconds on a busy machine. */
const READY = { timeout: 90_000 };

function countPages(file: string): number {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
}

async function openBatch(page: Page): Promise<void> {
  await openFromRail(page, 'register');
  await page.getByRole('button', { name: documentMenuWords.batch, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
}

test('makes one file of the sheets of every PAI in force, and survives leaving the page', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await showDemonstration(app, page);
  const rows = await app.ask('pupil.list', {});
  const inForce = rows.filter(({ planState, leftOn }) => planState === 'inForce' && leftOn === null);
  await openBatch(page);
  const batch = findBatch(page);
  await batch.kind('readingSheet').check();
  app.savePath = join(app.documents, 'lot.pdf');
  await expect(batch.start).toHaveText(words.start(inForce.length * 2));
  await batch.start.click();
  await openFromRail(page, 'home');
  await expect(page.getByText(words.watchDone)).toBeVisible(READY);
  await page.getByRole('link', { name: words.watchOpen }).click();
  await expect(batch.main.getByText(words.done(inForce.length * 2))).toBeVisible();
  await expect(batch.main.getByText(words.doneMerged(app.savePath))).toBeVisible();
  const text = readPdfText(app.savePath).toUpperCase();
  for (const { lastName } of inForce) expect(text).toContain(lastName.toUpperCase());
  expect(countPages(app.savePath)).toBeGreaterThanOrEqual(inForce.length * 2);
  await batch.another.click();
  await expect(batch.start).toBeVisible();
});

test('makes one file a document in a new folder, named after nobody, each with the password', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await showDemonstration(app, page);
  await openBatch(page);
  const batch = findBatch(page);
  const ask = findPasswordDialog(page);
  await batch.byClass.check();
  await batch.output('separate').check();
  await batch.protect.check();
  app.chosenFolder = join(app.documents, 'sortie');
  mkdirSync(app.chosenFolder);
  await batch.start.click();
  await ask.password.fill(PASSWORD);
  await ask.again.fill(PASSWORD);
  await ask.use.click();
  await expect(batch.another).toBeVisible(READY);
  const files = readdirSync(app.chosenFolder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.pdf'));
  expect(files.length).toBeGreaterThan(0);
  const rows = await app.ask('pupil.list', {});
  for (const file of files) {
    expect(file).toContain(planDocumentWords.emergencySheet.name);
    for (const { lastName } of rows) expect(file.toUpperCase()).not.toContain(lastName.toUpperCase());
    const path = join(app.chosenFolder, file);
    expect(() => execFileSync('qpdf', ['--check', path], { stdio: 'pipe' })).toThrow(/invalid password/);
    execFileSync('qpdf', [`--password=${PASSWORD}`, '--check', path], { stdio: 'pipe' });
  }
});

test('is cancelled: no half file is left, and another can be prepared', async ({ app, page }) => {
  test.setTimeout(180_000);
  await showDemonstration(app, page);
  await openBatch(page);
  const batch = findBatch(page);
  const heading = page.getByRole('heading', { level: 1 });
  for (const kind of ['plan', 'pocketCard', 'afterSchool', 'catering', 'kitLabels'] as const)
    await batch.kind(kind).check();
  app.savePath = join(app.documents, 'annulé.pdf');
  await batch.start.click();
  await expect(batch.bar).toBeVisible();
  // The button that was pressed went away: the keyboard is not lost with it.
  await expect(heading).toBeFocused();
  await batch.cancel.click();
  await expect(batch.main.getByText(words.cancelled)).toBeVisible(READY);
  await expect(batch.main.getByText(words.cancelledText)).toBeVisible();
  expect(readdirSync(app.documents).filter((name) => name.includes('.pdf'))).toEqual([]);
  await batch.another.click();
  await expect(heading).toBeFocused();

  await test.step('what was chosen is still chosen, and files already written say where they are', async () => {
    await expect(batch.kind('pocketCard')).toBeChecked();
    await batch.output('separate').check();
    app.chosenFolder = join(app.documents, 'sortie');
    mkdirSync(app.chosenFolder);
    await batch.start.click();
    const listFiles = () => readdirSync(app.chosenFolder ?? '', { recursive: true }).map(String);
    await expect.poll(() => listFiles().filter((name) => name.endsWith('.pdf')).length, READY).not.toBe(0);
    await batch.cancel.click();
    await expect(batch.main.getByText(words.cancelled)).toBeVisible(READY);
    const files = listFiles().filter((name) => name.endsWith('.pdf'));
    const folder = join(app.chosenFolder, dirname(files[0] ?? ''));
    await expect(batch.main.getByText(words.doneSeparate(files.length, folder))).toBeVisible();
    await expect(batch.main.getByText(words.keptNote(files.length))).toBeVisible();
  });
});

test('takes the pupils the register shows, prints them, and makes no file', async ({ app, page }) => {
  test.setTimeout(180_000);
  await showDemonstration(app, page);
  await openFromRail(page, 'register');
  const [row] = (await app.ask('pupil.list', {})).filter(({ planState }) => planState === 'inForce');
  await page.getByLabel(registerWords.search).fill(`${row?.lastName} ${row?.firstName}`);
  await expect(page.getByText(registerWords.count(1, 40))).toBeVisible();
  await page.getByRole('button', { name: documentMenuWords.batch, exact: true }).click();
  const batch = findBatch(page);
  await expect(batch.shown).toBeChecked();
  await batch.kind('pocketCard').check();
  await batch.output('print').check();
  await batch.start.click();
  await expect(batch.print).toBeVisible(READY);
  const printed: string[] = [];
  await page.exposeFunction('keepPrinted', (sizes: string) => printed.push(sizes));
  await page.evaluate(() => {
    window.print = () => {
      const keep = Reflect.get(window, 'keepPrinted') as (text: string) => void;
      keep([...document.querySelectorAll('#impression img')].map(({ className }) => className).join(' '));
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await batch.print.click();
  await expect(batch.main.getByText(pdfViewerWords.printed)).toBeVisible({ timeout: 40_000 });
  // A sheet (A4), then a card (A6): each on its own size of paper.
  expect(printed[0]).toMatch(/^feuille-595-842 .*feuille-(298-420|420-298)/);
  expect(readdirSync(app.documents).filter((name) => name.endsWith('.pdf'))).toEqual([]);
});

test('chooses pupils with the keyboard alone, in a narrow window', async ({ app, page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 640, height: 800 });
  await showDemonstration(app, page);
  await page.goto(app.addressOf('/impressions'));
  const batch = findBatch(page);
  const { tabTo } = walkWithTab(page);
  const [row] = (await app.ask('pupil.list', {})).filter(({ planState }) => planState === 'inForce');
  await batch.inForce.focus();
  // The last of the radios: up from the first goes round.
  await page.keyboard.press('ArrowUp');
  await expect(batch.choose).toBeChecked();
  await tabTo(words.untickAll);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await batch.search.focus();
  await page.keyboard.type(`${row?.lastName} ${row?.firstName}`);
  await expect(batch.pupil(row?.firstName ?? '')).toHaveCount(1);
  await batch.pupil(row?.firstName ?? '').focus();
  await page.keyboard.press('Space');
  await expect(batch.start).toHaveText(words.start(1));
  app.savePath = join(app.documents, 'un.pdf');
  await tabTo(words.start(1));
  await page.keyboard.press('Enter');
  await expect(batch.main.getByText(words.done(1))).toBeVisible(READY);
  expect(readPdfText(app.savePath).toUpperCase()).toContain((row?.lastName ?? '').toUpperCase());
});
